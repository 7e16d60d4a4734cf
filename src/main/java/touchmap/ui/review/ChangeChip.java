package touchmap.ui.review;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.Polygon;
import touchmap.lens.FromTo;
import touchmap.method.Change;
import touchmap.method.Change.Verdict;
import touchmap.words.Words;

/** How a score changed: a triangle and by how much, or a word; and the same as a sentence. */
record ChangeChip(Words words) {
  /** The chip at the end of a row. */
  Label of(Change.Score score) {
    Verdict verdict = score.verdict().orElse(Verdict.SAME);
    String by = FromTo.of(score).size(words);
    return switch (verdict) {
      case BETTER -> chip("up", by, Optional.of(triangle(true)));
      case WORSE -> chip("down", by, Optional.of(triangle(false)));
      case SAME -> chip("same", "=", Optional.empty());
      case NEW -> chip("new", words.of("lens.change.new"), Optional.empty());
      case GONE -> chip("gone", words.of("review.change.gone"), Optional.empty());
    };
  }

  /** A sign for the legend. */
  static Label sign(boolean up) {
    var label = new Label("", triangle(up));
    label.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    label.getStyleClass().addAll("legend-chip", up ? "up" : "down");
    return label;
  }

  private static Label chip(String kind, String said, Optional<Polygon> sign) {
    var label = new Label(said);
    sign.ifPresent(label::setGraphic);
    label.setGraphicTextGap(5);
    label.setAlignment(Pos.CENTER);
    label.setMinWidth(52);
    label.getStyleClass().addAll("change-chip", kind);
    return label;
  }

  private static Polygon triangle(boolean up) {
    var triangle = up ? new Polygon(0, 7.6, 4.5, 0, 9, 7.6) : new Polygon(0, 0, 9, 0, 4.5, 7.6);
    triangle.getStyleClass().add("triangle");
    return triangle;
  }

  /** Such as: Weekly report: better, from 3.1 to 3.7. */
  String spoken(Change change) {
    return spoken(change.name(), change.score());
  }

  String spoken(String name, Change.Score score) {
    Optional<Verdict> verdict = score.verdict();
    if (verdict.isEmpty()) return name;
    FromTo shown = FromTo.of(score);
    String was = score.was().isPresent() ? shown.was(words) : "";
    String is = score.is().isPresent() ? shown.is(words) : "";
    return words.of("review.spoken." + verdict.get().text(), name, was, is);
  }
}
