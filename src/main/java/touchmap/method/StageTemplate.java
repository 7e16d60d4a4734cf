package touchmap.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import touchmap.model.Stage;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** The usual stages of a journey in a trade, seen from the customer's side, to begin with and to be changed. */
public enum StageTemplate {
  SHOP,
  SERVICE,
  EQUIPMENT,
  SAAS;

  private static final int STAGES = 6;

  /** What the template is called. */
  public Phrase title() {
    return Phrase.of(key());
  }

  /** The names of its stages, in their order. */
  public List<Phrase> names() {
    return IntStream.rangeClosed(1, STAGES).mapToObj(i -> Phrase.of(key() + "." + i)).toList();
  }

  /** The stages that are there, and behind them those of the template whose names are not there yet, under new ids. */
  public List<Stage> addedTo(List<Stage> stages, Words words) {
    var all = new ArrayList<>(stages);
    var names = new HashSet<String>();
    for (Stage stage : stages) names.add(bare(stage.name()));
    for (Phrase each : names()) {
      String name = words.of(each);
      if (names.add(bare(name))) all.add(Stage.of(name));
    }
    return List.copyOf(all);
  }

  private static String bare(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private String key() {
    return "method.stages." + name().toLowerCase(Locale.ROOT);
  }
}
