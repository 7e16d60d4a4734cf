package touchmap.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The recovery journal of one open map: what was done since it was last saved, each step on the disk soon after it was
 * done. A journal only grows, and starts anew when it has become long. While the program lives it holds a lock on its
 * journals; one without a lock was left by a program that ended unasked. Not for several threads at once.
 */
public final class Journal implements AutoCloseable {
  /** How the names of journals end. */
  static final String ENDING = ".journal";

  /** After so many steps a journal starts anew with the whole document. */
  static final int MOST_STEPS = 500;

  /** A journal may become so much longer than its document before it starts anew, in bytes. */
  static final long MOST_BYTES = 4L << 20;

  /**
   * What a journal is about.
   *
   * @param file the map's own file; empty for a map that was never saved
   * @param title what people know the map by
   * @param base what the file held when the steps began; empty without a file
   */
  public record Subject(Optional<String> file, String title, Optional<Fingerprint> base) {}

  /**
   * A step to be kept.
   *
   * @param depth how many steps could be undone after it; what comes later with no greater depth stands in its place
   * @param label what the Undo menu calls it
   * @param content the document after it
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on; nobody compares it
  public record Step(Instant when, int depth, String label, byte[] content) {}

  private final Path folder;
  private Subject subject;
  private byte[] base;
  private Step last;
  private @Nullable Path file;
  private @Nullable FileChannel channel;
  private int steps;
  private long length;

  /**
   * A journal that begins with that document. Nothing is written before the first step.
   *
   * @param folder where journals are kept; made when it is not there
   */
  public Journal(Path folder, Subject subject, byte[] base) {
    this.folder = folder;
    this.subject = subject;
    this.base = base;
    last = new Step(Instant.EPOCH, 0, "", base);
  }

  /** Whether there is anything of it on the disk. */
  public boolean isBegun() {
    return channel != null;
  }

  /** Where it is kept; empty while nothing is. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Keeps steps, and returns when they are on the disk.
   *
   * @throws IOException when they are not; the next call begins a new journal that holds these, too
   */
  public void add(List<Step> more) throws IOException {
    if (more.isEmpty()) return;
    try {
      FileChannel open = channel;
      if (open == null || steps + more.size() > MOST_STEPS || length > MOST_BYTES + base.length)
        open = begin();
      for (Step step : more) {
        write(open, last.content(), step);
        last = step;
      }
      open.force(false);
    } catch (IOException trouble) {
      last = more.getLast();
      giveUp();
      throw trouble;
    }
  }

  /** The document is on the disk under its own name: what led to it need not be kept any more. */
  public void saved(Subject now, byte[] content) throws IOException {
    subject = now;
    base = content;
    last = new Step(Instant.EPOCH, 0, "", content);
    discard();
  }

  /** Nothing of this is wanted any more. */
  public void discard() throws IOException {
    Path old = file;
    FileChannel open = channel;
    file = null;
    channel = null;
    steps = 0;
    length = 0;
    if (open != null) open.close();
    if (old != null) Files.deleteIfExists(old);
  }

  /** Lets go of it and leaves it on the disk, as a program does that ends unasked. */
  @Override
  public void close() throws IOException {
    FileChannel open = channel;
    channel = null;
    file = null;
    if (open != null) open.close();
  }

  /** Begins a new file with the document as it was saved and as it is now; the old one goes once the new one is whole. */
  private FileChannel begin() throws IOException {
    StateFolder.make(folder);
    Path fresh = folder.resolve(freshName());
    FileChannel open =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    steps = 0;
    length = 0;
    try {
      lock(open);
      write(open, new JournalRecord.Head(subject, Instant.now()));
      write(open, new JournalRecord.Whole(base));
      if (last.content() != base) write(open, base, last);
      open.force(true);
      StateFolder.force(folder);
    } catch (IOException trouble) {
      abandon(open, fresh, trouble);
      throw trouble;
    }
    Path old = file;
    FileChannel before = channel;
    file = fresh;
    channel = open;
    if (before != null) before.close();
    if (old != null) Files.deleteIfExists(old);
    return open;
  }

  private static void abandon(FileChannel open, Path unfinished, IOException because) {
    try {
      open.close();
      Files.deleteIfExists(unfinished);
    } catch (IOException stays) {
      because.addSuppressed(stays);
    }
  }

  /** Some disks know no locks; there a journal can be told from a living program's by its content only. */
  private static @Nullable FileLock lock(FileChannel open) {
    try {
      return open.tryLock();
    } catch (IOException | OverlappingFileLockException unknown) {
      return null;
    }
  }

  private void write(FileChannel open, byte[] before, Step step) throws IOException {
    Splice splice = Splice.between(before, step.content());
    write(open, new JournalRecord.Step(step.when(), step.depth(), step.label(), splice));
    steps++;
  }

  private void write(FileChannel open, JournalRecord record) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(record.bytes());
    length += rest.remaining();
    while (rest.hasRemaining()) open.write(rest);
  }

  /** After a failure the end of the file is unknown. What is in it so far is left for recovery until a new one is whole. */
  private void giveUp() {
    FileChannel open = channel;
    channel = null;
    steps = 0;
    length = 0;
    try {
      if (open != null) open.close();
    } catch (IOException lost) {
      // its lock goes with the program; what is in it is read all the same
      return;
    }
  }

  private static String freshName() {
    byte[] chance = new byte[6];
    ThreadLocalRandom.current().nextBytes(chance);
    return HexFormat.of().formatHex(chance) + ENDING;
  }
}
