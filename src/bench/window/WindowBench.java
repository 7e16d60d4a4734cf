import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Measures the installed program as a person meets it: a real window on a virtual screen, keys and wheel, and what is seen.
 * Beside it, in turn, what the platform itself costs, and Minder and Freeplane where they are installed.
 *
 * <p>Arguments: the package's image, the folder with JavaFX, a folder to work in, how many runs, and which parts
 * ({@code start}, {@code open}, {@code edit}, {@code move}, {@code command}; none is all).
 */
public final class WindowBench {
  static final List<Integer> SIZES = List.of(1_000, 3_000, 10_000, 30_000, 100_000);

  /** As many as turn without reaching an end of the map or of the zoom. */
  private static final int NOTCHES = 60;

  /** The first edits are made by code that nobody has compiled yet. */
  private static final int WARMING = 6;

  private static final List<Integer> EDITED =
      System.getProperty("small") == null
          ? List.of(1_000, 10_000, 100_000)
          : List.of(1_000, 10_000);

  /** Sizes that are moved over. */
  private static final List<Integer> MOVED =
      System.getProperty("small") == null ? List.of(10_000, 100_000) : List.of(10_000);

  private final Touchmap program;
  private final Floor floor;
  private final Maps maps;
  private final Path folder;
  private final int runs;
  private final Figures figures = new Figures();

  private WindowBench(Path image, Path javafx, Path folder, int runs)
      throws IOException, InterruptedException {
    this.folder = Files.createDirectories(folder);
    this.runs = runs;
    program = new Touchmap(image);
    floor = new Floor(program, folder, javafx);
    maps = new Maps(folder.resolve("maps"), program);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var bench =
        new WindowBench(
            Path.of(arguments[0]).toAbsolutePath(),
            Path.of(arguments[1]).toAbsolutePath(),
            Path.of(arguments[2]).toAbsolutePath(),
            Integer.parseInt(arguments[3]));
    List<String> parts = List.of(arguments).subList(4, arguments.length);
    if (parts.isEmpty() || parts.contains("command")) bench.commands();
    try (Screen screen = Screen.open(":191", bench.folder)) {
      if (parts.isEmpty() || parts.contains("start")) bench.starts(screen);
      if (parts.isEmpty() || parts.contains("open")) bench.opening(screen);
      if (parts.isEmpty() || parts.contains("edit")) bench.editing(screen);
      if (parts.isEmpty() || parts.contains("move")) bench.moving(screen);
    }
    bench.figures.add("installed MiB", bench.program.installed());
    bench.tell();
  }

  private Path home() throws IOException {
    return Files.createTempDirectory(folder, "home");
  }

  private Program run(Screen screen, List<String> command)
      throws IOException, InterruptedException {
    return Program.start(screen, home(), Map.of(), command);
  }

  private Program touchmap(Screen screen, Path file) throws IOException, InterruptedException {
    return run(screen, List.of(program.launcher().toString(), file.toString()));
  }

  private void starts(Screen screen) throws IOException, InterruptedException {
    for (int i = 0; i < runs; i++) {
      began("start, empty window", run(screen, floor.window()));
      began(
          "start, example map",
          run(screen, List.of(program.launcher().toString(), "--example")),
          screen);
      if (Peers.minder())
        began("start, Minder", run(screen, Peers.minder(maps.minder(20))), screen);
      if (Peers.freeplane()) {
        Path home = home();
        Peers.settle(home);
        Path map = maps.of(20, "mm");
        began(
            "start, Freeplane",
            Program.start(screen, home, Map.of(), Peers.freeplane(map)),
            screen);
      }
    }
  }

  private void began(String name, Program running, Screen screen)
      throws IOException, InterruptedException {
    screen.keep(folder.resolve(name.replaceAll("\\W+", "-") + ".png"));
    began(name, running);
  }

  private void began(String name, Program running) throws InterruptedException {
    try (running) {
      figures.add(name + ", first ms", running.start().first().orElse(Double.NaN));
      figures.add(name + " ms", running.start().painted().orElse(Double.NaN));
      figures.add(name + ", resident MiB", running.resident());
    }
  }

  private void opening(Screen screen) throws IOException, InterruptedException {
    for (int i = 0; i < runs; i++) {
      began("open, empty window", run(screen, floor.window()));
      for (int size : SIZES)
        began("open " + size, touchmap(screen, maps.of(size, "touchmap")), screen);
    }
  }

  /** Key to picture, as far as eyes can tell: the field that opens, and the node that is there. */
  private void editing(Screen screen) throws IOException, InterruptedException {
    try (Program _ = run(screen, floor.window())) {
      for (int i = 0; i < 3 + 3 * runs; i++) {
        Watch painted = after(screen, "key space");
        if (i >= 3) figures.add("empty repaint ms", painted.painted().orElse(Double.NaN));
      }
    }
    for (int size : EDITED) {
      Path file = maps.of(size, "touchmap");
      try (Program _ = touchmap(screen, file)) {
        for (int i = 0; i < WARMING + runs; i++) {
          Watch field = after(screen, "key Tab");
          after(screen, "type abc");
          Watch node = after(screen, "key Return");
          Watch undone = after(screen, "key ctrl+z");
          if (i < WARMING) continue;
          figures.add("edit " + size + ", field ms", field.painted().orElse(Double.NaN));
          figures.add("edit " + size + ", first ms", node.first().orElse(Double.NaN));
          figures.add("edit " + size + " ms", node.painted().orElse(Double.NaN));
          figures.add("undo " + size + " ms", undone.painted().orElse(Double.NaN));
        }
        screen.keep(folder.resolve("edit-" + size + ".png"));
        for (int i = 0; i < runs; i++) {
          after(screen, "key Tab");
          after(screen, "type saved");
          after(screen, "key Return");
          figures.add("save " + size + " ms", saved(screen, file));
          Thread.sleep(500);
        }
      }
    }
  }

  private static double saved(Screen screen, Path file) throws IOException, InterruptedException {
    Object before = Files.readAttributes(file, "unix:ino").get("ino");
    long since = System.nanoTime();
    screen.order("key ctrl+s");
    while (System.nanoTime() - since < 10_000_000_000L) {
      if (Files.exists(file) && !before.equals(Files.readAttributes(file, "unix:ino").get("ino")))
        return (System.nanoTime() - since) / 1e6;
      Thread.sleep(1);
    }
    return Double.NaN;
  }

  private static Watch after(Screen screen, String order) throws IOException, InterruptedException {
    int[] before = screen.look();
    long since = System.nanoTime();
    screen.order(order);
    return Watch.of(screen, before, since, 0, 400, 5_000, 2);
  }

  /** 60 notches of the wheel at 60 a second: how many pictures are seen, and the longest pause between two. */
  private void moving(Screen screen) throws IOException, InterruptedException {
    for (int size : MOVED) {
      try (Program running = touchmap(screen, maps.of(size, "touchmap"))) {
        figures.add("memory " + size + " MiB", running.resident());
        screen.order("mousemove 960 600");
        Thread.sleep(500);
        turn(screen, "keydown ctrl", 4, 12);
        screen.order("keyup ctrl");
        Thread.sleep(1_000);
        screen.keep(folder.resolve("near-" + size + ".png"));
        for (int i = 0; i < 1 + runs; i++) {
          wheel(screen, i, "pan " + size, 5, 4);
          screen.order("keydown ctrl");
          wheel(screen, i, "zoom " + size, 5, 4);
          screen.order("keyup ctrl");
        }
        screen.keep(folder.resolve("move-" + size + ".png"));
        figures.add("memory " + size + " after moving MiB", running.resident());
        figures.add("memory " + size + " peak MiB", running.peak());
      }
    }
  }

  private static void turn(Screen screen, String first, int button, int times)
      throws IOException, InterruptedException {
    screen.order(first);
    for (int i = 0; i < times; i++) {
      screen.order("click --delay 0 " + button);
      Thread.sleep(50);
    }
  }

  /** Down and up again; the first time only warms up. */
  private void wheel(Screen screen, int run, String name, int down, int up)
      throws IOException, InterruptedException {
    int[] before = screen.look();
    long since = System.nanoTime();
    var turning =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    for (int i = 0; i < NOTCHES; i++) {
                      long until = since + i * 1_000_000_000L / 60;
                      while (System.nanoTime() < until) Thread.sleep(1);
                      screen.order("click --delay 0 " + (i < NOTCHES / 2 ? down : up));
                    }
                  } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                });
    Watch seen = Watch.of(screen, before, since, 0, 700, 20_000, 4);
    turning.join();
    if (run == 0) return;
    figures.add(name + " frames/s", seen.rate());
    double[] gaps = seen.gaps();
    if (gaps.length > 0) figures.add(name + " longest ms", gaps[gaps.length - 1]);
  }

  private void commands() throws IOException, InterruptedException {
    Path small = maps.of(10_000, "touchmap");
    Path large = maps.of(100_000, "touchmap");
    for (int i = 0; i < 2 * runs; i++) {
      figures.add("nothing ms", whole(floor.nothing()));
      figures.add("report 10000 ms", whole(report(small)));
      figures.add("report 100000 ms", whole(report(large)));
    }
  }

  private List<String> report(Path file) {
    return List.of(program.launcher().toString(), "report", "--json", file.toString());
  }

  private static double whole(List<String> command) throws IOException, InterruptedException {
    long since = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    if (process.waitFor() > 1) throw new IOException(String.join(" ", command));
    return (System.nanoTime() - since) / 1e6;
  }

  private void tell() throws IOException {
    String text = Targets.table(figures) + "\n" + figures.table();
    System.out.println(text);
    Files.writeString(folder.resolve("window-bench.md"), Instant.now() + "\n\n" + text);
    if (figures.has("open 100000 ms"))
      Files.writeString(folder.resolve("growth.svg"), Growth.picture(figures));
  }
}
