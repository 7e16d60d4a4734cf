package touchmap.exchange;

import java.util.Locale;
import java.util.Set;

/** Addresses that run something where they are followed. No page of somebody else's brings them into a map. */
final class DeadLinks {
  private static final Set<String> SCHEMES = Set.of("javascript", "vbscript", "data");

  private DeadLinks() {}

  static boolean isDead(String address) {
    int colon = address.indexOf(':');
    if (colon < 0) return false;
    // programs that follow links pass over blanks and control characters in a scheme
    String scheme = address.substring(0, colon).replaceAll("[\\p{Cntrl}\\s]", "");
    return SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
  }
}
