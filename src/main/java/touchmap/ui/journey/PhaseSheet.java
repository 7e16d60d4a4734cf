package touchmap.ui.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Phase;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** A phase of the customer's life: its name, what happens in it, and which chains. */
final class PhaseSheet {
  private static final double WIDTH = 460;

  private final LifeWork work;
  private final Phase phase;
  private final boolean isNew;
  private final TextField name = new TextField();
  private final TextField note = new TextField();
  private final Map<Id, CheckBox> chains = new LinkedHashMap<>();

  PhaseSheet(LifeWork work, Phase phase, boolean isNew) {
    this.work = work;
    this.phase = phase;
    this.isNew = isNew;
    name.setId("phase-name");
    name.setText(phase.name());
    name.setPromptText(work.words().of("journey.life.example"));
    note.setId("phase-note");
    note.setText(phase.note());
    for (Chain each : work.chains()) {
      var box = new CheckBox(each.name().strip());
      box.setMnemonicParsing(false);
      box.setSelected(phase.chains().contains(each.id()));
      chains.put(each.id(), box);
    }
  }

  void open() {
    Words words = work.words();
    var list = new VBox(6);
    list.getChildren().setAll(chains.values());
    var sheet =
        new Sheet(
            words.of(isNew ? "journey.life.add" : "journey.life.phase"),
            WIDTH,
            Parts.labelled(words.of("journey.chain.name"), name, name),
            Parts.labelled(words.of("journey.row.note"), note, note),
            Parts.labelled(words.of("journey.life.chains"), list, list));
    sheet.setId("phase-sheet");
    Parts.show(list.getParent(), !chains.isEmpty());
    if (!isNew)
      sheet.button(
          words.of("journey.life.delete"),
          () -> {
            work.layer().close(sheet);
            work.remove(phase);
          });
    new Saving(work.layer(), words).open(sheet, this::save);
    name.requestFocus();
    name.selectAll();
  }

  private void save() {
    if (!name.getText().isBlank()) work.keep(now());
  }

  /** Chains that were there keep their order, also one that happens twice; new ones come behind. */
  private Phase now() {
    var hung = new ArrayList<Id>();
    for (Id each : phase.chains()) {
      CheckBox box = chains.get(each);
      if (box != null && box.isSelected()) hung.add(each);
    }
    chains.forEach((id, box) -> addNew(id, box, hung));
    return phase
        .withName(name.getText().strip())
        .withNote(note.getText().strip())
        .withChains(List.copyOf(hung));
  }

  private static void addNew(Id id, CheckBox box, List<Id> hung) {
    if (box.isSelected() && !hung.contains(id)) hung.add(id);
  }
}
