package touchmap.method;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import touchmap.model.Contact;

/** The prompts that ship with the program, in their order. */
public record Catalogue(List<Prompt> prompts) {
  public Catalogue {
    prompts = List.copyOf(prompts);
  }

  /** Reads the catalogue; keep it rather than reading it again. */
  public static Catalogue read() {
    try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.tsv");
        var lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return new Catalogue(lines.lines().skip(1).map(Catalogue::prompt).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Prompt prompt(String line) {
    String[] cells = line.split("\t", -1);
    return new Prompt(
        cells[0],
        Prompt.About.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        cells[2],
        cells[3],
        Contact.valueOf(cells[4].toUpperCase(Locale.ROOT)),
        cells[5],
        cells[6]);
  }
}
