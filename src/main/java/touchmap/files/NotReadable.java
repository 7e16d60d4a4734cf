package touchmap.files;

import touchmap.words.Phrase;

/** Says that nothing can be made of a file, and why, in one sentence for people. */
final class NotReadable extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Phrase reason;

  NotReadable(Phrase reason) {
    super(reason.key());
    this.reason = reason;
  }

  Phrase reason() {
    return reason;
  }
}
