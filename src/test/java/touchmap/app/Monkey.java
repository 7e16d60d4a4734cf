package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.Soundness;
import touchmap.model.TouchMap;

/** Presses keys and buttons of a window as they come, the same ones for the same seed. */
final class Monkey implements AutoCloseable {
  private static final int TOLD = 40;
  private static final List<KeyCode> PLAIN =
      List.of(
          KeyCode.A,
          KeyCode.Z,
          KeyCode.DIGIT1,
          KeyCode.DIGIT3,
          KeyCode.DIGIT5,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.ESCAPE,
          KeyCode.SPACE,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.F2,
          KeyCode.F5,
          KeyCode.F6,
          KeyCode.F1,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.INSERT,
          KeyCode.ENTER,
          KeyCode.DOWN,
          KeyCode.RIGHT,
          KeyCode.TAB);

  /** Not Q and W, which close, and not N and O, which lead to other windows. */
  private static final List<KeyCode> WITH_CONTROL =
      List.of(
          KeyCode.A,
          KeyCode.B,
          KeyCode.C,
          KeyCode.D,
          KeyCode.E,
          KeyCode.F,
          KeyCode.G,
          KeyCode.H,
          KeyCode.I,
          KeyCode.J,
          KeyCode.K,
          KeyCode.L,
          KeyCode.M,
          KeyCode.P,
          KeyCode.R,
          KeyCode.S,
          KeyCode.T,
          KeyCode.V,
          KeyCode.X,
          KeyCode.Y,
          KeyCode.Z,
          KeyCode.DIGIT0,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.ENTER,
          KeyCode.TAB);

  private static final String[] KINDS = {
    ".button",
    ".toggle-button",
    ".list-cell",
    ".text-field",
    ".tree-cell",
    ".check-box",
    ".radio-button",
    ".combo-box",
    ".slider",
    ".hyperlink"
  };

  private final DeskRig rig;
  private final Random chance = new Random(0);
  private final Deque<String> told = new ArrayDeque<>();
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  private final Thread.@Nullable UncaughtExceptionHandler others;
  private int acts;

  Monkey(DeskRig rig) {
    this.rig = rig;
    others = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failed(failure));
    rig.fx(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failed(failure));
          return true;
        });
  }

  private void failed(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    failures.add(trace.toString());
  }

  /** Which events will come. */
  void seed(long seed) {
    chance.setSeed(seed);
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  int acts() {
    return acts;
  }

  /** The last events, the newest behind. */
  String told() {
    return acts + " events; the last: " + String.join(" · ", told);
  }

  private void tell(String event) {
    told.addLast(event);
    if (told.size() > TOLD) told.removeFirst();
  }

  /** Does one thing. */
  void act() throws IOException {
    acts++;
    haveWindow();
    try {
      any();
    } catch (RuntimeException failure) {
      if (!isOfTheRobot(failure)) throw failure;
      tell("the window was gone before the click");
    }
  }

  /** Whether the robot failed and not the program: a click's press closed the window in which it should let go. */
  private static boolean isOfTheRobot(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause())
      if (at instanceof NullPointerException
          && at.getStackTrace()[0].getClassName().endsWith("HeadlessRobot")) return true;
    return false;
  }

  private void any() {
    int dice = chance.nextInt(100);
    if (dice < 30) key();
    else if (dice < 45) command();
    else if (dice < 55) type();
    else if (dice < 78) control();
    else if (dice < 88) click();
    else if (dice < 94) drag();
    else turn();
  }

  /** Closed windows are opened again; of several the front one is used. */
  private void haveWindow() throws IOException {
    if (!rig.desk.windows().isEmpty() && rig.window().document().isPresent()) return;
    tell("opened again");
    if (rig.desk.windows().isEmpty()) rig.interact(() -> rig.desk.openWindow(new Stage()));
    rig.open(rig.folder.resolve("map.touchmap"));
  }

  private <T> T any(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  private void push(KeyCode... keys) {
    tell(String.join("+", java.util.Arrays.stream(keys).map(KeyCode::name).toList()));
    rig.push(keys);
  }

  private void key() {
    KeyCode key = any(PLAIN);
    if (chance.nextInt(8) == 0) push(KeyCode.SHIFT, key);
    else push(key);
  }

  private void command() {
    KeyCode key = any(WITH_CONTROL);
    int dice = chance.nextInt(6);
    if (dice == 0) push(KeyCode.CONTROL, KeyCode.SHIFT, key);
    else if (dice == 1) push(KeyCode.ALT, key);
    else push(KeyCode.CONTROL, key);
  }

  private void type() {
    String text =
        any(List.of("a place", "Хол", "12", "3.5", "0", "-1", "x\ty", "“", "https://a.b"));
    tell("“" + text + "”");
    rig.write(text, 0);
  }

  private Optional<Window> front() {
    return rig.fx(
        () -> {
          List<Window> shown = Window.getWindows().stream().filter(Window::isShowing).toList();
          return shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast());
        });
  }

  private void control() {
    List<Bounds> places =
        rig.fx(
            () -> {
              var found = new ArrayList<Bounds>();
              Window window =
                  Window.getWindows().stream()
                      .filter(Window::isShowing)
                      .reduce((a, b) -> b)
                      .orElse(null);
              if (window == null) return found;
              for (String kind : KINDS)
                for (Node each : window.getScene().getRoot().lookupAll(kind))
                  if (isSeen(each)) found.add(each.localToScreen(each.getLayoutBounds()));
              return found;
            });
    if (places.isEmpty()) {
      click();
      return;
    }
    Bounds at = any(places);
    press(at.getCenterX(), at.getCenterY());
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return node.getLayoutBounds().getWidth() > 0;
  }

  private double[] somewhere() {
    double[] in = {0, 0, 1_300, 860};
    front()
        .ifPresent(
            each -> {
              in[0] = each.getX();
              in[1] = each.getY();
              in[2] = each.getWidth();
              in[3] = each.getHeight();
            });
    return new double[] {in[0] + chance.nextDouble() * in[2], in[1] + chance.nextDouble() * in[3]};
  }

  private void click() {
    double[] at = somewhere();
    press(at[0], at[1]);
  }

  /** What is open, for whoever has to find out why. */
  String open() {
    return rig.fx(
        () ->
            Window.getWindows().stream()
                    .filter(Window::isShowing)
                    .map(
                        each ->
                            each.getClass().getSimpleName()
                                + (each.isFocused() ? " (focused)" : "")
                                + " of "
                                + each.getScene().getFocusOwner())
                    .toList()
                + ", sheets: "
                + rig.desk.windows().stream().map(each -> each.layer().top()).toList());
  }

  /** The toolkit without a screen cannot press where none of its windows is. */
  private boolean isOutside(double x, double y) {
    return rig.fx(
        () ->
            Window.getWindows().stream()
                .filter(Window::isShowing)
                .noneMatch(
                    each ->
                        x > each.getX()
                            && x < each.getX() + each.getWidth() - 1
                            && y > each.getY()
                            && y < each.getY() + each.getHeight() - 1));
  }

  private void press(double x, double y) {
    tell("click " + Math.round(x) + "," + Math.round(y));
    if (isOutside(x, y)) return;
    rig.moveTo(x, y);
    int dice = chance.nextInt(10);
    if (dice == 0) rig.clickOn(javafx.scene.input.MouseButton.SECONDARY);
    else if (dice == 1) rig.doubleClickOn(javafx.scene.input.MouseButton.PRIMARY);
    else rig.clickOn(javafx.scene.input.MouseButton.PRIMARY);
  }

  private void drag() {
    double[] from = somewhere();
    double[] to = somewhere();
    tell(
        "drag "
            + Math.round(from[0])
            + ","
            + Math.round(from[1])
            + " to "
            + Math.round(to[0])
            + ","
            + Math.round(to[1]));
    if (isOutside(from[0], from[1]) || isOutside(to[0], to[1])) return;
    rig.moveTo(from[0], from[1]);
    rig.press(javafx.scene.input.MouseButton.PRIMARY);
    rig.moveTo(to[0], to[1]);
    rig.release(javafx.scene.input.MouseButton.PRIMARY);
  }

  private void turn() {
    tell("wheel");
    double[] at = somewhere();
    rig.moveTo(at[0], at[1]);
    rig.scroll(
        1 + chance.nextInt(5),
        chance.nextBoolean() ? VerticalDirection.UP : VerticalDirection.DOWN);
  }

  /** Whether a sheet, a pop-up or a presentation is open. */
  boolean isInSomething() {
    return rig.fx(
        () ->
            rig.desk.windows().stream().anyMatch(each -> each.layer().isOpen())
                || Window.getWindows().stream()
                    .anyMatch(each -> each instanceof PopupWindow && each.isShowing())
                || Window.getWindows().stream().filter(Window::isShowing).count()
                    > rig.desk.windows().size());
  }

  /** Nothing has failed, and every open map is sound and comes back as it would be saved. */
  void look() {
    rig.settle();
    assertEquals(List.of(), failures(), this::told);
    List<TouchMap> maps =
        rig.fx(
            () ->
                rig.desk.windows().stream()
                    .flatMap(each -> each.document().stream())
                    .map(each -> each.editor().map())
                    .toList());
    for (TouchMap each : maps) {
      assertEquals(List.of(), Soundness.faults(each), this::told);
      if (MapFiles.read(MapFiles.write(each), "x") instanceof Opened.Fine fine)
        assertEquals(each, fine.map(), this::told);
      else throw new AssertionError("Comes back damaged. " + told());
    }
  }

  /** Leads out of whatever is open, by Esc. */
  void leave() {
    new Leaving(rig).of(this);
  }

  @Override
  public void close() {
    Thread.setDefaultUncaughtExceptionHandler(others);
    rig.fx(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler(null);
          return true;
        });
  }
}
