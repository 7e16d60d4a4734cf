package touchmap.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.method.Register;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/**
 * Adds steps by name: what is typed narrows the list, Enter adds what is chosen and waits for the next, so that a whole chain
 * can be typed. Esc is done.
 */
final class StepSheet {
  private static final double WIDTH = 460;
  private static final double LIST = 300;

  private final Words words;
  private final StepWork work;
  private final ModalLayer layer;
  private final Register register;
  private final List<Topic> touchpoints;
  private final TextField field = new TextField();
  private final ListView<Topic> list = new ListView<>();
  private final Label added = Parts.caption("");
  private int place;
  private int count;

  StepSheet(Editor editor, StepWork work, ModalLayer layer, int place) {
    this.words = work.words();
    this.work = work;
    this.layer = layer;
    this.place = place;
    register = Register.of(editor.map());
    touchpoints = List.copyOf(register.touchpoints());
    field.setId("journey-step-name");
    field.setPromptText(words.of("journey.add.prompt"));
    field.setAccessibleText(words.of("journey.add.prompt"));
    field.textProperty().addListener(observable -> narrow());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId("journey-step-list");
    list.setPrefHeight(LIST);
    list.setFocusTraversable(false);
    list.setPlaceholder(Parts.caption(words.of("journey.add.none")));
    list.setCellFactory(each -> new Cell());
    list.setOnMouseClicked(event -> add());
    added.setText(
        place == 0 ? words.of("journey.add.first") : words.of("journey.add.after", place));
    narrow();
  }

  void open() {
    var sheet = new Sheet(words.of("journey.add.title"), WIDTH, field, list, added);
    sheet.setId("journey-step-sheet");
    sheet.gap();
    sheet.button(words.of("journey.add.done"), () -> layer.close(sheet));
    layer.show(sheet, () -> layer.close(sheet));
    field.requestFocus();
  }

  private void narrow() {
    String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
    var begins = new ArrayList<Topic>();
    var holds = new ArrayList<Topic>();
    for (Topic each : touchpoints) {
      String name = each.nameOnOneLine().toLowerCase(Locale.ROOT);
      if (name.startsWith(wanted)) begins.add(each);
      else if (name.contains(wanted)) holds.add(each);
    }
    begins.addAll(holds);
    list.getItems().setAll(begins);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> walk(event, -1);
      case DOWN -> walk(event, 1);
      case ENTER -> {
        event.consume();
        add();
      }
      default -> {}
    }
  }

  private void walk(KeyEvent event, int way) {
    event.consume();
    if (list.getItems().isEmpty()) return;
    int now = list.getSelectionModel().getSelectedIndex();
    choose(Math.clamp(now + way, 0, list.getItems().size() - 1));
  }

  private void choose(int row) {
    list.getSelectionModel().select(row);
    list.scrollTo(Math.max(0, row - 3));
  }

  private void add() {
    Topic chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null || !work.insert(place, chosen.id())) return;
    place++;
    count++;
    added.setText(words.count("journey.add.count", count, chosen.nameOnOneLine()));
    field.clear();
    // The next one is the likeliest: who walks down the list would else add the first again.
    choose(Math.min(list.getItems().indexOf(chosen) + 1, list.getItems().size() - 1));
    field.requestFocus();
  }

  private String above(Id touchpoint) {
    return register.objectOf(touchpoint).map(Topic::nameOnOneLine).orElse("");
  }

  /** A touchpoint and the object it belongs to. */
  private final class Cell extends ListCell<Topic> {
    @Override
    protected void updateItem(@Nullable Topic topic, boolean empty) {
      super.updateItem(topic, empty);
      setText("");
      if (topic == null || empty) {
        setGraphic(null);
        return;
      }
      HBox row = Parts.row(8, Parts.name(topic.nameOnOneLine()), Parts.aside(above(topic.id())));
      setGraphic(row);
    }
  }
}
