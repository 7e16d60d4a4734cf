package touchmap.ui.details;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.edit.Trait;
import touchmap.lens.Channels;
import touchmap.model.Contact;
import touchmap.model.Control;
import touchmap.model.Touch;
import touchmap.model.TouchState;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Suggestions;
import touchmap.words.Words;

/** Where the client meets a touchpoint: channel, direct or indirect, whose hands it is in, its state and stage. */
final class WhereSection implements Section {
  private final Acts acts;
  private final Words words;
  private final TextField channel = new TextField();
  private final Typed typed;
  private final Segmented<Contact> contact;
  private final Choice<Control> control;
  private final Choice<TouchState> state;
  private final StageField stage;
  private final VBox all;

  WhereSection(Acts acts) {
    this.acts = acts;
    words = acts.words();
    channel.setId("details-channel");
    typed =
        new Typed(channel, acts, text -> write(new Trait.Channel(Channels.stored(text, words))));
    new Suggestions(channel, this::channels, channel::setText);
    contact =
        new Segmented<Contact>(this::meet)
            .with(Contact.DIRECT, words.of("details.contact.direct"))
            .with(Contact.INDIRECT, words.of("details.contact.indirect"));
    contact.setId("details-contact");
    control =
        new Choice<>(
            "details-control",
            acts,
            each -> name("control", each),
            each -> write(new Trait.ControlIs(each)));
    state =
        new Choice<>(
            "details-state",
            acts,
            each -> name("state", each),
            each -> write(new Trait.StateIs(each)));
    stage = new StageField(acts);
    var pair =
        new HBox(
            10,
            Fields.labelled(words, "details.control", control.box()),
            Fields.labelled(words, "details.state", state.box()));
    pair.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
    control.box().setPrefWidth(120);
    state.box().setPrefWidth(120);
    all =
        new VBox(
            12,
            Fields.labelled(words, "details.channel", channel),
            Fields.labelled(words, "details.contact", contact),
            pair,
            stage.node());
  }

  private String name(String what, Enum<?> each) {
    return words.of("details." + what + "." + each.name().toLowerCase(Locale.ROOT));
  }

  private void write(Trait trait) {
    acts.describe(trait);
  }

  /** Choosing what is chosen already takes it back. */
  private void meet(Contact chosen) {
    Contact now = acts.chosen().touch(Touch::contact).or(Contact.UNSAID);
    write(new Trait.ContactIs(now == chosen ? Contact.UNSAID : chosen));
    show(acts.chosen());
  }

  /** The channels on this map first, then the usual ones. */
  private List<String> channels() {
    var used = new LinkedHashSet<String>();
    acts.chosen()
        .map()
        .root()
        .walk(
            topic -> {
              String each = topic.details().touch().channel();
              if (!each.isBlank()) used.add(Channels.shown(each, words));
            });
    Channels.KNOWN.forEach(each -> used.add(Channels.shown(each, words)));
    return List.copyOf(used);
  }

  @Override
  public String id() {
    return "where";
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public boolean suits(Chosen chosen) {
    return !chosen.touchpoints().isEmpty();
  }

  @Override
  public void show(Chosen chosen) {
    typed.show(
        chosen.touch(touch -> Channels.shown(touch.channel(), words)),
        words.of("details.channel.prompt"));
    chosen
        .touch(Touch::contact)
        .value()
        .filter(each -> each != Contact.UNSAID)
        .ifPresentOrElse(contact::choose, contact::chooseNone);
    control.show(List.of(Control.values()), chosen.touch(Touch::control));
    state.show(List.of(TouchState.values()), chosen.touch(Touch::state));
    stage.show(chosen);
  }

  @Override
  public String summary(Chosen chosen) {
    var said = new ArrayList<String>();
    chosen.touch(Touch::channel).value().ifPresent(each -> said.add(Channels.shown(each, words)));
    chosen
        .touch(Touch::contact)
        .value()
        .filter(each -> each != Contact.UNSAID)
        .ifPresent(each -> said.add(name("contact", each).toLowerCase(words.locale())));
    Optional<String> at =
        chosen.touch(Touch::stage).value().flatMap(each -> stageName(chosen, each));
    at.ifPresent(said::add);
    said.removeIf(String::isEmpty);
    return String.join(", ", said);
  }

  private static Optional<String> stageName(Chosen chosen, Optional<touchmap.model.Id> stage) {
    return stage.flatMap(
        id ->
            chosen.map().study().journey().stages().stream()
                .filter(each -> each.id().equals(id))
                .map(touchmap.model.Stage::name)
                .findFirst());
  }
}
