package touchmap.ui.journey;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
  private static final double NAME = 220;

  private final Editor editor;
  private final Words words;
  private final ModalLayer layer;
  private final Runnable onSaved;
  private final DraftRows<Persona> people;

  PeopleSheet(Editor editor, Words words, ModalLayer layer, Runnable onSaved) {
    this.editor = editor;
    this.words = words;
    this.layer = layer;
    this.onSaved = onSaved;
    people =
        new DraftRows<>(editor.map().study().journey().personas(), () -> Persona.of(""), this::row);
  }

  void open() {
    var sheet =
        new Sheet(
            words.of("journey.people"),
            WIDTH,
            Parts.caption(words.of("journey.people.why")),
            people,
            Parts.flat("people-add", words.of("journey.people.add"), people::add));
    sheet.setId("people-sheet");
    new Saving(layer, words).open(sheet, this::save);
    people.show(0);
  }

  private HBox row(int place) {
    Persona person = people.get(place);
    TextField name = field(place, "person-name", person.name(), "journey.people.name");
    name.setPrefWidth(NAME);
    name.textProperty()
        .addListener((text, was, now) -> people.set(place, people.get(place).withName(now)));
    TextField note = field(place, "person-note", person.note(), "journey.people.note");
    note.textProperty()
        .addListener((text, was, now) -> people.set(place, people.get(place).withNote(now)));
    HBox.setHgrow(note, Priority.ALWAYS);
    Button out =
        Parts.icon(
            "person-out-" + place,
            "x",
            words.of("journey.people.remove"),
            () -> people.remove(place));
    return Parts.row(6, name, note, out);
  }

  private TextField field(int place, String id, String text, String key) {
    TextField field = people.field(place, id, text, words.of(key));
    field.setAccessibleText(words.of(key));
    return field;
  }

  private void save() {
    List<Persona> kept =
        people.all().stream()
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
