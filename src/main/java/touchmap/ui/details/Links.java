package touchmap.ui.details;

import java.util.Optional;
import java.util.regex.Pattern;
import touchmap.ui.kit.Addresses;

/** Which addresses a map may hold: web pages and mail, nothing that runs something. */
final class Links {
  private static final Pattern MAIL = Pattern.compile("[^@\\s/:]+@[^@\\s/:]+\\.[^@\\s/:]+");
  private static final Pattern BARE =
      Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(:\\d+)?([/?#]\\S*)?");

  private Links() {}

  static boolean isSafe(String address) {
    return Addresses.safe(address).isPresent();
  }

  /** What a person typed as an address: a bare site gets https, a bare mail address mailto. Empty when it is neither. */
  static Optional<String> typed(String text) {
    String said = text.strip();
    if (MAIL.matcher(said).matches()) return Optional.of("mailto:" + said);
    if (isSafe(said)) return Optional.of(said);
    return BARE.matcher(said).matches() && isSafe("https://" + said)
        ? Optional.of("https://" + said)
        : Optional.empty();
  }

  /** As it reads in a list: without scheme and trailing slash. */
  static String shown(String address) {
    String bare = address.replaceFirst("(?i)^(https?://(www\\.)?|mailto:)", "");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
