package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.lens.JourneyLens;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** What a slide says to those who hear it: its headline, and the steps that a journey goes on it. */
public final class Spoken {
  private Spoken() {}

  public static String of(TouchMap map, Slide slide) {
    var said = new ArrayList<String>();
    said.add(slide.title());
    Optional<Topic> topic = slide.node().flatMap(map::find);
    if (slide.isAlong() && topic.isPresent())
      slide
          .chain()
          .flatMap(map.study().journey()::chain)
          .ifPresent(chain -> said.addAll(steps(map, topic.get(), JourneyLens.of(map, chain))));
    return String.join("; ", said);
  }

  private static List<String> steps(TouchMap map, Topic topic, JourneyLens way) {
    Words words = Words.in(map.language());
    var said = new ArrayList<String>();
    List<Column> columns = way.journey().columns();
    for (int i = 0; i < columns.size(); i++) {
      Topic step = columns.get(i).touchpoint();
      if (!topic.holds(step.id())) continue;
      boolean isWeakest = way.journey().weakest().filter(columns.get(i)::equals).isPresent();
      String key = isWeakest ? "show.spoken.weakest" : "show.spoken.step";
      said.add(words.of(key, i + 1, step.nameOnOneLine()));
    }
    return said;
  }
}
