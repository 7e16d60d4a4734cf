package touchmap.ui.improve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.method.Register;
import touchmap.model.ActionStatus;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.LeaveTwice;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Sheet;
import touchmap.ui.kit.Suggestions;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** The form of one action. Nothing is changed before it is saved, and then in one step. */
final class ActionSheet {
  private static final double WIDTH = 600;
  private static final double HIGHEST = 54;

  private final Planning planning;
  private final Words words;
  private final ImproveHost host;
  private final PlannedAction before;
  private final boolean isNew;
  private final List<Id> several;
  private final TouchpointNames names;
  private final TextField title = new TextField();
  private final TextField touchpoint = new TextField();
  private final TextField owner = new TextField();
  private final DueField due;
  private final Segmented<ActionStatus> status;
  private final RiceFields rice;
  private final TextArea note = new TextArea();
  private final Label titleWrong = wrong("action-title-wrong");
  private final Label touchpointWrong = wrong("action-touchpoint-wrong");
  private final Sheet sheet;
  private ActionStatus chosen;
  private String inherited;

  /** A new one is about those touchpoints, one action for each; one that is there already names none. */
  ActionSheet(
      Planning planning, Words words, ImproveHost host, PlannedAction action, List<Id> about) {
    this.planning = planning;
    this.words = words;
    this.host = host;
    this.before = action;
    isNew = !about.isEmpty();
    several = about.size() > 1 ? about : List.of();
    TouchMap map = planning.editor().map();
    names = new TouchpointNames(Register.of(map));
    rice = new RiceFields(words, action.rice());
    due = new DueField(words, host.today(), action.assignment().due(), wrong("action-due-wrong"));
    chosen = action.assignment().status();
    inherited = several.isEmpty() ? planning.driver(action.touchpoint()) : "";
    status = new Segmented<>(this::choose);
    for (ActionStatus each : ActionStatus.values()) status.with(each, StatusSign.text(each, words));
    status.choose(chosen);
    status.setId("action-status");
    fill(map);
    sheet = sheet();
  }

  private static Label wrong(String id) {
    Label label = Parts.text("");
    label.setId(id);
    label.getStyleClass().add("wrong");
    Parts.show(label, false);
    return label;
  }

  private void choose(ActionStatus to) {
    chosen = to;
  }

  private void fill(TouchMap map) {
    title.setId("action-title");
    title.setText(before.title());
    title.getStyleClass().add("first-focus");
    title.setPromptText(words.of("improve.action.title.prompt"));
    touchpoint.setId("action-touchpoint");
    touchpoint.setText(names.of(before.touchpoint()));
    owner.setId("action-owner");
    owner.setText(before.assignment().owner());
    if (!several.isEmpty()) owner.setPromptText(words.of("improve.action.several.owner"));
    note.setId("action-note");
    note.setText(before.note());
    note.setWrapText(true);
    note.setPrefRowCount(3);
    var places = names.all();
    new Suggestions(touchpoint, () -> places, touchpoint::setText).takeOnTab();
    List<String> people = people(map);
    new Suggestions(owner, () -> people, owner::setText).takeOnTab();
    touchpoint.textProperty().addListener(observable -> inherit());
  }

  /** Another touchpoint brings its driver, as long as nobody was named by hand. */
  private void inherit() {
    names
        .find(touchpoint.getText())
        .map(planning::driver)
        .ifPresent(
            driver -> {
              if (isNew && owner.getText().strip().equals(inherited)) owner.setText(driver);
              inherited = driver;
            });
  }

  /** Whoever is named anywhere in the document: drivers, owners of actions, raters. */
  private static List<String> people(TouchMap map) {
    Set<String> people = new LinkedHashSet<>();
    for (Topic topic : map.root().all()) people.add(topic.details().driver().strip());
    for (PlannedAction each : map.study().actions()) people.add(each.assignment().owner().strip());
    for (Round round : map.study().rounds())
      for (Rating rating : round.answers().ratings()) people.add(rating.by().strip());
    people.remove("");
    return List.copyOf(people);
  }

  private Sheet sheet() {
    var fields =
        new VBox(
            12,
            labelled("improve.action.title", title, titleWrong),
            pair(
                several.isEmpty()
                    ? labelled("improve.action.touchpoint", touchpoint, touchpointWrong)
                    : forEach(),
                labelled("improve.action.owner", owner)),
            when(),
            rice,
            labelled("improve.action.note", note));
    fields.getStyleClass().add("action-form");
    var built =
        new Sheet(words.of(isNew ? "improve.action.new" : "improve.action.edit"), WIDTH, fields);
    built.setId("action-sheet");
    built.getStylesheets().add(Theme.sheet("improve"));
    if (!isNew) {
      var remove = built.button(words.of("improve.action.remove"), this::remove);
      remove.setId("action-remove");
      remove.getStyleClass().add("danger");
      built.gap();
    }
    built.button(words.of("improve.cancel"), this::close).setId("action-cancel");
    built.mainButton(words.of("improve.save"), this::save).setId("action-save");
    built.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER || !event.isShortcutDown()) return;
          event.consume();
          save();
        });
    built.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER || !(event.getTarget() instanceof TextField)) return;
          event.consume();
          save();
        });
    return built;
  }

  private HBox when() {
    due.setMinWidth(150);
    HBox.setHgrow(due, Priority.ALWAYS);
    for (Node each : status.getChildren()) ((Region) each).setMinWidth(Region.USE_PREF_SIZE);
    VBox state = labelled("improve.action.status", status);
    state.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(12, due, state);
  }

  private VBox labelled(String key, Node field, Node... below) {
    VBox box = Parts.labelled(words.of(key), field, field);
    box.getChildren().addAll(below);
    return box;
  }

  /** Of many names the first lines, and all of them in the tip. */
  private VBox forEach() {
    String all = String.join(", ", several.stream().map(names::of).toList());
    Label text = Parts.text(all);
    text.setId("action-several");
    text.setMinHeight(0);
    text.setMaxHeight(HIGHEST);
    text.setTooltip(new Tooltip(all));
    text.getTooltip().setWrapText(true);
    text.getTooltip().setMaxWidth(WIDTH);
    return new VBox(4, Parts.caption(words.count("improve.action.several", several.size())), text);
  }

  private static HBox pair(VBox left, VBox right) {
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    left.setPrefWidth(1);
    right.setPrefWidth(1);
    return new HBox(12, left, right);
  }

  void open() {
    boolean isOpen =
        host.layer().top().filter(top -> "action-sheet".equals(top.getId())).isPresent();
    if (isOpen) return;
    new LeaveTwice(host.layer(), sheet, this::isTouched, this::warn).open();
  }

  private void warn(boolean now) {
    say(titleWrong, now, "improve.action.escape");
    // a field that is focused anew selects its text, and the next letter would write over it
    if (now) FxThread.later(title::end);
  }

  private boolean isTouched() {
    Id about = names.find(touchpoint.getText()).orElse(before.touchpoint());
    return due.isWrong() || !written(title.getText().strip(), about).equals(before);
  }

  private void close() {
    host.layer().close(sheet);
  }

  private void remove() {
    close();
    planning.now(before.id()).ifPresent(planning::remove);
  }

  private void save() {
    String what = title.getText().strip();
    Optional<Id> about = names.find(touchpoint.getText());
    say(titleWrong, what.isEmpty(), "improve.action.title.wrong");
    say(
        touchpointWrong,
        about.isEmpty(),
        touchpoint.getText().isBlank()
            ? "improve.action.touchpoint.missing"
            : "improve.action.touchpoint.wrong");
    due.tell();
    if (what.isEmpty()) title.requestFocus();
    else if (about.isEmpty()) touchpoint.requestFocus();
    else if (due.isWrong()) due.focused().requestFocus();
    else if (!rice.isRight()) rice.focusWrong();
    else {
      close();
      PlannedAction action = written(what, about.get());
      if (several.isEmpty()) planning.save(action);
      else planning.save(action, several);
    }
  }

  private void say(Label label, boolean isWrong, String key) {
    Parts.show(label, isWrong);
    label.setText(isWrong ? words.of(key) : "");
  }

  private PlannedAction written(String what, Id about) {
    var assignment =
        before
            .assignment()
            .withOwner(owner.getText().strip())
            .withDue(due.day())
            .withStatus(chosen, host.today());
    return before
        .withTitle(what)
        .withTouchpoint(about)
        .withAssignment(assignment)
        .withRice(rice.rice())
        .withNote(note.getText().strip());
  }
}
