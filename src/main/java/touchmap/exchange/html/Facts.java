package touchmap.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import touchmap.lens.Figure;
import touchmap.method.Figures;
import touchmap.method.Standing;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** What the method knows of a touchpoint, as one line of words: its place, its scores, what is done about it. */
final class Facts {
  private final TouchMap map;
  private final Words words;
  private final Figures figures;

  Facts(TouchMap map, Words words) {
    this.map = map;
    this.words = words;
    figures = Figures.of(map);
  }

  /** Empty when nothing is known. */
  String of(Topic topic) {
    if (!topic.isTouchpoint()) return "";
    var said = new ArrayList<String>();
    Standing standing = figures.of(topic.id());
    if (standing.rank().isPresent())
      said.add(named("page.column.place", String.valueOf(standing.rank().getAsInt())));
    add(said, "page.column.score", standing.score());
    add(said, "page.column.customers", standing.customerScore());
    for (PlannedAction each : map.study().actions())
      if (each.touchpoint().equals(topic.id())) said.add(named("page.live.action", each.title()));
    return String.join(" · ", said);
  }

  private void add(List<String> said, String key, OptionalDouble figure) {
    if (figure.isPresent()) said.add(named(key, Figure.of(figure.getAsDouble(), words)));
  }

  private String named(String key, String what) {
    return words.of("page.live.fact", words.of(key), what);
  }
}
