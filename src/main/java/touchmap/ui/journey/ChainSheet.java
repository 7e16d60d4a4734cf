package touchmap.ui.journey;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Persona;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** A chain's name, whose journey it is, what it should end with, and what brings the client back. */
final class ChainSheet {
  private static final double WIDTH = 460;

  private final ChainWork work;
  private final ModalLayer layer;
  private final Chain chain;
  private final Persona nobody;
  private final TextField name = new TextField();
  private final ComboBox<Persona> persona = new ComboBox<>();
  private final TextField goal = new TextField();
  private final TextField returns = new TextField();

  ChainSheet(ChainWork work, ModalLayer layer, Chain chain) {
    this.work = work;
    this.layer = layer;
    this.chain = chain;
    nobody = Persona.of(work.words().of("journey.anybody"));
    name.setId("journey-name");
    name.setText(chain.name());
    goal.setId("journey-goal");
    goal.setText(chain.aim().goal());
    returns.setId("journey-returns");
    returns.setText(chain.aim().returns());
    persona.setId("journey-whose");
    persona.setMaxWidth(Double.MAX_VALUE);
    persona.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Persona whose) {
            return whose == null ? "" : whose.name();
          }

          @Override
          public Persona fromString(String typed) {
            throw new UnsupportedOperationException();
          }
        });
    fill(chain.persona());
  }

  private void fill(Optional<Id> chosen) {
    persona.getItems().setAll(nobody);
    persona.getItems().addAll(work.journey().personas());
    persona.setValue(chosen.flatMap(work.journey()::persona).orElse(nobody));
  }

  /** The newest of the people is most likely the one that was missing here. */
  private void peopleChanged() {
    Optional<Id> was = whose().filter(id -> work.journey().persona(id).isPresent());
    Optional<Id> newest =
        work.journey().personas().reversed().stream().map(Persona::id).findFirst();
    fill(was.or(() -> newest));
  }

  void open() {
    Words words = work.words();
    Button people =
        Parts.flat(
            "journey-people",
            words.of("journey.people.open"),
            () -> work.askPeople(this::peopleChanged));
    people.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(persona, Priority.ALWAYS);
    HBox whose = Parts.row(8, persona, people);
    var sheet =
        new Sheet(
            words.of("journey.chain.title"),
            WIDTH,
            Parts.labelled(words.of("journey.chain.name"), name, name),
            Parts.labelled(words.of("journey.chain.whose"), whose, persona),
            Parts.labelled(words.of("journey.chain.goal"), goal, goal),
            Parts.labelled(words.of("journey.chain.returns"), returns, returns));
    sheet.setId("journey-chain-sheet");
    new Saving(layer, words).open(sheet, this::save);
    name.requestFocus();
    name.selectAll();
  }

  private void save() {
    work.change(
        chain,
        name.getText().strip(),
        whose(),
        new Chain.Aim(goal.getText().strip(), returns.getText().strip()));
  }

  private Optional<Id> whose() {
    Persona chosen = persona.getValue();
    return chosen.equals(nobody) ? Optional.empty() : Optional.of(chosen.id());
  }
}
