package touchmap.ui.find;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import touchmap.edit.Editor;
import touchmap.model.Topic;
import touchmap.picture.Colours;
import touchmap.picture.Look;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Nameless;
import touchmap.words.Words;

/**
 * The chip that says where quick-add puts things. Pressed, it asks for another place; a letter
 * typed on it begins that place's name.
 */
final class TargetMenu {
  private static final double WIDEST = 180;
  private static final double LEAST = 90;

  private final Editor editor;
  private final Words words;
  private final Look look;
  private final Sitting sitting;
  private final MenuButton button;

  /** {@code ask} opens the list of places for what is typed. */
  TargetMenu(Editor editor, Words words, Look look, Sitting sitting, Consumer<String> ask) {
    this.editor = editor;
    this.words = words;
    this.look = look;
    this.sitting = sitting;
    button =
        new MenuButton() {
          /** As wide as its name needs, up to a limit, so that the field beside it gives way first. */
          @Override
          protected double computePrefWidth(double height) {
            return Math.min(WIDEST, super.computePrefWidth(height));
          }

          @Override
          public void show() {
            ask.accept("");
          }
        };
    button.setId("quick-add-target");
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("small", "quick-add-target");
    button.setTextOverrun(OverrunStyle.ELLIPSIS);
    button.setMinWidth(LEAST);
    button.getItems().add(new MenuItem());
    button.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          String typed = event.getCharacter();
          boolean held = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
          if (held || typed.isBlank() || Character.isISOControl(typed.codePointAt(0))) return;
          event.consume();
          ask.accept(typed);
        });
  }

  MenuButton button() {
    return button;
  }

  void refresh() {
    Optional<Topic> aim = sitting.aim(editor.map(), editor.selection().lead());
    String name =
        aim.map(topic -> Nameless.or(topic.nameOnOneLine(), words))
            .orElseGet(() -> words.of("find.quick.tray"));
    button.setText(name);
    button.setGraphic(aim.<Node>map(this::square).orElseGet(() -> Icons.node("inbox", 14)));
    button.setAccessibleText(words.of("find.quick.target", name));
  }

  private Node square(Topic topic) {
    return new Swatch(Colours.of(editor.map(), look).of(topic.id()));
  }
}
