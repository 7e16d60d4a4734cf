package touchmap.ui.review;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchmap.method.Check;
import touchmap.method.CheckIns;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/**
 * The months in which progress was looked at, when the next audit is, and how often it all happens.
 */
final class CheckInsSection extends VBox {
  private final Words words;
  private final Days days;
  private final Label count = Pieces.aside("");
  private final HBox months = new HBox(4);
  private final Button next;
  private final Advice advice;

  CheckInsSection(Words words, ReviewHost host, Runnable settings, Runnable startAudit) {
    super(10);
    this.words = words;
    days = new Days(words);
    advice = new Advice(words, host);
    months.setId("review-months");
    months.setAccessibleRole(AccessibleRole.TEXT);
    next = Parts.link("review-next-audit", "", settings);
    next.setGraphic(Icons.node("calendar-check", 16));
    next.getStyleClass().remove("accent-text");
    next.setTooltip(new Tooltip(words.of("review.settings.open")));
    Button start = Parts.link("review-start-audit", words.of("review.startNow"), startAudit);
    start.setAccessibleText(words.of("review.startNow.spoken"));
    getChildren()
        .addAll(
            Pieces.heading(words.of("review.checkIns"), count),
            months,
            new FlowPane(4, 0, next, start),
            advice);
    getStyleClass().add("review-section");
  }

  void show(TouchMap map, CheckIns found, List<Check> due) {
    long seen = found.months().stream().filter(CheckIns.Month::isSeen).count();
    count.setText(words.of("review.checkIns.count", seen, found.months().size()));
    months.getChildren().setAll(found.months().stream().map(this::month).toList());
    List<String> looked =
        found.months().stream()
            .filter(CheckIns.Month::isSeen)
            .map(each -> days.month(each.month()))
            .toList();
    months.setAccessibleText(
        looked.isEmpty()
            ? words.of("review.checkIns.never")
            : words.of("review.checkIns.spoken", looked));
    Optional<String> day = found.nextAudit().map(days::day);
    next.setText(
        day.map(each -> words.of("review.nextAudit", each))
            .orElseGet(
                () ->
                    words.of(
                        map.study().review().isPresent()
                            ? "review.nextAudit.none"
                            : "review.settings.none")));
    next.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("due"), found.auditDue());
    advice.show(due);
  }

  private Node month(CheckIns.Month month) {
    var circle = new StackPane();
    circle.getStyleClass().addAll("month", month.isSeen() ? "seen" : "unseen");
    if (month.when() == CheckIns.When.NOW) circle.getStyleClass().add("now");
    if (month.isSeen()) circle.getChildren().add(Icons.node("check", 13));
    String letter =
        month
            .month()
            .getMonth()
            .getDisplayName(TextStyle.NARROW_STANDALONE, words.locale())
            .toUpperCase(words.locale());
    var label = new Label(letter);
    label.setContentDisplay(ContentDisplay.TEXT_ONLY);
    label.getStyleClass().add(month.when() == CheckIns.When.NOW ? "month-now" : "month-letter");
    label.setMinWidth(Region.USE_PREF_SIZE);
    var both = new VBox(4, circle, label);
    both.setAlignment(Pos.CENTER);
    HBox.setHgrow(both, Priority.ALWAYS);
    Tooltip.install(both, new Tooltip(told(month)));
    return both;
  }

  private String told(CheckIns.Month month) {
    YearMonth when = month.month();
    if (!month.isSeen()) return days.month(when);
    return words.of(
        "review.month.tip",
        days.month(when),
        words.count("review.rounds", month.rounds().size()),
        words.count("review.done", month.done().size()));
  }
}
