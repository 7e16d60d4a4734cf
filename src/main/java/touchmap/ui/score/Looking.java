package touchmap.ui.score;

import java.util.Set;
import javafx.scene.layout.Region;
import touchmap.edit.Editor;
import touchmap.lens.ScoreLens;
import touchmap.lens.ScoreLens.Eyes;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * What map and outline show in the Score lens: through whose eyes, and without what the rater at the form is not to see
 * before scoring it.
 */
final class Looking {
  private final Editor editor;
  private final Seat seat;
  private final Rater rater;
  private final ScoreHost host;
  private final Sight sight = new Sight();
  private final ScoreFoot foot;
  private final Runnable seen;
  private final Words words;

  Looking(Editor editor, Words words, Seat seat, Rater rater, ScoreHost host, Runnable seen) {
    this.seen = seen;
    this.words = words;
    this.editor = editor;
    this.seat = seat;
    this.rater = rater;
    this.host = host;
    foot = new ScoreFoot(words, this::look, this::peek);
    foot.getStylesheets().add(Theme.sheet("score"));
  }

  Region foot() {
    return foot;
  }

  ScoreLens lens(TouchMap map) {
    return sight.of(map, seat.eyes(), hidden(map));
  }

  private Set<Id> hidden(TouchMap map) {
    boolean hides = Blind.matters(seat.eyes(), seat.view()) && !seat.isPeeking(rater.name());
    return hides ? Blind.of(map, rater.name(), seat.view()).touchpoints() : Set.of();
  }

  void look(Eyes eyes) {
    seat.show(eyes);
    changed();
  }

  /** What is scored shows on the map, which may have shown what the other side says. */
  void followTo(Viewpoint scored) {
    Eyes to = scored == Viewpoint.COMPANY ? Eyes.COMPANY : Eyes.CUSTOMERS;
    if (seat.eyes() != to && seat.eyes() != Eyes.GAP) look(to);
  }

  /** Somebody who only came to look may see what others gave all the same. */
  private void peek() {
    seat.peek(rater.name());
    seen.run();
    changed();
    host.backToMap();
  }

  /** Somebody else looks, or through other eyes. */
  void changed() {
    show();
    host.lensChanged();
  }

  void show() {
    foot.show(seat.eyes(), editor.map().study().scoring().scale());
    int hidden = hidden(editor.map()).size();
    foot.hides(hidden);
    foot.isEmpty(hidden == 0 ? whyEmpty(editor.map()) : "");
  }

  /** Customers’ numbers are figures of their own: the map shows what was scored by the criteria. */
  private String whyEmpty(TouchMap map) {
    if (seat.eyes() == Eyes.COMPANY || !lens(map).figures().isEmpty()) return "";
    long numbers =
        map.study().rounds().stream()
            .flatMap(each -> each.answers().metrics().stream())
            .map(Metric::touchpoint)
            .distinct()
            .count();
    return numbers == 0 ? words.of("score.noCustomers") : words.count("score.onlyNumbers", numbers);
  }

  /** What a digit typed on the map would do; empty when it would do nothing. */
  void say(String what) {
    foot.say(what);
  }
}
