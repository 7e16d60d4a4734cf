package touchmap.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file dialogs. */
final class SystemFilePicker implements FilePicker {
  @Override
  public Optional<Path> toOpen(Window over, Request request) {
    return Optional.ofNullable(chooser(request).showOpenDialog(over)).map(File::toPath);
  }

  @Override
  public Optional<Path> toSave(Window over, Request request) {
    FileChooser chooser = chooser(request);
    return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
  }

  private static FileChooser chooser(Request request) {
    var chooser = new FileChooser();
    chooser.setTitle(request.title());
    request
        .folder()
        .filter(Files::isDirectory)
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    chooser.setInitialFileName(request.name());
    for (Kind kind : request.kinds())
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  kind.name(), kind.endings().stream().map(each -> "*." + each).toList()));
    return chooser;
  }
}
