package touchmap.app;

import java.net.IDN;
import java.net.URI;
import java.util.Optional;
import touchmap.ui.dialogs.Question;
import touchmap.ui.kit.Addresses;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * Opens an address that stands in a map, which may come from anybody: only web pages and mail, and never before the person
 * has seen the whole address and said yes.
 */
record LinkWork(MapWindow window) {
  /** Asks, and opens; says why where it must not. */
  void open(String address) {
    Words words = window.words();
    Optional<URI> uri = Addresses.safe(address);
    if (uri.isEmpty()) {
      window.say(Phrase.of("app.link.refused", shown(address)));
      return;
    }
    if (window.layer().isOpen()) return;
    String target = uri.get().toASCIIString();
    String warning =
        doubt(uri.get(), address).map(key -> words.of(key, hostOf(uri.get()))).orElse("");
    var question =
        warning.isEmpty()
            ? new Question(words.of("app.link.title"), shown(address))
            : new Question(words.of("app.link.title"), shown(address), warning);
    question
        .answer(words.of("app.link.open"), () -> window.desk().browse(target))
        .quietAnswer(words.of("app.cancel"), () -> {})
        .ask(window.layer());
  }

  /** Why a second look is wise: the key of a sentence, into which the host goes. */
  private static Optional<String> doubt(URI uri, String address) {
    if (address.codePoints().anyMatch(LinkWork::turnsText)) return Optional.of("app.link.turned");
    if (uri.getRawUserInfo() != null || String.valueOf(uri.getRawAuthority()).contains("@"))
      return Optional.of("app.link.user");
    String host = hostOf(uri);
    boolean isForeign = host.contains("xn--");
    return isForeign ? Optional.of("app.link.foreign") : Optional.empty();
  }

  /** Whether a sign makes text run the other way, so that it reads otherwise than it is. */
  private static boolean turnsText(int sign) {
    return sign == 0x200E
        || sign == 0x200F
        || (sign >= 0x202A && sign <= 0x202E)
        || (sign >= 0x2066 && sign <= 0x2069);
  }

  /** Where it leads, as computers write it. */
  private static String hostOf(URI uri) {
    String authority = String.valueOf(uri.getRawAuthority());
    String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException odd) {
      return host;
    }
  }

  private static String shown(String address) {
    return address.length() <= 300 ? address : address.substring(0, 300) + "…";
  }
}
