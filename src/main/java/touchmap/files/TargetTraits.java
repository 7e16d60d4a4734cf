package touchmap.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file that is about to be replaced has around its content, and its successor shall have too. */
final class TargetTraits {
  private static final Set<PosixFilePermission> WRITERS =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);
  private static final int NAMES_TRIED = 20;

  private final Path old;
  private final boolean exists;
  private final Optional<PosixFileAttributes> posix;

  private TargetTraits(Path old, boolean exists, Optional<PosixFileAttributes> posix) {
    this.old = old;
    this.exists = exists;
    this.posix = posix;
  }

  static TargetTraits of(Path file) throws IOException {
    boolean exists = Files.exists(file);
    return new TargetTraits(file, exists, exists ? posixOf(file) : Optional.empty());
  }

  /**
   * Whether a file is there that nobody may write. The administrator may write any file, but did not mean to; and moving a
   * file over another asks for no right to that one at all.
   */
  static boolean isReadOnly(Path file) {
    if (!Files.exists(file)) return false;
    try {
      boolean noWriters =
          posixOf(file)
              .filter(posix -> posix.permissions().stream().noneMatch(WRITERS::contains))
              .isPresent();
      return noWriters || !Files.isWritable(file);
    } catch (IOException hidden) {
      return !Files.isWritable(file);
    }
  }

  private static Optional<PosixFileAttributes> posixOf(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? Optional.empty() : Optional.of(view.readAttributes());
  }

  /** Creates an empty file in the same folder; what is private stays private from the start. */
  Path createBeside(Path folder) throws IOException {
    FileAttribute<?>[] attributes =
        posix.isEmpty()
            ? new FileAttribute<?>[0]
            : new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            };
    for (int i = 1; ; i++) {
      try {
        return Files.createFile(SafeWrite.freshName(folder), attributes);
      } catch (FileAlreadyExistsException taken) {
        if (i == NAMES_TRIED) throw taken;
      }
    }
  }

  /** Whether the old file goes by other names too (hard links), which will keep the old content. */
  boolean hasOtherNames() {
    if (!exists || posix.isEmpty()) return false;
    try {
      return Files.getAttribute(old, "unix:nlink") instanceof Integer names && names > 1;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }

  /** Gives the successor the old file's owner, rights and marks, as far as the system lets us. */
  void giveTo(Path successor) throws IOException {
    if (!exists) return;
    if (posix.isPresent()) givePosix(successor, posix.get());
    AclFileAttributeView oldAcl = Files.getFileAttributeView(old, AclFileAttributeView.class);
    AclFileAttributeView newAcl = Files.getFileAttributeView(successor, AclFileAttributeView.class);
    if (oldAcl != null && newAcl != null) newAcl.setAcl(oldAcl.getAcl());
    giveMarks(successor);
  }

  private static void givePosix(Path successor, PosixFileAttributes attributes) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(successor, PosixFileAttributeView.class);
    PosixFileAttributes now = view.readAttributes();
    boolean own = now.owner().equals(attributes.owner());
    boolean group = now.group().equals(attributes.group());
    if (!own || !group) {
      // Giving a file away is for the administrator; everybody else keeps it, as with any editor.
      try {
        if (!group) view.setGroup(attributes.group());
        if (!own) view.setOwner(attributes.owner());
      } catch (IOException notAllowed) {
        view.setPermissions(attributes.permissions());
        return;
      }
    }
    view.setPermissions(attributes.permissions());
  }

  private void giveMarks(Path successor) {
    @Nullable UserDefinedFileAttributeView from =
        Files.getFileAttributeView(old, UserDefinedFileAttributeView.class);
    @Nullable UserDefinedFileAttributeView to =
        Files.getFileAttributeView(successor, UserDefinedFileAttributeView.class);
    if (from == null || to == null) return;
    try {
      for (String name : from.list()) {
        ByteBuffer value = ByteBuffer.allocate(from.size(name));
        from.read(name, value);
        to.write(name, value.flip());
      }
    } catch (IOException | UnsupportedOperationException noMarksHere) {
      // Many disks have none; the document is whole without them.
      return;
    }
  }
}
