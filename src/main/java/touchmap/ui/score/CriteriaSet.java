package touchmap.ui.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchmap.model.Criterion;
import touchmap.model.Scale;
import touchmap.words.Words;

/** Criteria to start from: a name, and for each criterion what the ends of the scale mean. */
record CriteriaSet(String id, String name, List<Line> lines) {
  private static final List<String> IDS = List.of("mann", "service", "digital", "place", "b2b");

  /** One criterion of a set. */
  record Line(String name, String low, String high) {}

  CriteriaSet {
    lines = List.copyOf(lines);
  }

  static List<CriteriaSet> all(Words words) {
    return IDS.stream().map(id -> of(id, words)).toList();
  }

  /** The same set in another language. */
  CriteriaSet in(Words words) {
    return of(id, words);
  }

  private static CriteriaSet of(String id, Words words) {
    String key = "score.set." + id;
    var lines = new ArrayList<Line>();
    for (int i = 1; words.has(key + "." + i); i++) {
      String line = key + "." + i;
      lines.add(new Line(words.of(line), words.of(line + ".low"), words.of(line + ".high")));
    }
    return new CriteriaSet(id, words.of(key), lines);
  }

  /** "Simple, fast, pleasant". */
  String listed() {
    var names = new ArrayList<String>();
    for (Line line : lines)
      names.add(names.isEmpty() ? line.name() : line.name().toLowerCase(Locale.ROOT));
    return String.join(", ", names);
  }

  /** New criteria of equal weight, with words for the ends of this scale. */
  List<Criterion> criteria(Scale scale) {
    return lines.stream()
        .map(
            line -> {
              Map<String, String> anchors = new LinkedHashMap<>();
              anchors.put(Written.step(scale.min()), line.low());
              anchors.put(Written.step(scale.max()), line.high());
              return Criterion.of(line.name()).withAnchors(anchors);
            })
        .toList();
  }
}
