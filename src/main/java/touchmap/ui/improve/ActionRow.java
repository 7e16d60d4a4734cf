package touchmap.ui.improve;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.method.Agenda;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.TypedDay;
import touchmap.words.Words;

/** One action in a row: its status, what is to be done and where, who does it, and by when. */
final class ActionRow extends HBox {
  private final Words words;
  private final Planning planning;
  private final Button status = new Button();
  private final Label title = new Label();
  private final Label where = new Label();
  private final Label rice = new Label();
  private final Label owner = new Label();
  private final Label due = new Label();
  private final Label state = new Label();

  ActionRow(Words words, Planning planning) {
    super(8);
    this.words = words;
    this.planning = planning;
    getStyleClass().add("action-row");
    setAlignment(Pos.CENTER_LEFT);
    status.getStyleClass().addAll("flat", "small", "icon-button", "status-button");
    status.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    status.setFocusTraversable(false);
    title.getStyleClass().add("strong");
    where.getStyleClass().add("caption");
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    owner.getStyleClass().add("initials");
    due.getStyleClass().add("due");
    state.getStyleClass().add("caption");
    where.setMinWidth(0);
    rice.getStyleClass().addAll("caption", "row-rice");
    rice.setMinWidth(Region.USE_PREF_SIZE);
    var names = new VBox(1, title, new HBox(8, where, rice));
    names.setAlignment(Pos.CENTER_LEFT);
    names.setMinWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    var end = new End(due, state);
    end.setAlignment(Pos.CENTER_RIGHT);
    due.setMinWidth(Region.USE_PREF_SIZE);
    state.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().setAll(status, names, owner, end);
  }

  /** Day and status, in a column with those of other rows, and never narrower than its words. */
  private static final class End extends VBox {
    private static final double LEAST = 78;

    End(Label due, Label state) {
      super(1, due, state);
    }

    @Override
    protected double computeMinWidth(double height) {
      return Math.max(LEAST, super.computeMinWidth(height));
    }
  }

  void show(Agenda.Entry entry, Sight sight, String initials) {
    PlannedAction action = entry.action();
    var assignment = action.assignment();
    status.setGraphic(StatusSign.node(entry.status()));
    String next =
        words.of(
            "improve.action.advance",
            StatusSign.text(entry.status(), words),
            StatusSign.text(Planning.next(entry.status()), words));
    status.setAccessibleText(next);
    status.setTooltip(new Tooltip(next));
    status.setOnAction(event -> planning.advance(action));
    title.setText(
        action.title().isBlank()
            ? words.of("improve.action.untitled")
            : action.title().strip().replace('\n', ' '));
    title.setTooltip(new Tooltip(action.title()));
    where.setText(sight.name(action.touchpoint()));
    rice.setText(RiceFields.said(action, words));
    Parts.show(rice, !rice.getText().isEmpty());
    owner.setText(initials);
    owner.setVisible(!initials.isEmpty());
    owner.setTooltip(new Tooltip(assignment.owner()));
    due.setText(dueText(entry, sight));
    due.pseudoClassStateChanged(Pseudo.OVERDUE, entry.isOverdue());
    String day = assignment.due().map(it -> new TypedDay(words).text(it)).orElse("");
    due.setTooltip(day.isEmpty() ? null : new Tooltip(words.of("improve.action.dueOn", day)));
    state.setText(StatusSign.text(entry.status(), words));
  }

  private String dueText(Agenda.Entry entry, Sight sight) {
    var assignment = entry.action().assignment();
    var day = entry.status() == ActionStatus.DONE ? assignment.done() : assignment.due();
    String shown = day.map(it -> new Calendar(words).shown(it, sight.today())).orElse("");
    return entry.isOverdue() ? words.of("improve.overdue.since", shown) : shown;
  }

  /** All of it in a sentence. */
  static String spoken(Agenda.Entry entry, Sight sight, Words words) {
    var assignment = entry.action().assignment();
    var calendar = new Calendar(words);
    String day = assignment.due().map(it -> calendar.shown(it, sight.today())).orElse("");
    String state = StatusSign.text(entry.status(), words);
    return String.join(
            ", ",
            List.of(
                entry.action().title(),
                sight.name(entry.action().touchpoint()),
                assignment.owner(),
                day,
                entry.isOverdue() ? words.of("improve.overdue") : "",
                state,
                RiceFields.said(entry.action(), words)))
        .replaceAll("(, )+", ", ")
        .replaceAll(", $", "");
  }
}
