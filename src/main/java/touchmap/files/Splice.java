package touchmap.files;

import java.util.Arrays;

/**
 * What turns one text into the next: at {@code from}, {@code removed} bytes make place for others. A step of work changes
 * one place of a document mostly, so this is small however large the document.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content, see below
record Splice(int from, int removed, byte[] added) {

  static Splice between(byte[] before, byte[] after) {
    int same = Arrays.mismatch(before, after);
    int from = same < 0 ? before.length : same;
    int most = Math.min(before.length, after.length) - from;
    int tail = 0;
    while (tail < most && before[before.length - 1 - tail] == after[after.length - 1 - tail])
      tail++;
    return new Splice(
        from, before.length - tail - from, Arrays.copyOfRange(after, from, after.length - tail));
  }

  /** Whether it can be done to a text of that many bytes. */
  boolean fits(int length) {
    return from >= 0 && removed >= 0 && (long) from + removed <= length;
  }

  byte[] appliedTo(byte[] before) {
    byte[] after = new byte[before.length - removed + added.length];
    System.arraycopy(before, 0, after, 0, from);
    System.arraycopy(added, 0, after, from, added.length);
    int rest = from + removed;
    System.arraycopy(before, rest, after, from + added.length, before.length - rest);
    return after;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Splice(int place, int gone, byte[] come)
        && place == from
        && gone == removed
        && Arrays.equals(come, added);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * from + removed) + Arrays.hashCode(added);
  }

  @Override
  public String toString() {
    return "Splice[" + from + ", -" + removed + ", +" + added.length + "]";
  }
}
