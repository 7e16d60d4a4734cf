package touchmap.files;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import touchmap.model.Json;

/** The number by which a document says in which version of the format it is written, and that it is ours. */
final class Version {
  private static final String KEY = "touchmap";
  private static final BigDecimal LAST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final int SHOWN = 40;

  private Version() {}

  /** What stands where the version should; empty where nothing does. */
  static Optional<Json> said(Json document) {
    if (!(document instanceof Json.Obj object)) return Optional.empty();
    return object.members().stream()
        .filter(member -> member.key().equals(KEY))
        .map(Json.Member::value)
        .findFirst();
  }

  /** The number, of several thousand millions the largest that fits; empty where it is none that a version can have. */
  static OptionalInt of(Json said) {
    if (!(said instanceof Json.Num(var number))) return OptionalInt.empty();
    // numbers are read without trailing zeros, so one with a positive scale is not whole
    boolean can = number.signum() > 0 && number.scale() <= 0;
    return can ? OptionalInt.of(number.min(LAST).intValueExact()) : OptionalInt.empty();
  }

  /** What was said instead, for a sentence: as it would stand in a file, and not too long. */
  static String shown(Json said) {
    String text = JsonWriter.text(said).strip();
    if (said instanceof Json.Obj || said instanceof Json.Arr) return text.charAt(0) + "…";
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
