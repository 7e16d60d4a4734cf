package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Family F21 of the safety design: what is opened, and what never. */
class AddressesTest {
  private static final List<String> OPENED =
      List.of(
          "http://example.org",
          "https://example.org/a?b=c#d",
          "HTTPS://EXAMPLE.ORG",
          "mailto:anna@example.org",
          "mailto:anna@example.org?subject=Hello",
          "https://user@example.org",
          "https://пример.рф/путь",
          " https://example.org ");

  private static final List<String> SCHEMES =
      List.of(
          "javascript:",
          "vbscript:",
          "data:text/html,",
          "file://",
          "file:",
          "ftp://",
          "jar:file:",
          "smb://",
          "ms-msdt:",
          "ms-word:",
          "search-ms:",
          "shell:",
          "cmd:",
          "tel:",
          "sms:",
          "about:",
          "chrome://",
          "view-source:",
          "blob:",
          "ws://",
          "ldap://",
          "nfs://",
          "ssh://",
          "steam://",
          "zoommtg://",
          "gopher://",
          "gemini://",
          "irc://",
          "magnet:?",
          "callto:",
          "skype:",
          "facetime:",
          "intent://",
          "market://",
          "itms://",
          "ms-settings:",
          "ms-excel:ofe|u|",
          "ms-powerpoint:",
          "ms-officecmd:",
          "ms-appinstaller:?source=",
          "search:",
          "mhtml:",
          "mk:@MSITStore:",
          "res://",
          "hcp://",
          "help:",
          "resource://",
          "chrome-extension://",
          "moz-extension://",
          "edge:",
          "x-apple.systempreferences:",
          "applescript:",
          "vnc://",
          "rdp://",
          "telnet://",
          "git://",
          "svn://",
          "sftp://",
          "dav://",
          "webcal://",
          "feed:",
          "wss://",
          "ldaps://",
          "urn:",
          "cid:",
          "mid:",
          "tag:",
          "filesystem:",
          "javascript://",
          "jAvAsCrIpT:",
          "http-evil://",
          "httpx://",
          "xhttp://",
          "https.://",
          "mailtoo:",
          "ｈｔｔｐ://",
          "hттp://",
          "%68ttp://",
          "//",
          "\\\\",
          "");

  private static final List<String> TARGETS =
      List.of(
          "example.org",
          "alert(1)",
          "/etc/passwd",
          "C:/Windows/System32/calc.exe",
          "host/share",
          "../../x",
          "%2e%2e/x",
          "x:y");

  @Test
  void onlyWebPagesAndMailAreOpened() {
    for (String each : OPENED) assertTrue(Addresses.safe(each).isPresent(), each);
    var refused = new ArrayList<String>();
    for (String scheme : SCHEMES) for (String target : TARGETS) refused.add(scheme + target);
    for (String sign : List.of("\n", "\t", "\r", "\u0000", " ", "\u2028")) {
      refused.add("java" + sign + "script:alert(1)");
      refused.add("https://example" + sign + ".org");
      refused.add("http" + sign + "://example.org");
    }
    refused.addAll(
        List.of(
            "http:",
            "https:",
            "https:example.org",
            "https:///path",
            "mailto:",
            "http//x",
            "://x",
            "https",
            "1http://x",
            "h ttp://x",
            "http:\\\\x",
            "mailto://anna@example.org/x y"));
    for (String each : refused) assertTrue(Addresses.safe(each).isEmpty(), "opened: " + each);
    assertEquals(SCHEMES.size() * TARGETS.size() + 18 + 12, refused.size());
    assertTrue(refused.size() >= 656, () -> "cases: " + refused.size());
  }
}
