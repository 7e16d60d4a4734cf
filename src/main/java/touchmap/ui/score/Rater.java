package touchmap.ui.score;

import touchmap.edit.Editor;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/** Who sits at the form: one name for each view, as customers are other people than those of the company. */
final class Rater {
  private final Editor editor;
  private final Seat seat;
  private final ScoreHost host;

  Rater(Editor editor, Seat seat, ScoreHost host) {
    this.editor = editor;
    this.seat = seat;
    this.host = host;
  }

  String name() {
    return seat.rater().orElseGet(() -> usual(editor.map()));
  }

  /** Who scored here before: by the settings, or the first of the sitting of now; of customers nobody. */
  private String usual(TouchMap map) {
    if (seat.view() == Viewpoint.CUSTOMER) return "";
    if (!host.rater().isBlank()) return host.rater();
    return Paper.raters(map, seat.view()).stream().findFirst().orElse("");
  }

  /** Somebody else sits down; who is known already keeps the spelling of their name, so that nobody counts twice. */
  void seat(String name) {
    seat.seat(
        Paper.raters(editor.map(), seat.view()).stream()
            .filter(known -> known.equalsIgnoreCase(name.strip()))
            .findFirst()
            .orElse(name));
  }

  /** Through other eyes. A name nobody has scored under yet was meant for these and comes along. */
  void lookAs(Viewpoint to) {
    boolean isNew =
        seat.rater()
            .filter(name -> !name.isBlank())
            .filter(name -> !Paper.raters(editor.map(), seat.view()).contains(name))
            .isPresent();
    if (isNew) seat.takeAlong(to);
    else seat.lookAs(to);
  }

  /** The next map begins with who scores for the company here; a customer's name stays in its map. */
  void remember() {
    String name = name();
    boolean isOurs = seat.view() == Viewpoint.COMPANY && !name.isBlank();
    if (isOurs && !name.equals(host.rater())) host.rememberRater(name);
  }
}
