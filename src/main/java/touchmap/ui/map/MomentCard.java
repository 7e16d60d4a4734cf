package touchmap.ui.map;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Rect;
import touchmap.layout.Placed;
import touchmap.lens.RankLens;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.ui.kit.Icons;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Asks beside a touchpoint why it is the moment of truth; the reason is the mark. */
final class MomentCard {
  private static final double WIDTH = 304;

  private final MapView view;
  private final Commands commands;
  private final VBox card = new VBox(8);
  private final TextField reason = new TextField();
  private final Label outside = new Label();
  private final Button remove;
  private final Button set;
  private @Nullable Id topic;

  MomentCard(MapView view, Commands commands) {
    this.view = view;
    this.commands = commands;
    Words words = view.words();
    var title = new Label(words.of("map.moment.title"), Icons.node("star", 16));
    title.getStyleClass().add("map-card-title");
    reason.setId("moment-reason");
    reason.setPromptText(words.of("map.moment.prompt"));
    reason.setAccessibleText(words.of("map.moment.title"));
    outside.setId("moment-outside-top");
    outside.setWrapText(true);
    outside.getStyleClass().addAll("caption", "map-card-warning");
    outside.managedProperty().bind(outside.visibleProperty());
    set = new Button(words.of("map.moment.set"));
    set.setId("moment-set");
    set.getStyleClass().add("primary");
    set.disableProperty().bind(reason.textProperty().map(String::isBlank));
    set.setOnAction(event -> finish(reason.getText().strip()));
    remove = new Button(words.of("map.moment.remove"));
    remove.setId("moment-remove");
    remove.setOnAction(event -> finish(""));
    remove.managedProperty().bind(remove.visibleProperty());
    var buttons = new HBox(8, set, remove);
    buttons.setAlignment(Pos.CENTER_LEFT);
    card.setId("moment-card");
    card.getStyleClass().add("map-card");
    card.getChildren().addAll(title, reason, outside, buttons);
    card.setManaged(false);
    reason.setOnAction(event -> set.fire());
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    event.consume();
    close();
    view.requestFocus();
  }

  void open(Id touchpoint) {
    Optional<Topic> found = view.editor().map().find(touchpoint);
    Optional<Placed> node = view.painted().at(touchpoint);
    if (found.isEmpty() || node.isEmpty()) return;
    close();
    topic = touchpoint;
    String known = found.get().details().touch().momentOfTruth();
    reason.setText(known);
    remove.setVisible(!known.isEmpty());
    Optional<Phrase> against = RankLens.againstStar(view.editor().map(), touchpoint);
    outside.setText(against.map(view.words()::of).orElse(""));
    outside.setVisible(against.isPresent());
    reason.setAccessibleHelp(outside.getText());
    view.getChildren().add(card);
    card.applyCss();
    double height = card.prefHeight(WIDTH);
    Rect box = view.camera().toScreen(node.get().box());
    double below = box.bottom() + 10;
    double y = below + height + 8 > view.getHeight() ? box.y() - height - 10 : below;
    double x = Math.clamp(box.x() - 8, 8, Math.max(8, view.getWidth() - WIDTH - 8));
    card.resizeRelocate(x, Math.max(8, y), WIDTH, height);
    reason.requestFocus();
    reason.end();
  }

  private void finish(String why) {
    Id on = topic;
    close();
    view.requestFocus();
    if (on != null) commands.markMoment(on, why);
  }

  void close() {
    topic = null;
    view.getChildren().remove(card);
  }
}
