package touchmap.exchange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import touchmap.picture.Mark;
import touchmap.picture.Painter;
import touchmap.picture.Typeface;
import touchmap.words.Phrase;

/** Paints nothing, and finds the letters that neither the bundled typeface nor the system can show. */
public final class MissingLetters implements Painter {
  private final Set<Integer> missing = new TreeSet<>();

  @Override
  public void paint(Mark mark) {
    if (mark instanceof Mark.Words words) {
      for (int letter : Typeface.missing(words.text(), words.style())) missing.add(letter);
    }
  }

  /** One phrase with the count, or none. */
  public List<Phrase> phrases() {
    return missing.isEmpty() ? List.of() : List.of(Phrase.of("page.letters", missing.size()));
  }
}
