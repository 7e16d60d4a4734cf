package touchmap.ui.details;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchmap.edit.Trait;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.GrowingArea;
import touchmap.words.Words;

/**
 * The note: shown formatted, its Markdown edited as it is written. Several topics show the note they share; one that is
 * typed over different notes replaces them all.
 */
final class NoteSection implements Section {
  private static final double MOST = 240;

  private final Words words;
  private final MarkdownView view;
  private final GrowingArea area = new GrowingArea(3);
  private final Typed typed;
  private final Button add;
  private final StackPane frame;
  private final Label help;
  private final VBox all;
  private final Button whole = new Button();
  private boolean writing;
  private boolean unrolled;

  NoteSection(Acts acts) {
    words = acts.words();
    add = new Button(words.of("details.note.add"));
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
    help = new Label(words.of("details.note.help"));
    help.getStyleClass().add("hint");
    help.setWrapText(true);
    whole.setId("details-note-whole");
    whole.getStyleClass().addAll("flat", "small");
    whole.setOnAction(
        event -> {
          unrolled = !unrolled;
          roll();
        });
    view.widthProperty().addListener(observable -> FxThread.later(this::roll));
    all = new VBox(4, Fields.labelled(words, "details.note", frame, area), whole, help);
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
    return !chosen.topics().isEmpty();
  }

  @Override
  public void show(Chosen chosen) {
    Shared<String> shared = Shared.of(chosen.topics(), topic -> topic.details().note());
    String note = shared.or("");
    typed.show(shared, "");
    add.setText(words.of(shared.isSeveral() ? "details.note.several" : "details.note.add"));
    if (view.show(note)) unrolled = false;
    view.setAccessibleText(note);
    arrange(note.isEmpty());
  }

  private void arrange(boolean empty) {
    Fields.show(area, writing);
    Fields.show(help, writing);
    Fields.show(view, !writing && !empty);
    Fields.show(add, !writing && empty);
    roll();
  }

  /** A long note shows its beginning until the rest is asked for, so that what is below it stays in reach. */
  private void roll() {
    if (view.getScene() != null) view.applyCss();
    double width = view.getWidth() > 0 ? view.getWidth() : 290;
    boolean isLong = view.isVisible() && view.prefHeight(width) > MOST + 60;
    view.setMaxHeight(isLong && !unrolled ? MOST : Double.MAX_VALUE);
    whole.setText(words.of(unrolled ? "details.note.less" : "details.note.whole"));
    Fields.show(whole, isLong);
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
