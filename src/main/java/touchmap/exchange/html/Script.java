package touchmap.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The one script of a page, which makes its map fold, search and zoom. It is the same in every page and holds nothing of
 * the document, so that the page's policy can allow it by its hash and nothing else.
 */
final class Script {
  private Script() {}

  /** What stands between the tags. */
  static String text() {
    return "\n'use strict';\n(() => {\n" + read("view.js") + read("page.js") + "})();\n";
  }

  /** As a content policy names it: {@code 'sha256-…'}. */
  static String source() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java knows SHA-256.", e);
    }
  }

  static String read(String name) {
    try (InputStream in = Script.class.getResourceAsStream("/touchmap/html/" + name)) {
      if (in == null) throw new IllegalStateException("The program lacks its own " + name + ".");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
