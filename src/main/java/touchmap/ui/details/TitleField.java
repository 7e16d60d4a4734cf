package touchmap.ui.details;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import touchmap.edit.SetHead;
import touchmap.model.Topic;

/** What the whole map is called, shown while its business alone is selected; without one it goes by the business. */
final class TitleField {
  private final TextField field = new TextField();
  private final Typed typed;
  private final Node all;

  TitleField(Acts acts) {
    field.setId("details-map-title");
    typed =
        new Typed(
            field,
            acts,
            text -> acts.attempt(new SetHead(text.strip(), acts.chosen().map().language())));
    all = Fields.labelled(acts.words(), "details.mapTitle", field);
  }

  Node node() {
    return all;
  }

  void show(Chosen chosen) {
    boolean isBusiness = chosen.one().filter(Topic::isBusiness).isPresent();
    Fields.show(all, isBusiness);
    // A space at the end is on its way to the next word and is not in the map yet.
    if (isBusiness && !field.getText().strip().equals(chosen.map().title()))
      typed.show(
          new Shared<>(Optional.of(chosen.map().title()), false),
          chosen.map().root().nameOnOneLine());
    else if (isBusiness) field.setPromptText(chosen.map().root().nameOnOneLine());
  }
}
