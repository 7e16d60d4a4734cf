package touchmap.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import touchmap.words.Phrase;

/**
 * Replaces a file's content as a whole: written beside the file, forced to the disk, compared, and moved over it in one
 * step, so that at every moment the old or the new content is there under its name.
 */
public final class SafeWrite {
  /** How the names of unfinished files begin; short, since a document's own name may be as long as names can be. */
  static final String UNFINISHED = ".~tm-";

  private static final int LINKS_FOLLOWED = 40;
  private static final int MOVES_TRIED = 10;
  private static final Duration STALE = Duration.ofDays(1);

  private final Path file;
  private final Path folder;
  private final byte[] content;
  private final List<Phrase> notes = new ArrayList<>();

  private SafeWrite(Path file, Path folder, byte[] content) {
    this.file = file;
    this.folder = folder;
    this.content = content;
  }

  /** Writes a file, new or in place of the one that is there. */
  public static Saved write(Path target, byte[] content) {
    try {
      Path file = followed(target.toAbsolutePath());
      Path folder = file.getParent();
      Optional<Phrase> hindrance = hindrance(file, folder);
      return folder == null || hindrance.isPresent()
          ? new Saved.Failed(hindrance.orElseThrow())
          : new SafeWrite(file, folder, content).run();
    } catch (IOException loop) {
      return new Saved.Failed(said("files.save.links", target));
    }
  }

  /** Why nothing can be written there, as far as that shows beforehand. */
  public static Optional<Phrase> hindrance(Path target) {
    try {
      Path file = followed(target.toAbsolutePath());
      return hindrance(file, file.getParent());
    } catch (IOException loop) {
      return Optional.of(said("files.save.links", target));
    }
  }

  private static Optional<Phrase> hindrance(Path file, @Nullable Path folder) {
    String wrong;
    if (isWindows(file) && !WindowsNames.isAllowed(nameOf(file))) wrong = "windowsName";
    else if (folder == null || Files.isDirectory(file)) wrong = "isFolder";
    else if (!Files.isDirectory(folder)) return Optional.of(said("files.save.noFolder", folder));
    else if (Files.exists(file) && !Files.isRegularFile(file)) wrong = "notFile";
    else if (TargetTraits.isReadOnly(file)) wrong = "readOnly";
    else return Optional.empty();
    return Optional.of(said("files.save." + wrong, file));
  }

  private Saved run() {
    Path unfinished = folder;
    try {
      TargetTraits traits = TargetTraits.of(file);
      unfinished = traits.createBeside(folder);
      fill(unfinished);
      traits.giveTo(unfinished);
      if (traits.hasOtherNames()) notes.add(Phrase.of("files.save.otherNames", nameOf(file)));
      if (!isMoved(unfinished)) return new Saved.Failed(heldOpen(unfinished));
      if (isWindows(file)) discard(kept());
    } catch (IOException trouble) {
      if (unfinished != folder) discard(unfinished);
      return new Saved.Failed(reasonOf(trouble));
    }
    forceFolder();
    sweep();
    return new Saved.Done(file, notes);
  }

  /** Where a name leads over symbolic links, the last of which may point to nothing yet. */
  private static Path followed(Path target) throws IOException {
    Path file = target;
    for (int i = 0; Files.isSymbolicLink(file); i++) {
      if (i == LINKS_FOLLOWED) throw new FileSystemException(target.toString());
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return Files.exists(file) ? file.toRealPath() : file.normalize();
  }

  static Path freshName(Path folder) {
    byte[] chance = new byte[4];
    ThreadLocalRandom.current().nextBytes(chance);
    return folder.resolve(UNFINISHED + HexFormat.of().formatHex(chance));
  }

  private void fill(Path unfinished) throws IOException {
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) channel.write(rest);
      channel.force(true);
    }
    if (!Arrays.equals(Files.readAllBytes(unfinished), content)) {
      throw new FileSystemException(unfinished.toString());
    }
  }

  /**
   * Moves in one step or not at all: a move in two would leave moments without any file. Windows refuses while somebody
   * else reads the old file, which mostly passes; gives whether it did.
   */
  private boolean isMoved(Path unfinished) throws IOException {
    for (int i = 1; ; i++) {
      try {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return true;
      } catch (AccessDeniedException held) {
        if (!isWindows(file)) throw held;
        if (i == MOVES_TRIED) return false;
        pause(Duration.ofMillis(40L * i));
      }
    }
  }

  /** Leaves what was to be saved beside the file, always by the same name, so that it does not pile up. */
  private Phrase heldOpen(Path unfinished) throws IOException {
    Path kept = kept();
    Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
    return Phrase.of("files.save.held", nameOf(file), nameOf(kept));
  }

  private Path kept() {
    String digest = Fingerprint.of(nameOf(file).getBytes(StandardCharsets.UTF_8)).digest();
    return folder.resolve(UNFINISHED + digest.substring(0, 8));
  }

  private static void pause(Duration time) throws IOException {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  /** Makes the new name as lasting as the content; Windows cannot be asked to. */
  private void forceFolder() {
    if (isWindows(folder)) return;
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unproven) {
      notes.add(Phrase.of("files.save.unproven", nameOf(file)));
    }
  }

  /** Removes what a save that was cut off long ago has left here. */
  private void sweep() {
    Instant limit = Instant.now().minus(STALE);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + "????????")) {
      for (Path old : left) {
        if (Files.getLastModifiedTime(old, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(limit)) {
          discard(old);
        }
      }
    } catch (IOException untidy) {
      notes.add(Phrase.of("files.save.leftovers", folder.toString()));
    }
  }

  private void discard(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException stays) {
      notes.add(Phrase.of("files.save.leftovers", folder.toString()));
    }
  }

  private Phrase reasonOf(IOException trouble) {
    String name = nameOf(file);
    if (trouble instanceof AtomicMoveNotSupportedException)
      return Phrase.of("files.save.notInOneStep", name);
    if (isTooLong()) return Phrase.of("files.save.nameTooLong", name);
    try {
      var store = Files.getFileStore(folder);
      if (store.isReadOnly()) return Phrase.of("files.save.readOnlyDisk", name, folder.toString());
      if (store.getTotalSpace() > 0 && store.getUsableSpace() < content.length)
        return Phrase.of("files.save.diskFull", name);
    } catch (IOException unknown) {
      return Phrase.of("files.save.broken", name);
    }
    if (trouble instanceof AccessDeniedException || !Files.isWritable(folder)) {
      return Phrase.of("files.save.forbidden", name, folder.toString());
    }
    if (trouble instanceof FileAlreadyExistsException) return Phrase.of("files.save.broken", name);
    String reason = trouble instanceof FileSystemException known ? known.getReason() : null;
    return reason == null
        ? Phrase.of("files.save.broken", name)
        : Phrase.of("files.save.because", name, reason);
  }

  private boolean isTooLong() {
    return file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > 255;
  }

  /** Whether it is on a disk as Windows has them: folders cannot be forced, files that are open cannot be replaced. */
  static boolean isWindows(Path place) {
    return place.getFileSystem().getSeparator().equals("\\");
  }

  private static Phrase said(String key, Path path) {
    return Phrase.of(key, nameOf(path));
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
