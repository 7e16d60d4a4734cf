package touchmap.exchange;

import java.io.IOException;
import touchmap.words.Phrase;

/** Why a format cannot hold what it was given, in a sentence for people. */
public final class NotWritable extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Phrase reason;

  public NotWritable(Phrase reason) {
    super(reason.key());
    this.reason = reason;
  }

  public Phrase reason() {
    return reason;
  }
}
