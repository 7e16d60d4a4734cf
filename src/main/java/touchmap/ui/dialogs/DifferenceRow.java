package touchmap.ui.dialogs;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.ui.dialogs.BringInHost.Difference;
import touchmap.ui.dialogs.BringInHost.Take;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** Something that differs in two copies, both sides beside each other; one stop of the keyboard. */
final class DifferenceRow extends VBox {
  /** More of a value is not needed to know which it is. */
  private static final int LONGEST = 240;

  private final Difference difference;
  private final Words words;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Take, ToggleButton> buttons = new EnumMap<>(Take.class);

  /**
   * @param decided hears of each other choice
   */
  DifferenceRow(Difference difference, Words words, Runnable decided) {
    super(4);
    this.difference = difference;
    this.words = words;
    Label where = Parts.text(Sheet.brief(difference.where()));
    where.getStyleClass().add("strong");
    var sides = new HBox(6);
    sides.getChildren().add(side(Take.OURS, "dialogs.bringIn.ours", difference.ours()));
    sides.getChildren().add(side(Take.THEIRS, "dialogs.bringIn.theirs", difference.theirs()));
    if (difference.open().contains(Take.BOTH)) sides.getChildren().add(both());
    getChildren().addAll(where, sides);
    getStyleClass().add("difference-row");
    group
        .selectedToggleProperty()
        .addListener(
            (value, before, now) -> {
              if (now == null && before != null) group.selectToggle(before);
              stop();
            });
    take(difference.stands());
    stop();
    group
        .selectedToggleProperty()
        .addListener(
            (value, before, now) -> {
              if (now != null && before != null) decided.run();
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private VBox side(Take take, String caption, String value) {
    String said = words.of(caption);
    String brief = brief(value);
    ToggleButton button = button(take, brief);
    button.setAccessibleText(words.of("dialogs.bringIn.spoken", difference.where(), said, brief));
    return column(Parts.caption(said), button);
  }

  private VBox both() {
    String said = words.of("dialogs.bringIn.both");
    String means = words.of("dialogs.bringIn.bothMeans");
    ToggleButton button = button(Take.BOTH, said);
    button.setAccessibleText(words.of("dialogs.bringIn.spoken", difference.where(), said, means));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setWrapText(false);
    VBox column = column(Parts.caption(""), button);
    column.setPrefWidth(Region.USE_COMPUTED_SIZE);
    column.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(column, Priority.NEVER);
    return column;
  }

  private static VBox column(Label caption, ToggleButton button) {
    caption.setWrapText(false);
    var column = new VBox(2, caption, button);
    VBox.setVgrow(button, Priority.ALWAYS);
    column.setPrefWidth(255);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private ToggleButton button(Take take, String text) {
    var button = new ToggleButton(text);
    button.setWrapText(true);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setMnemonicParsing(false);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.getStyleClass().add("difference");
    button.setToggleGroup(group);
    button.setUserData(take);
    button.setDisable(!difference.open().contains(take) && difference.stands() != take);
    button.setId("take-" + take.name().toLowerCase(Locale.ROOT));
    buttons.put(take, button);
    return button;
  }

  private static String brief(String value) {
    String text = Sheet.brief(value.strip().replaceAll("\\R+", " "));
    if (text.codePointCount(0, text.length()) <= LONGEST) return text;
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
  }

  String key() {
    return difference.key();
  }

  Take taken() {
    return group.getSelectedToggle() == null
        ? difference.stands()
        : (Take) group.getSelectedToggle().getUserData();
  }

  /** Chooses it where that can be chosen; where not both can stay, both means what stands anyway. */
  void take(Take wanted) {
    Take take = difference.open().contains(wanted) ? wanted : difference.stands();
    @Nullable ToggleButton button = buttons.get(take);
    if (button != null) group.selectToggle(button);
  }

  /** The keyboard stops at what is chosen. */
  private void stop() {
    buttons.values().forEach(each -> each.setFocusTraversable(each.isSelected()));
  }

  Optional<ToggleButton> chosen() {
    return Optional.ofNullable(buttons.get(taken()));
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
    var all = buttons.values().stream().filter(each -> !each.isDisabled()).toList();
    int at = all.indexOf(buttons.get(taken()));
    int to =
        switch (event.getCode()) {
          case LEFT, KP_LEFT -> at - 1;
          case RIGHT, KP_RIGHT -> at + 1;
          default -> -2;
        };
    if (to == -2) return;
    event.consume();
    if (to < 0 || to >= all.size()) return;
    group.selectToggle(all.get(to));
    focus(all.get(to));
  }

  /** With its ring and in sight, as if the keyboard had come there by Tab. */
  static void focus(ToggleButton button) {
    button.requestFocus();
    button.requestFocusTraversal(TraversalDirection.NEXT);
    Node next = button.getScene().getFocusOwner();
    if (next != null && next != button) next.requestFocusTraversal(TraversalDirection.PREVIOUS);
  }
}
