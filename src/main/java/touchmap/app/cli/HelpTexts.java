package touchmap.app.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import touchmap.words.Words;

/** The words of the help pages, as picocli asks for them: its key {@code x} is {@code cli.x} in the tables. */
final class HelpTexts extends ResourceBundle {
  private static final String PREFIX = "cli.";

  private final Words words;

  HelpTexts(Words words) {
    this.words = words;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    String ours = PREFIX + key;
    return words.has(ours) ? words.of(ours) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    List<String> keys =
        words.keys("cli").stream()
            .filter(key -> key.startsWith(PREFIX))
            .map(key -> key.substring(PREFIX.length()))
            .toList();
    return Collections.enumeration(keys);
  }
}
