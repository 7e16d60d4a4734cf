package touchmap.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import touchmap.edit.NewTopics;
import touchmap.geometry.Rect;
import touchmap.lens.show.Shown;
import touchmap.lens.show.Spoken;
import touchmap.lens.show.Spot;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * What the room sees: the slide with what lies on it for the moment, and nothing else. A pointer
 * that rests for a while hides, and with it the slide's footer.
 */
final class RoomView extends StackPane {
  private static final Duration RESTS = Duration.seconds(3);

  /** How much of a slide of 1080 its footer takes. */
  private static final double FOOTER = 84;

  /** The wheel's notches closer together than that are one. */
  private static final long WHEEL_NANOS = 250_000_000L;

  /** Keeps room for a name that is still being written; the field lies over it. */
  private static final String UNNAMED = "………";

  private final Player player;
  private final Words words;
  private final SlidePane slide = new SlidePane();
  private final Gliding gliding;
  private final Lights lights;
  private final Strokes strokes;
  private final NameField names;
  private final Rectangle footer = new Rectangle();
  private final Region blank = new Region();
  private final Label number = new Label();
  private final Label editing = new Label();
  private final KeyCard help;
  private final PauseTransition rest = new PauseTransition(RESTS);
  private Deck last;
  private long wheeled;
  private boolean pressedHere;

  RoomView(Player player, Words words, Motion motion, Runnable onNamed) {
    this.player = player;
    this.words = words;
    last = player.deck();
    gliding = new Gliding(slide, motion);
    lights = new Lights(player.look(), motion);
    strokes = new Strokes(Theme.color(player.look().signs().bad().plain()), slide);
    player.pen().add(strokes);
    names =
        new NameField(
            player.editor(),
            words,
            () -> {
              player.attempt(Optional.empty());
              light();
              onNamed.run();
            });
    help = new KeyCard(words);
    slide.setId("present-slide");
    footer.setManaged(false);
    footer.setMouseTransparent(true);
    footer.setVisible(false);
    blank.setId("present-blank");
    number.setId("present-number");
    number.getStyleClass().add("present-sign");
    editing.setId("present-editing");
    editing.getStyleClass().add("present-sign");
    editing.setText(words.of("present.editing"));
    StackPane.setAlignment(number, Pos.BOTTOM_RIGHT);
    StackPane.setAlignment(editing, Pos.BOTTOM_CENTER);
    for (Label each : new Label[] {number, editing}) each.setMouseTransparent(true);
    getChildren().addAll(slide, footer, lights, strokes, names, editing, blank, number, help);
    getStyleClass().add("present-room");
    setFocusTraversable(true);
    rest.setOnFinished(event -> hide(true));
    setOnMouseMoved(this::moved);
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(this::released);
    setOnScroll(this::wheel);
    player.onChange(this::refresh);
    rest.playFromStart();
  }

  SlidePane slide() {
    return slide;
  }

  Strokes strokes() {
    return strokes;
  }

  boolean isWriting() {
    return names.isOpen();
  }

  void dispose() {
    rest.stop();
    gliding.end();
    names.close();
  }

  /** Shows what the player says, gliding where another slide came. */
  void refresh() {
    Deck now = player.deck();
    Shown shown = player.shown();
    boolean turned = isTurned(now);
    if (turned && names.isOpen()) {
      names.close();
      // what was drawn for a new name goes with it, and all is shown already
      if (!isTurned(player.deck())) return;
    }
    if (turned) {
      player.pen().clear();
      gliding.show(shown, topic(last), topic(now), now.at() < last.at() ? -1 : 1);
    } else {
      gliding.end();
      slide.show(Optional.of(shown));
    }
    last = now;
    slide.setAccessibleText(
        words.of(
            "present.slide",
            now.number(),
            now.count(),
            Spoken.of(player.editor().map(), now.slide())));
    light();
    signs();
  }

  private boolean isTurned(Deck now) {
    return now.at() != last.at() || !now.zoom().equals(last.zoom());
  }

  /** The field in which a name is written is a frame of its own: no ring around it. */
  private void light() {
    lights.show(player, slide, names.isOpen());
  }

  private static Optional<Id> topic(Deck of) {
    return of.zoom().or(() -> of.slide().node());
  }

  private void signs() {
    blank.setVisible(player.screenful() != Screenful.SLIDE);
    blank.setBackground(
        Background.fill(player.screenful() == Screenful.WHITE ? Color.WHITE : Color.BLACK));
    number.setText(player.typed());
    number.setVisible(!player.typed().isEmpty());
    editing.setText(words.of(player.hint().orElse("present.editing")));
    boolean says = player.isEditing() || player.hint().isPresent();
    editing.setVisible(says && player.screenful() == Screenful.SLIDE);
    slide.shown().ifPresent(each -> footer.setFill(Theme.color(each.ground())));
    if (player.tool() == Tool.PEN) setCursor(Cursor.CROSSHAIR);
    else if (!footer.isVisible()) setCursor(Cursor.DEFAULT);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    String size = "-fx-font-size: " + Math.max(14, Math.round(getHeight() / 1080 * 26)) + "px;";
    if (!size.equals(getStyle())) setStyle(size);
    Rect at = slide.onPane(new Rect(0, 0, 0, 0));
    double high = FOOTER * getHeight() / 1080;
    footer.setX(at.x());
    footer.setY(getHeight() - at.y() - high);
    footer.setWidth(getWidth());
    footer.setHeight(high);
    player.resize(getWidth(), getHeight());
    light();
  }

  /** Shows which key does what, or no longer. */
  void toggleHelp() {
    help.setVisible(!help.isVisible());
  }

  boolean isHelpShown() {
    return help.isVisible();
  }

  /** Writes the name of the chosen topic, or of a new one below it. */
  void write(boolean below) {
    names.close();
    Optional<Topic> topic = player.meant().flatMap(player.editor().map()::find);
    Optional<Spot> spot = topic.map(Topic::id).flatMap(player.spots()::spot);
    if (topic.isEmpty() || spot.isEmpty()) return;
    if (below) add(topic.get(), spot.get());
    else names.rename(topic.get(), over(spot.get()).wide());
    light();
  }

  private NameField.Over over(Spot spot) {
    List<Rect> signs = spot.signs().stream().map(slide::onPane).toList();
    return new NameField.Over(slide.onPane(spot.box()), signs, spot.type() * slide.scale());
  }

  /** Draws the new one where it will be, and lays the field over it. */
  private void add(Topic parent, Spot spot) {
    Topic child = NewTopics.childOf(parent).withName(UNNAMED);
    var children = new ArrayList<>(parent.children());
    children.add(child);
    player.attempt(
        Optional.of(
            player.editor().map().replacing(parent.id(), each -> each.withChildren(children))));
    Spot from = player.spots().spot(parent.id()).orElse(spot);
    NameField.Over over =
        player
            .spots()
            .spot(child.id())
            .map(each -> over(each).wideAwayFrom(slide.onPane(from.box()), getWidth()))
            .orElseGet(
                () -> {
                  player.attempt(Optional.empty());
                  return over(spot).nextTo(getHeight());
                });
    names.addBelow(
        parent,
        over,
        id -> player.choose(Optional.of(player.spots().holds(id) ? id : parent.id())));
  }

  private void hide(boolean hidden) {
    footer.setVisible(hidden);
    if (player.tool() != Tool.PEN) setCursor(hidden ? Cursor.NONE : Cursor.DEFAULT);
  }

  private void moved(MouseEvent event) {
    hide(false);
    rest.playFromStart();
    player.hover(hit(event));
  }

  private Optional<Id> hit(MouseEvent event) {
    return player.spots().at(slide.onSlide(event.getX(), event.getY()));
  }

  private void pressed(MouseEvent event) {
    pressedHere = true;
    boolean draws = player.tool() == Tool.PEN && event.getButton() == MouseButton.PRIMARY;
    if (draws) player.pen().begin(slide.onSlide(event.getX(), event.getY()));
  }

  private void dragged(MouseEvent event) {
    if (player.tool() == Tool.PEN) player.pen().draw(slide.onSlide(event.getX(), event.getY()));
  }

  private void released(MouseEvent event) {
    if (!pressedHere) return;
    pressedHere = false;
    if (player.tool() == Tool.PEN && event.getButton() == MouseButton.PRIMARY) player.pen().end();
    else if (!event.isStillSincePress()) return;
    else if (event.getButton() == MouseButton.SECONDARY) player.back();
    else if (event.getButton() == MouseButton.PRIMARY) clicked(event);
    requestFocus();
  }

  private void clicked(MouseEvent event) {
    player.click(hit(event));
    boolean writes = player.isEditing() && player.isPointing() && event.getClickCount() == 2;
    if (writes && hit(event).isPresent()) write(false);
  }

  private void wheel(ScrollEvent event) {
    long now = System.nanoTime();
    if (event.getDeltaY() == 0 || event.isInertia() || now - wheeled < WHEEL_NANOS) return;
    wheeled = now;
    if (event.getDeltaY() < 0) player.next();
    else player.back();
  }
}
