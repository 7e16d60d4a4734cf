package touchmap.ui.present;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchmap.lens.show.Spoken;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * What only the presenter sees: the slide of now and the next, the notes, how long it has taken,
 * and what time it is.
 */
final class PresenterView extends BorderPane {
  private static final double LEAST_NOTES = 14;
  private static final double MOST_NOTES = 60;
  private static final double USUAL_NOTES = 22;

  private final Player player;
  private final Words words;
  private final InstantSource clock;
  private final Runnable close;
  private final SlidePane now = new SlidePane();
  private final SlidePane next = new SlidePane();
  private final Lights lights;
  private final Strokes strokes;
  private final Label blank = new Label();
  private final Label ends = new Label();
  private final NoteText notes = new NoteText();
  private final Label place = new Label();
  private final Label title = new Label();
  private final Label timer = new Label();
  private final Label time = new Label();
  private final Button pause = new Button();
  private final DateTimeFormatter hours;
  private final Timeline ticking;
  private double notesSize = USUAL_NOTES;

  PresenterView(Player player, Words words, InstantSource clock, Runnable close) {
    this.player = player;
    this.words = words;
    this.clock = clock;
    this.close = close;
    hours = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
    lights = new Lights(player.look(), new Motion(true));
    strokes = new Strokes(Theme.color(player.look().signs().bad().plain()), now);
    player.pen().add(strokes);
    setId("presenter");
    getStyleClass().add("presenter");
    setFocusTraversable(true);
    setTop(head());
    setCenter(body());
    setBottom(foot());
    player.onChange(this::refresh);
    ticking = new Timeline(new KeyFrame(javafx.util.Duration.millis(500), event -> tick()));
    ticking.setCycleCount(Timeline.INDEFINITE);
    ticking.play();
    refresh();
  }

  void dispose() {
    ticking.stop();
    player.pen().remove(strokes);
  }

  private Node head() {
    place.setId("presenter-place");
    place.getStyleClass().add("presenter-place");
    title.getStyleClass().add("presenter-title");
    title.setMinWidth(0);
    time.setId("presenter-time");
    time.getStyleClass().add("presenter-time");
    for (Label each : new Label[] {place, time}) each.setMinWidth(Region.USE_PREF_SIZE);
    var row = Parts.row(16, place, title, Parts.gap(), time);
    row.getStyleClass().add("presenter-head");
    return row;
  }

  private Node body() {
    now.setId("presenter-now");
    now.setOnMouseClicked(this::clicked);
    now.setOnMousePressed(this::pressed);
    now.setOnMouseDragged(
        event -> {
          if (draws(event)) player.pen().draw(now.onSlide(event.getX(), event.getY()));
        });
    now.setOnMouseReleased(
        event -> {
          if (draws(event)) player.pen().end();
        });
    next.setId("presenter-next");
    blank.getStyleClass().add("presenter-blank");
    blank.setMouseTransparent(true);
    ends.getStyleClass().add("presenter-end");
    ends.setText(words.of("present.end"));
    var left = new StackPane(now, lights, strokes, blank);
    left.getStyleClass().add("presenter-slide");
    var coming = new StackPane(next, ends);
    coming.getStyleClass().add("presenter-slide");
    var grid = new GridPane();
    grid.getStyleClass().add("presenter-body");
    grid.getColumnConstraints().addAll(column(62), column(38));
    grid.getRowConstraints().addAll(row(0), row(40), row(60));
    grid.add(caption("present.now", now), 0, 0);
    grid.add(caption("present.next", next), 1, 0);
    grid.add(left, 0, 1, 1, 2);
    grid.add(coming, 1, 1);
    grid.add(notes(), 1, 2);
    return grid;
  }

  private boolean draws(MouseEvent event) {
    return player.tool() == Tool.PEN && event.getButton() == MouseButton.PRIMARY;
  }

  private void pressed(MouseEvent event) {
    if (draws(event)) player.pen().begin(now.onSlide(event.getX(), event.getY()));
  }

  /** A click on the presenter's picture is a click on the room's; with the pen it draws there. */
  private void clicked(MouseEvent event) {
    if (draws(event)) return;
    if (event.getButton() == MouseButton.SECONDARY) player.back();
    else if (event.getButton() == MouseButton.PRIMARY)
      player.click(player.spots().at(now.onSlide(event.getX(), event.getY())));
    requestFocus();
  }

  private Label caption(String key, Node of) {
    var caption = new Label(words.of(key));
    caption.getStyleClass().add("section-title");
    caption.setLabelFor(of);
    return caption;
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private static RowConstraints row(double share) {
    var row = new RowConstraints();
    if (share == 0) return row;
    row.setMinHeight(0);
    row.setPrefHeight(share * 4);
    row.setVgrow(Priority.ALWAYS);
    return row;
  }

  private Node notes() {
    notes.setId("presenter-notes");
    var scroll = new ScrollPane(notes);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "presenter-notes");
    scroll.setAccessibleText(words.of("present.notes"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var heading = new Label(words.of("present.notes"));
    heading.getStyleClass().add("section-title");
    heading.setLabelFor(scroll);
    var head =
        Parts.row(
            4,
            heading,
            Parts.gap(),
            act(Parts.icon("notes-smaller", "minus", words.of("present.smaller"), () -> size(-1))),
            act(Parts.icon("notes-larger", "plus", words.of("present.larger"), () -> size(1))));
    var box = new VBox(6, head, scroll);
    box.setMinHeight(0);
    return box;
  }

  private Node foot() {
    timer.setId("presenter-timer");
    timer.getStyleClass().add("presenter-timer");
    timer.setMinWidth(Region.USE_PREF_SIZE);
    pause.setId("presenter-pause");
    pause.setOnAction(
        event -> {
          player.watch().toggle();
          tick();
        });
    Button reset =
        Parts.small(
            "presenter-reset",
            words.of("present.reset"),
            () -> {
              player.watch().reset();
              tick();
            });
    var row =
        new HBox(
            10,
            timer,
            act(pause),
            act(reset),
            Parts.gap(),
            act(Parts.small("presenter-back", words.of("present.back"), player::back)),
            act(Parts.small("presenter-forward", words.of("present.forward"), player::next)),
            act(
                Parts.small(
                    "presenter-black",
                    words.of("present.black"),
                    () -> player.blank(Screenful.BLACK))),
            act(Parts.small("presenter-close", words.of("present.leave"), close)));
    pause.getStyleClass().add("small");
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("presenter-foot");
    return row;
  }

  /** After a click the keys are the presentation's again. */
  private Button act(Button button) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> requestFocus());
    return button;
  }

  /** Makes the notes larger or smaller. */
  void size(int by) {
    notesSize = Math.clamp(notesSize + 4 * by, LEAST_NOTES, MOST_NOTES);
    refreshNotes();
  }

  private void refreshNotes() {
    String said = player.notes();
    boolean close = player.deck().zoom().isPresent();
    String none = words.of(close ? "present.noNotes.close" : "present.noNotes");
    notes.show(said.isBlank() ? none : said);
    notes.setStyle("-fx-font-size: " + notesSize + "px;");
    notes.setOpacity(said.isBlank() ? 0.7 : 1);
  }

  private void refresh() {
    Deck deck = player.deck();
    now.show(Optional.of(player.shown()));
    now.setAccessibleText(
        words.of(
            "present.slide",
            deck.number(),
            deck.count(),
            Spoken.of(player.editor().map(), deck.slide())));
    var following = player.following();
    next.show(following);
    next.setAccessibleText(
        following.isEmpty()
            ? words.of("present.end")
            : words.of(
                "present.slide", deck.next().number(), deck.count(), deck.next().slide().title()));
    next.setVisible(following.isPresent());
    ends.setVisible(following.isEmpty());
    lights.show(player, now);
    blank.setVisible(player.screenful() != Screenful.SLIDE);
    blank.setText(
        words.of(player.screenful() == Screenful.WHITE ? "present.isWhite" : "present.isBlack"));
    place.setText(words.of("present.place", deck.number(), deck.count()));
    title.setText(deck.slide().title());
    refreshNotes();
    tick();
  }

  private void tick() {
    Duration passed = player.watch().passed();
    timer.setText(said(passed));
    timer.setAccessibleText(words.of("present.timer", said(passed)));
    pause.setText(
        words.of(
            player.watch().isRunning()
                ? "present.pause"
                : passed.isZero() ? "present.start" : "present.goOn"));
    time.setText(hours.format(clock.instant().atZone(ZoneId.systemDefault())));
    time.setAccessibleText(words.of("present.time", time.getText()));
  }

  private static String said(Duration passed) {
    return passed.toHours() > 0
        ? String.format(
            "%d:%02d:%02d", passed.toHours(), passed.toMinutesPart(), passed.toSecondsPart())
        : String.format("%d:%02d", passed.toMinutes(), passed.toSecondsPart());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    lights.show(player, now);
  }
}
