import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the platform itself costs: a JavaFX window with nothing in it but one canvas that changes its colour at each key,
 * and a program that does nothing, both run by the package's own runtime with the package's options and an ahead-of-time
 * cache of their own.
 */
final class Floor {
  private static final String WINDOW =
      """
      import javafx.application.Application;
      import javafx.scene.Scene;
      import javafx.scene.canvas.Canvas;
      import javafx.scene.layout.Pane;
      import javafx.scene.paint.Color;
      import javafx.stage.Stage;

      public final class EmptyWindow extends Application {
        private int count;

        public static void main(String[] arguments) {
          launch(arguments);
        }

        @Override
        public void start(Stage stage) {
          var canvas = new Canvas();
          var pane = new Pane(canvas);
          canvas.widthProperty().bind(pane.widthProperty());
          canvas.heightProperty().bind(pane.heightProperty());
          pane.setStyle("-fx-background-color: #dde6ee");
          var scene = new Scene(pane, 1280, 720);
          scene.setOnKeyPressed(event -> {
            var pen = canvas.getGraphicsContext2D();
            pen.setFill(count++ % 2 == 0 ? Color.DARKSLATEBLUE : Color.LIGHTGRAY);
            pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
          });
          stage.setScene(scene);
          stage.show();
          if (Boolean.getBoolean("training")) {
            var wait = new javafx.animation.PauseTransition(javafx.util.Duration.seconds(2));
            wait.setOnFinished(event -> javafx.application.Platform.exit());
            wait.play();
          }
        }
      }
      """;
  private static final String NOTHING =
      """
      public final class Nothing {
        public static void main(String[] arguments) {
          System.out.println("nothing");
        }
      }
      """;

  private final Touchmap program;
  private final Path jar;

  Floor(Touchmap program, Path folder, Path javafx) throws IOException, InterruptedException {
    this.program = program;
    Path sources = Files.createDirectories(folder.resolve("floor"));
    Files.writeString(sources.resolve("EmptyWindow.java"), WINDOW);
    Files.writeString(sources.resolve("Nothing.java"), NOTHING);
    Path classes = sources.resolve("classes");
    Path java = Path.of(System.getProperty("java.home"), "bin");
    run(
        java.resolve("javac").toString(),
        "--module-path",
        javafx.toString(),
        "--add-modules",
        "javafx.controls",
        "-d",
        classes.toString(),
        sources.resolve("EmptyWindow.java").toString(),
        sources.resolve("Nothing.java").toString());
    jar = sources.resolve("floor.jar");
    run(
        java.resolve("jar").toString(),
        "--create",
        "--file",
        jar.toString(),
        "-C",
        classes.toString(),
        ".");
    train("EmptyWindow", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dtraining=true");
    train("Nothing", "-Dtraining=true");
  }

  private void train(String main, String... properties) throws IOException, InterruptedException {
    var command = new java.util.ArrayList<String>(program.java());
    command.add("-XX:AOTCacheOutput=" + cache(main));
    command.addAll(List.of(properties));
    command.addAll(List.of("-cp", jar.toString(), main));
    run(command.toArray(String[]::new));
  }

  private Path cache(String main) {
    return jar.resolveSibling(main + ".aot");
  }

  private static void run(String... command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) throw new IOException(String.join(" ", command) + "\n" + said);
  }

  /** A window with nothing in it. */
  List<String> window() {
    return command("EmptyWindow");
  }

  /** A command that says one word. */
  List<String> nothing() {
    var command = new java.util.ArrayList<String>(command("Nothing"));
    command.add(1, "-XX:TieredStopAtLevel=1");
    return command;
  }

  private List<String> command(String main) {
    var command = new java.util.ArrayList<String>(program.java());
    command.add("-XX:AOTCache=" + cache(main));
    command.addAll(List.of("-cp", jar.toString(), main));
    return command;
  }
}
