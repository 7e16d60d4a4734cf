package touchmap.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import touchmap.files.StateFolder;
import touchmap.ui.kit.FxThread;

/**
 * The program with windows. Its arguments are the files to open; {@code --example} opens the finished map that comes with
 * the program.
 */
public final class TouchmapApp extends Application {
  private @Nullable Desk desk;

  @Override
  public void start(Stage stage) {
    var opened =
        new Desk(
            SettingsFile.usualFolder(),
            StateFolder.usual(),
            new SystemFilePicker(),
            address -> getHostServices().showDocument(address));
    desk = opened;
    Thread.currentThread().setUncaughtExceptionHandler((thread, slip) -> slipped(opened, slip));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, slip) -> FxThread.run(() -> slipped(opened, slip)));
    List<String> arguments = getParameters().getRaw();
    MapWindow window = opened.bareWindow(stage);
    if (arguments.isEmpty()) window.show();
    if (arguments.contains("--example")) window.openExample();
    arguments.stream()
        .filter(each -> !each.startsWith("--"))
        .forEach(file -> opened.open(Path.of(file), window));
    new Recovery(opened).look(window);
    opened.watch().start();
    if (Boolean.getBoolean(Rehearsal.WANTED)) new Rehearsal(opened).begin();
  }

  private static void slipped(Desk desk, Throwable slip) {
    System.getLogger("touchmap").log(System.Logger.Level.ERROR, "Something went wrong", slip);
    desk.slipped();
  }

  @Override
  public void stop() {
    if (desk == null) return;
    desk.watch().stop();
    desk.settle();
  }
}
