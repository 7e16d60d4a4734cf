package touchmap.ui.details;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchmap.edit.Trait;
import touchmap.model.Topic;
import touchmap.ui.kit.GrowingArea;

/** The note: shown formatted, its Markdown edited as it is written. */
final class NoteSection implements Section {
  private final MarkdownView view;
  private final GrowingArea area = new GrowingArea(3);
  private final Typed typed;
  private final Button add;
  private final StackPane frame;
  private final Label help;
  private final VBox all;
  private boolean writing;

  NoteSection(Acts acts) {
    add = new Button(acts.words().of("details.note.add"));
    add.setId("details-note-add");
    add.getStyleClass().addAll("flat", "note-add");
    add.setMaxWidth(Double.MAX_VALUE);
    add.setOnAction(event -> write());
    view = new MarkdownView(acts.host()::openLink);
    view.setId("details-note-view");
    view.setFocusTraversable(true);
    view.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
    view.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) write();
        });
    view.setOnKeyPressed(
        event -> {
          if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.F2) return;
          event.consume();
          write();
        });
    area.setId("details-note");
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          stop();
          if (area.getText().isEmpty()) add.requestFocus();
          else view.requestFocus();
        });
    area.focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) stop();
            });
    typed = new Typed(area, acts, text -> acts.describe(new Trait.Note(text)));
    frame = new StackPane(view, area, add);
    help = new Label(acts.words().of("details.note.help"));
    help.getStyleClass().add("hint");
    help.setWrapText(true);
    all = new VBox(4, Fields.labelled(acts.words(), "details.note", frame, area), help);
  }

  @Override
  public String id() {
    return "note";
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public boolean suits(Chosen chosen) {
    return chosen.one().isPresent();
  }

  @Override
  public void show(Chosen chosen) {
    Optional<Topic> one = chosen.one();
    if (one.isEmpty()) return;
    String note = one.get().details().note();
    typed.show(Shared.of(chosen.topics(), topic -> topic.details().note()), "");
    view.show(note);
    view.setAccessibleText(note);
    arrange(note.isEmpty());
  }

  private void arrange(boolean empty) {
    Fields.show(area, writing);
    Fields.show(help, writing);
    Fields.show(view, !writing && !empty);
    Fields.show(add, !writing && empty);
  }

  private void write() {
    writing = true;
    arrange(area.getText().isEmpty());
    area.requestFocus();
    area.end();
  }

  private void stop() {
    if (!writing) return;
    writing = false;
    arrange(area.getText().isEmpty());
  }

  @Override
  public String summary(Chosen chosen) {
    return "";
  }
}
