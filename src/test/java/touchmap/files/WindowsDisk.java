package touchmap.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/** A disk on which folders cannot be opened, as on Windows. */
final class WindowsDisk extends FaultyDisk {
  WindowsDisk(Path folder) {
    super(folder);
  }

  @Override
  String separator() {
    return "\\";
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (Files.isDirectory(path)) throw new AccessDeniedException(path.toString());
    return super.newFileChannel(path, options, attributes);
  }
}
