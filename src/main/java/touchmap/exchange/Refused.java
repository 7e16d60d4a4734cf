package touchmap.exchange;

import touchmap.words.Phrase;

/** Says that a file can't be read whole and is therefore not read at all; carries the sentence for the person. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Phrase reason;

  public Refused(Phrase reason) {
    super(reason.key());
    this.reason = reason;
  }

  public static Refused because(String key, Object... arguments) {
    return new Refused(Phrase.of(key, arguments));
  }

  public Phrase reason() {
    return reason;
  }
}
