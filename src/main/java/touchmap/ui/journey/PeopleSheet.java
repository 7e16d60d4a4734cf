package touchmap.ui.journey;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.edit.SetPersonas;
import touchmap.model.Persona;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** The people whose journeys are told: each a name and one line about them; kept as a whole. */
final class PeopleSheet {
  private static final double WIDTH = 620;
  private static final double MOST_HIGH = 320;
  private static final double NAME = 220;

  private final Editor editor;
  private final Words words;
  private final ModalLayer layer;
  private final Runnable onSaved;
  private final List<Persona> people;
  private final VBox rows = new VBox(6);

  PeopleSheet(Editor editor, Words words, ModalLayer layer, Runnable onSaved) {
    this.editor = editor;
    this.words = words;
    this.layer = layer;
    this.onSaved = onSaved;
    people = new ArrayList<>(editor.map().study().journey().personas());
    if (people.isEmpty()) people.add(Persona.of(""));
    rows.setId("people-rows");
  }

  void open() {
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMaxHeight(MOST_HIGH);
    scroll.getStyleClass().add("edge-to-edge");
    Button add =
        Parts.flat("people-add", words.of("journey.people.add"), () -> addAt(people.size()));
    var sheet =
        new Sheet(
            words.of("journey.people"),
            WIDTH,
            Parts.caption(words.of("journey.people.why")),
            scroll,
            add);
    sheet.setId("people-sheet");
    sheet.gap();
    sheet.button(words.of("journey.cancel"), () -> layer.close(sheet));
    sheet.mainButton(
        words.of("journey.save"),
        () -> {
          layer.close(sheet);
          save();
        });
    layer.show(sheet, () -> layer.close(sheet));
    show(0);
  }

  private void addAt(int place) {
    people.add(place, Persona.of(""));
    show(place);
  }

  private void show(int focused) {
    rows.getChildren().clear();
    for (int i = 0; i < people.size(); i++) rows.getChildren().add(row(i));
    if (focused >= 0 && focused < people.size())
      rows.getChildren().get(focused).lookup(".text-field").requestFocus();
  }

  private HBox row(int place) {
    TextField name = field("person-name-" + place, people.get(place).name(), "journey.people.name");
    name.setPrefWidth(NAME);
    name.textProperty()
        .addListener((text, before, now) -> people.set(place, people.get(place).withName(now)));
    TextField note = field("person-note-" + place, people.get(place).note(), "journey.people.note");
    note.textProperty()
        .addListener((text, before, now) -> people.set(place, people.get(place).withNote(now)));
    HBox.setHgrow(note, Priority.ALWAYS);
    for (TextField each : List.of(name, note))
      each.addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
            event.consume();
            addAt(place + 1);
          });
    Button out =
        Parts.icon("person-out-" + place, "x", words.of("journey.people.remove"), () -> out(place));
    return Parts.row(6, name, note, out);
  }

  private TextField field(String id, String text, String key) {
    var field = new TextField(text);
    field.setId(id);
    field.setPromptText(words.of(key));
    field.setAccessibleText(words.of(key));
    return field;
  }

  private void out(int place) {
    people.remove(place);
    show(Math.min(place, people.size() - 1));
  }

  private void save() {
    List<Persona> kept =
        people.stream()
            .filter(each -> !each.name().isBlank())
            .map(each -> each.withName(each.name().strip()).withNote(each.note().strip()))
            .toList();
    if (kept.equals(editor.map().study().journey().personas())) return;
    editor.endStep();
    editor.apply(new SetPersonas(kept));
    editor.endStep();
    onSaved.run();
  }
}
