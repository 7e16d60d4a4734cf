package touchmap.ui.kit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses of a map may lead out of the program: web pages and mail, nothing that runs something. */
public final class Addresses {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private Addresses() {}

  /** The address, if it is one that may be opened at all; empty for any other text. */
  public static Optional<URI> safe(String address) {
    String said = address.strip();
    if (said.chars().anyMatch(sign -> Character.isISOControl(sign) || Character.isWhitespace(sign)))
      return Optional.empty();
    try {
      URI uri = new URI(said);
      String scheme = uri.getScheme();
      boolean known = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
      boolean hasTarget = uri.isOpaque() || uri.getRawAuthority() != null;
      boolean isMail = known && scheme.equalsIgnoreCase("mailto");
      return known && hasTarget && uri.isOpaque() == isMail ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }
}
