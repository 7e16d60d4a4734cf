package touchmap.exchange;

/** How much of a foreign file is taken at most. Whatever is beyond a limit is refused whole, and the message names the limit. */
public final class Limits {
  /** Bytes of a file. */
  public static final int BYTES = 256 << 20;

  /** Levels of a tree, the root's included. */
  public static final int DEPTH = 2_000;

  /** Topics of a map. */
  public static final int TOPICS = 1_000_000;

  /** Characters of one name, note or other text. */
  public static final int TEXT = 1_000_000;

  /** Bytes of what is packed in a file, once unpacked. */
  public static final int UNPACKED = 96 << 20;

  /** Entries of an archive. */
  public static final int ENTRIES = 10_000;

  /** Elements of XML, or values of JSON, in one file. */
  static final int PIECES = 5_000_000;

  /** Levels of JSON: a topic takes three. */
  public static final int NESTING = 3 * DEPTH + 50;

  /** Rows of a table. */
  public static final int ROWS = 200_000;

  /** Columns of a table. */
  public static final int COLUMNS = 1_000;

  /** Cells of a table. */
  public static final int CELLS = 10_000_000;

  /** Attributes of one XML element. */
  static final int ATTRIBUTES = 10_000;

  private Limits() {}

  public static void checkSize(byte[] content) throws Refused {
    if (content.length > BYTES) throw Refused.because("exchange.tooBig", BYTES >> 20);
  }
}
