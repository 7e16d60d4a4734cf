package touchmap.method;

import java.util.List;
import java.util.Locale;
import touchmap.model.Id;
import touchmap.words.Phrase;

/** A piece of advice about a map: what was noticed, the topics it is about, and a sentence. Never a lock. */
public record Check(Code code, List<Id> nodes, Phrase message) {
  public Check {
    nodes = List.copyOf(nodes);
  }

  static Check of(Code code, List<Id> nodes, Object... arguments) {
    return new Check(code, nodes, Phrase.of("check." + code.text(), arguments));
  }

  /** The sentence with every name, also where {@link #message} counts most of them. */
  public Phrase whole() {
    return Phrase.of(message.key(), message.arguments().stream().map(Named::whole).toArray());
  }

  /** Why it matters. */
  public Phrase why() {
    return code.why();
  }

  /** What can be noticed; {@link #text} is the name of it in files and for programs. */
  public enum Code {
    SINGLE_TOUCHPOINT,
    BROKEN_CHAIN,
    COLD_START,
    OPEN_END,
    SHORT_CHAIN,
    NO_DRIVER,
    AUDIT_DUE,
    MONTH_MISSED,
    NO_MOMENT_OF_TRUTH,
    MANY_MOMENTS_OF_TRUTH,
    MOMENT_OUTSIDE_TOP,
    FEW_KEY,
    MANY_KEY,
    UNSCORED_TOP,
    UNLOCKED_CRITERIA,
    INCONSISTENT_PAIRS,
    NO_INDIRECT,
    OVERDUE_ACTION,
    DUPLICATE_NAME;

    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why it matters: the law or the source it comes from, in a sentence. */
    public Phrase why() {
      return Phrase.of("check.why." + text());
    }
  }
}
