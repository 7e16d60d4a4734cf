package touchmap.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import touchmap.edit.Editor;
import touchmap.model.Topic;
import touchmap.picture.Colours;
import touchmap.picture.Look;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** The chip that says where quick-add puts things, and its menu: follow the selection, the tray, or one object. */
final class TargetMenu {
  private final Editor editor;
  private final Words words;
  private final Look look;
  private final Sitting sitting;
  private final Runnable then;
  private final MenuButton button = new MenuButton();

  TargetMenu(Editor editor, Words words, Look look, Sitting sitting, Runnable then) {
    this.editor = editor;
    this.words = words;
    this.look = look;
    this.sitting = sitting;
    this.then = then;
    button.setId("quick-add-target");
    button.getStyleClass().addAll("small", "quick-add-target");
    button.setTextOverrun(OverrunStyle.ELLIPSIS);
    button.setMaxWidth(180);
    button.setMinWidth(90);
    button.setOnShowing(event -> button.getItems().setAll(items()));
    button.getItems().add(new MenuItem());
  }

  MenuButton button() {
    return button;
  }

  void refresh() {
    Optional<Topic> aim = sitting.aim(editor.map(), editor.selection().lead());
    String name = aim.map(Topic::nameOnOneLine).orElseGet(() -> words.of("find.quick.tray"));
    button.setText(name);
    button.setGraphic(aim.<Node>map(this::square).orElseGet(() -> Icons.node("inbox", 14)));
    button.setAccessibleText(words.of("find.quick.target", name));
  }

  private Node square(Topic topic) {
    return new Swatch(Colours.of(editor.map(), look).of(topic.id()));
  }

  private List<MenuItem> items() {
    var items = new ArrayList<MenuItem>();
    var follow = new RadioMenuItem(words.of("find.quick.follow"));
    follow.setSelected(sitting.target() instanceof Sitting.Target.Selected);
    follow.setOnAction(event -> aim(new Sitting.Target.Selected()));
    var tray = new RadioMenuItem(words.of("find.quick.tray"), Icons.node("inbox", 14));
    tray.setSelected(sitting.target() instanceof Sitting.Target.Tray);
    tray.setOnAction(event -> aim(new Sitting.Target.Tray()));
    items.addAll(List.of(follow, tray, new SeparatorMenuItem()));
    Colours colours = Colours.of(editor.map(), look);
    for (Places.Place place : Places.of(editor.map()).objects()) {
      Topic topic = place.topic();
      var target = new Sitting.Target.Chosen(topic.id());
      var item =
          new RadioMenuItem(
              "   ".repeat(place.above().size()) + place.name(),
              new Swatch(colours.of(topic.id())));
      item.setSelected(sitting.target().equals(target));
      item.setOnAction(event -> aim(target));
      items.add(item);
    }
    return items;
  }

  private void aim(Sitting.Target at) {
    sitting.aimAt(at);
    refresh();
    then.run();
  }
}
