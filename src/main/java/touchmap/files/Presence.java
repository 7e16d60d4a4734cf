package touchmap.files;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Tells others that a file is open here, and who else has it open: a small hidden mark beside the file for each program,
 * renewed while the program lives. It hinders nobody; both are told, and changes are brought together. A mark whose program
 * has ended on this computer, or that nobody has renewed for three minutes, counts for nothing.
 */
public final class Presence {
  /** How the names of marks begin; with the file's own name they would be too long for some disks. */
  static final String MARK = ".~tm-open-";

  /** How often a mark is to be renewed. */
  public static final Duration BEAT = Duration.ofSeconds(45);

  private static final Duration STALE = Duration.ofMinutes(3);
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final Path file;
  private final Person me;
  private @Nullable Path mark;
  private Instant beaten = Instant.EPOCH;

  /**
   * Somebody who has the file open.
   *
   * @param name the name of their account
   * @param computer the name of their computer
   * @param process the number of their program's process
   * @param since when they opened it, by their clock
   */
  public record Person(String name, String computer, long process, Instant since) {
    /** Whoever runs this program. */
    public static Person here(Instant now) {
      String computer;
      try {
        computer = InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException nameless) {
        computer = "localhost";
      }
      return new Person(
          System.getProperty("user.name", ""), computer, ProcessHandle.current().pid(), now);
    }

    private String written() {
      return String.join("\n", name, computer, Long.toString(process), since.toString(), "");
    }

    private static Optional<Person> read(String text) {
      List<String> lines = text.lines().toList();
      try {
        return lines.size() < 4
            ? Optional.empty()
            : Optional.of(
                new Person(
                    lines.get(0),
                    lines.get(1),
                    Long.parseLong(lines.get(2)),
                    Instant.parse(lines.get(3))));
      } catch (java.time.DateTimeException | NumberFormatException foreign) {
        return Optional.empty();
      }
    }
  }

  public Presence(Path file, Person me) {
    this.file = file;
    this.me = me;
  }

  /** Sets the mark, or renews it. Where none can be written nobody is told, and nothing else is wrong. */
  public void beat() {
    try {
      Path own = mark;
      // written anew, so that the date is that of the disk's own clock
      if (own == null || !Files.exists(own)) own = set();
      else Files.writeString(own, me.written());
      mark = own;
      beaten = Instant.now();
    } catch (IOException unwritable) {
      mark = null;
    }
  }

  private Path set() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) throw new FileSystemException(file.toString());
    byte[] chance = new byte[4];
    ThreadLocalRandom.current().nextBytes(chance);
    Path own = folder.resolve(MARK + key() + "-" + HexFormat.of().formatHex(chance));
    Files.writeString(own, me.written());
    try {
      Files.setAttribute(own, "dos:hidden", true);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException visible) {
      return own;
    }
    return own;
  }

  /** Takes the mark away. */
  public void leave() {
    Path own = mark;
    mark = null;
    try {
      if (own != null) Files.deleteIfExists(own);
    } catch (IOException stays) {
      // it counts for nothing once nobody renews it
      return;
    }
  }

  /** Who else has the file open now. Marks that were forgotten are taken away. */
  public List<Person> others() {
    Path folder = file.toAbsolutePath().getParent();
    var others = new ArrayList<Person>();
    if (folder == null) return others;
    try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, MARK + key() + "-*")) {
      for (Path each : marks) if (!each.equals(mark)) look(each).ifPresent(others::add);
    } catch (IOException unreadable) {
      return List.of();
    }
    return others;
  }

  private Optional<Person> look(Path other) {
    try {
      Duration age = Duration.between(Files.getLastModifiedTime(other).toInstant(), now());
      Optional<Person> person = Person.read(Files.readString(other, StandardCharsets.UTF_8));
      boolean isHere = person.filter(it -> it.computer().equals(me.computer())).isPresent();
      boolean hasEnded = isHere && !isAlive(person.orElseThrow().process());
      if (hasEnded || age.compareTo(FORGOTTEN) > 0) Files.deleteIfExists(other);
      boolean counts = !hasEnded && age.compareTo(STALE) < 0;
      return person.filter(it -> counts && (!isHere || it.process() != me.process()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** What time it is where the file lies: the clocks of computers differ. */
  private Instant now() throws IOException {
    Path own = mark;
    Instant here = Instant.now();
    return own == null
        ? here
        : Files.getLastModifiedTime(own).toInstant().plus(Duration.between(beaten, here));
  }

  private static boolean isAlive(long process) {
    return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
  }

  private String key() {
    Path name = file.getFileName();
    byte[] bytes = String.valueOf(name).getBytes(StandardCharsets.UTF_8);
    return Fingerprint.of(bytes).digest().substring(0, 8);
  }
}
