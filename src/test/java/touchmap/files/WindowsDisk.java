package touchmap.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Arrays;
import java.util.Set;

/**
 * A disk as on Windows: folders cannot be opened, capitals make no other name, and a file that another program holds open
 * cannot be replaced.
 */
final class WindowsDisk extends FaultyDisk {
  private String held = "";
  private int refusals;
  private boolean movesAtomically = true;

  WindowsDisk(Path folder) {
    super(folder);
  }

  /** Somebody has that file open: so many times it cannot be replaced. */
  void holds(String name, int times) {
    held = name;
    refusals = times;
  }

  /** It cannot replace a file in one step. */
  void movesInSteps() {
    movesAtomically = false;
  }

  @Override
  String separator() {
    return "\\";
  }

  /** The file of that name whatever its capitals, as far as there is one. */
  @Override
  Path real(Path path) {
    Path plain = super.real(path);
    Path folder = plain.getParent();
    Path name = plain.getFileName();
    if (folder == null || name == null || Files.exists(plain) || !Files.isDirectory(folder))
      return plain;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all)
        if (each.getFileName().toString().equalsIgnoreCase(name.toString())) return each;
    } catch (IOException unreadable) {
      return plain;
    }
    return plain;
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (Files.isDirectory(path)) throw new AccessDeniedException(path.toString());
    return super.newFileChannel(path, options, attributes);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    String name = target.getFileName().toString();
    if (Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE) && !movesAtomically)
      throw new AtomicMoveNotSupportedException(source.toString(), target.toString(), "no");
    if (name.equalsIgnoreCase(held) && refusals > 0) {
      refusals--;
      throw new AccessDeniedException(source.toString(), target.toString(), null);
    }
    if (!Files.exists(real(source))) throw new NoSuchFileException(source.toString());
    super.move(source, target, options);
  }
}
