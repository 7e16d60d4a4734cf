package touchmap.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;

/** The folder in which the program keeps what it must not lose, apart from people's own folders. */
public final class StateFolder {
  private StateFolder() {}

  /** Where this system keeps such things; the property {@code touchmap.home} overrides it. */
  public static Path usual() {
    Optional<Path> home = named(System.getProperty("touchmap.home"));
    if (home.isPresent()) return home.get();
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path user = Path.of(System.getProperty("user.home", "."));
    if (system.contains("win"))
      return named(System.getenv("LOCALAPPDATA")).orElse(user).resolve("Touchmap");
    if (system.contains("mac")) return user.resolve("Library/Application Support/Touchmap");
    return named(System.getenv("XDG_STATE_HOME"))
        .orElse(user.resolve(".local/state"))
        .resolve("touchmap");
  }

  private static Optional<Path> named(@org.jspecify.annotations.Nullable String folder) {
    return Optional.ofNullable(folder).filter(name -> !name.isBlank()).map(Path::of);
  }

  /**
   * Makes the folder where it is not there, for nobody else to look into. Each new folder's name is forced to the disk:
   * what is written into a folder that a power cut takes away is lost, too.
   */
  static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) return;
    Path above = folder.toAbsolutePath().getParent();
    if (above == null) throw new NoSuchFileException(folder.toString());
    make(above);
    try {
      Files.createDirectory(folder, secret(folder));
    } catch (FileAlreadyExistsException made) {
      // by another window; if it is something else, what follows says so
      return;
    }
    try {
      force(above);
    } catch (IOException unproven) {
      Files.deleteIfExists(folder);
      throw unproven;
    }
  }

  private static FileAttribute<?>[] secret(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix && folder.getFileSystem() == FileSystems.getDefault()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Makes the names in a folder as lasting as what they name; Windows cannot be asked to. */
  static void force(Path folder) throws IOException {
    if (SafeWrite.isWindows(folder)) return;
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
