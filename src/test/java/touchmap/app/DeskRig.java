package touchmap.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import touchmap.ui.Person;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.TouchMap;

/** The whole program in a folder of its own, and a person at its keyboard and mouse. */
final class DeskRig extends Person implements FilePicker {
  final Path folder;
  final Desk desk;
  final List<String> browsed = new ArrayList<>();
  final Deque<Path> answers = new ArrayDeque<>();
  private final List<DeskRig> heirs = new ArrayList<>();
  final List<Request> asked = new ArrayList<>();

  private DeskRig(Path folder, Stage stage) {
    this.folder = folder;
    desk = new Desk(folder.resolve("home"), this, browsed::add);
    desk.openWindow(stage);
    stage.setWidth(1300);
    stage.setHeight(860);
    stage.setX(0);
    stage.setY(0);
  }

  /** Opens the first window, in English and in the light; nothing moves. */
  static DeskRig on(Stage stage) throws IOException {
    return on(stage, "language=en\ntheme=light\nmotion.reduced=true\nwindow.width=1300\n");
  }

  static DeskRig on(Stage stage, String settings) throws IOException {
    Path folder = Files.createTempDirectory("touchmap-test").toRealPath();
    Files.createDirectories(folder.resolve("home"));
    Files.writeString(folder.resolve("home/settings.properties"), settings);
    return new DeskRig(folder, stage);
  }

  /** Another start of the program over the same folder. */
  static DeskRig again(DeskRig before) {
    DeskRig next = before.fx(() -> new DeskRig(before.folder, new Stage()));
    before.heirs.add(next);
    return next;
  }

  private void stopKeeping() {
    if (desk.keeping().work().isShutdown()) return;
    desk.windows().forEach(each -> each.document().ifPresent(Document::closed));
  }

  private void settleKeeping() {
    if (!desk.keeping().work().isShutdown()) desk.keeping().settle();
  }

  void end() throws IOException {
    interact(
        () -> {
          heirs.forEach(DeskRig::stopKeeping);
          stopKeeping();
          List.copyOf(Window.getWindows()).forEach(Window::hide);
          Application.setUserAgentStylesheet(null);
        });
    for (DeskRig each : heirs) each.settleKeeping();
    settleKeeping();
    try (var files = Files.walk(folder)) {
      for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList())
        Files.deleteIfExists(each);
    }
  }

  @Override
  public Optional<Path> toOpen(Window over, Request request) {
    asked.add(request);
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public Optional<Path> toSave(Window over, Request request) {
    asked.add(request);
    return Optional.ofNullable(answers.poll());
  }

  MapWindow window() {
    return desk.windows().getLast();
  }

  Document document() {
    return window().document().orElseThrow();
  }

  TouchMap map() {
    return document().editor().map();
  }

  List<String> names() {
    return map().root().all().stream().map(each -> each.name()).toList();
  }

  <T> T fx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
  }

  void settle() {
    Person.untilStill();
  }

  /** Waits for something that comes of work behind the window. */
  void until(Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(holds));
    } catch (TimeoutException late) {
      throw new AssertionError("It did not come about; on screen: " + words(), late);
    }
    settle();
  }

  /** Every text that is on screen in the front window, for a test that wants to say what it saw. */
  List<String> words() {
    return fx(
        () ->
            Stream.of(".label", ".button", ".text-field")
                .flatMap(kind -> window().stage().getScene().getRoot().lookupAll(kind).stream())
                .filter(DeskRig::isShown)
                .map(
                    each ->
                        switch (each) {
                          case Labeled labeled -> labeled.getText();
                          case TextInputControl field -> "[" + field.getText() + "]";
                          default -> "";
                        })
                .filter(text -> !text.isBlank())
                .toList());
  }

  /** The node of that id in the front window. */
  <N extends Node> N node(String id, Class<N> type) {
    return type.cast(find(id).orElseThrow(() -> new AssertionError("No #" + id)));
  }

  Optional<Node> find(String id) {
    return fx(
        () ->
            window().stage().getScene().getRoot().lookupAll("#" + id).stream()
                .filter(DeskRig::isShown)
                .findFirst());
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return true;
  }

  String text(String id) {
    return switch (node(id, Node.class)) {
      case Labeled labeled -> labeled.getText();
      case TextInputControl field -> field.getText();
      default -> throw new AssertionError("No text in " + id);
    };
  }

  boolean shows(String id) {
    return find(id).isPresent();
  }

  /** Presses a button by the mouse, and turns the wheel before that when it is out of sight. */
  void press(String id) {
    Node node = node(id, Node.class);
    bringIntoSight(node);
    clickOn(node);
    settle();
  }

  private void bringIntoSight(Node node) {
    Node pane = node;
    while (pane != null && !(pane instanceof ScrollPane)) pane = pane.getParent();
    for (int i = 0; pane != null && i < 60; i++) {
      Bounds seen = fx(pane::localToScene, pane.getLayoutBounds());
      Bounds wanted = fx(node::localToScene, node.getLayoutBounds());
      if (seen.contains(wanted)) return;
      moveTo(pane);
      boolean isBelow = wanted.getMaxY() > seen.getMaxY();
      scroll(1, isBelow ? VerticalDirection.DOWN : VerticalDirection.UP);
    }
  }

  private static Bounds fx(java.util.function.Function<Bounds, Bounds> place, Bounds bounds) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> place.apply(bounds));
  }

  void keys(KeyCode... keys) {
    push(keys);
    settle();
  }

  void type(String text) {
    write(text, 0);
    settle();
  }

  /** Starts a map from the first screen. */
  void start(String business) {
    until(() -> shows("start-name") && node("start-name", Node.class).isFocused());
    type(business);
    keys(KeyCode.ENTER);
    until(() -> window().main().isPresent());
    until(() -> shows("quick-add-field"));
    until(() -> node("quick-add-field", Node.class).isFocused());
  }

  Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  Path write(String name, TouchMap map) throws IOException {
    return Files.write(folder.resolve(name), MapFiles.write(map));
  }

  static TouchMap read(Path file) {
    if (MapFiles.read(file) instanceof Opened.Fine fine) return fine.map();
    throw new AssertionError("Not sound: " + file);
  }

  void open(Path file) {
    interact(() -> window().files().open(file));
    until(() -> desk.windows().stream().anyMatch(each -> each.document().isPresent()));
  }
}
