package touchmap.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a journal holds that was left by a program which ended unasked.
 *
 * @param journal the journal's file
 * @param base the document before the first step
 * @param steps the last steps, each with the document after it; never empty
 * @param done how many steps there were in all
 * @param isWhole whether the journal could be read to its end
 */
@SuppressWarnings("ArrayRecordComponent") // read once and handed on; nobody compares it
public record Leftover(
    Path journal,
    Journal.Subject subject,
    byte[] base,
    List<Journal.Step> steps,
    int done,
    boolean isWhole) {
  /** Of how many steps the documents are kept, so that they can be undone. */
  private static final int KEPT = 40;

  /** Of how many bytes of documents, at most. */
  private static final long KEPT_BYTES = 16L << 20;

  public Leftover {
    steps = List.copyOf(steps);
  }

  /** The document after the last step. */
  public byte[] content() {
    return steps.getLast().content();
  }

  /** The steps that can be undone: those that were undone themselves, or went on in a later one, are not among them. */
  public List<Journal.Step> undoable() {
    Deque<Journal.Step> stack = new ArrayDeque<>();
    for (Journal.Step step : steps) {
      while (!stack.isEmpty() && stack.getLast().depth() >= step.depth()) stack.removeLast();
      stack.addLast(step);
    }
    return List.copyOf(stack);
  }

  /** When the last step was done. */
  public Instant when() {
    return steps.getLast().when();
  }

  /**
   * All that was left in a folder, the newest first. Journals of programs that live are not among them, nor those that
   * hold no step; of damaged ones the part before the damage is.
   */
  public static List<Leftover> in(Path folder) {
    var found = new ArrayList<Leftover>();
    if (!Files.isDirectory(folder)) return found;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + Journal.ENDING)) {
      for (Path each : files) if (isLeft(each)) read(each).ifPresent(found::add);
    } catch (IOException unreadable) {
      return found;
    }
    found.sort(Comparator.comparing(Leftover::when).reversed());
    return found;
  }

  /** Whether nobody holds it. */
  private static boolean isLeft(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    } catch (IOException unlockable) {
      return Files.isReadable(file);
    }
  }

  /** Reads one journal as far as it is sound; empty where it holds no step. */
  public static Optional<Leftover> read(Path file) {
    try {
      if (Files.size(file) > Integer.MAX_VALUE - 16) return Optional.empty();
      return read(file, ByteBuffer.wrap(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Leftover> read(Path file, ByteBuffer rest) {
    var head = JournalRecord.as(JournalRecord.Head.class, JournalRecord.read(rest));
    var whole = JournalRecord.as(JournalRecord.Whole.class, JournalRecord.read(rest));
    if (head == null || whole == null) return Optional.empty();
    byte[] base = whole.content();
    byte[] content = base;
    Deque<Journal.Step> kept = new ArrayDeque<>();
    long bytes = 0;
    int done = 0;
    boolean isWhole = true;
    while (rest.hasRemaining() && isWhole) {
      var step = JournalRecord.as(JournalRecord.Step.class, JournalRecord.read(rest));
      if (step == null || !step.splice().fits(content.length)) {
        isWhole = false;
      } else {
        content = step.splice().appliedTo(content);
        kept.add(new Journal.Step(step.when(), step.depth(), step.label(), content));
        bytes += content.length;
        done++;
        while (kept.size() > 1 && (kept.size() > KEPT || bytes > KEPT_BYTES))
          bytes -= kept.removeFirst().content().length;
      }
    }
    if (kept.isEmpty()) return Optional.empty();
    return Optional.of(new Leftover(file, head.subject(), base, List.copyOf(kept), done, isWhole));
  }

  /** It was taken over or is not wanted: removes it from the disk. */
  public void discard() throws IOException {
    Files.deleteIfExists(journal);
  }
}
