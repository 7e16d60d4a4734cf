package touchmap.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import touchmap.words.Phrase;

/**
 * Earlier versions of maps, kept in the person's state folder: one at each save, thinned with age, and never so many that
 * they fill the disk. A version's name tells its place in the row, when it was kept, its content's fingerprint, and
 * whether it is a milestone; so damage shows, and nothing else need be read to list them.
 */
public final class History {
  /** The newest so many versions of a map stay, whatever their age and size. */
  public static final int NEWEST = 20;

  /** How many bytes all versions of all maps take, at most. */
  public static final long CAP = 500L << 20;

  private static final String NOTE = "map.txt";
  private static final Pattern NAME =
      Pattern.compile("(\\d{8})-(\\d{1,15})-([0-9a-f]{64})(-round)?\\.touchmap\\.gz");

  private final Path folder;
  private final ZoneId zone;
  private final long cap;

  /**
   * An earlier version.
   *
   * @param number its place in the row of versions
   * @param when when it was kept, by the clock of that time
   * @param isMilestone whether a round of scoring was closed with it; such versions are never thinned
   * @param size its bytes on the disk
   */
  public record Version(
      Path file, int number, Instant when, Fingerprint content, boolean isMilestone, long size) {}

  public History(Path folder) {
    this(folder, ZoneId.systemDefault(), CAP);
  }

  History(Path folder, ZoneId zone, long cap) {
    this.folder = folder;
    this.zone = zone;
    this.cap = cap;
  }

  /**
   * Keeps what a map's file holds or is about to hold; once, however often it is said in a row.
   *
   * @return why it was not kept, or empty
   */
  public Optional<Phrase> keep(Path map, byte[] content, Instant now, boolean isMilestone) {
    try {
      Path place = placeOf(map);
      List<Version> kept = in(place);
      Fingerprint print = Fingerprint.of(content);
      Optional<Version> newest = kept.stream().findFirst();
      if (newest.filter(it -> it.content().equals(print)).isPresent()) return Optional.empty();
      StateFolder.make(place);
      int number = newest.map(Version::number).orElse(0) + 1;
      String name =
          String.format(
              Locale.ROOT,
              "%08d-%d-%s%s.touchmap.gz",
              number,
              Math.max(0, now.toEpochMilli()),
              print.digest(),
              isMilestone ? "-round" : "");
      if (SafeWrite.write(place.resolve(name), packed(content)) instanceof Saved.Failed)
        return Optional.of(notKept());
      thin(place, now);
      return named(place, map) ? Optional.empty() : Optional.of(notKept());
    } catch (IOException trouble) {
      return Optional.of(notKept());
    }
  }

  /** The names of versions mean nothing to people, so what is said of one is not said on. */
  private Phrase notKept() {
    return Phrase.of("files.history.notKept", folder.toString());
  }

  /** The versions of a map, the newest first. */
  public List<Version> of(Path map) {
    try {
      return in(placeOf(map));
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** What a version holds; empty where it is damaged or gone. */
  public Optional<byte[]> read(Version version) {
    try (var packed =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(version.file())))) {
      byte[] content = packed.readNBytes((int) MapFiles.LARGEST);
      return Optional.of(content).filter(it -> Fingerprint.of(it).equals(version.content()));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /**
   * The map's file was found under another name than it had: its versions go on under the new one. Only when the old file
   * is there no more, since a copy has a history of its own.
   */
  public void follow(Path map, Fingerprint content) throws IOException {
    Path place = placeOf(map);
    if (Files.isDirectory(place) || !Files.isDirectory(folder)) return;
    try (DirectoryStream<Path> places = Files.newDirectoryStream(folder)) {
      for (Path other : places) {
        boolean same =
            in(other).stream().findFirst().filter(it -> it.content().equals(content)).isPresent();
        if (same && isLeftBehind(other)) {
          Files.move(other, place);
          var unused = named(place, map); // the next version tries again
          return;
        }
      }
    }
  }

  /** Notes whose versions these are; gives whether that could be done. */
  private static boolean named(Path place, Path map) {
    Path note = place.resolve(NOTE);
    String name = real(map) + System.lineSeparator();
    try {
      if (Files.exists(note) && Files.readString(note).equals(name)) return true;
    } catch (IOException damaged) {
      System.getLogger("touchmap").log(System.Logger.Level.INFO, "Note written anew", damaged);
    }
    return SafeWrite.write(note, name.getBytes(StandardCharsets.UTF_8)) instanceof Saved.Done;
  }

  /** Whether the map that these versions belong to is gone; where the note is lost or damaged, nobody knows. */
  private static boolean isLeftBehind(Path place) {
    try {
      String was = Files.readString(place.resolve(NOTE)).strip();
      return !was.isEmpty() && Files.notExists(Path.of(was));
    } catch (IOException | InvalidPathException damaged) {
      return false;
    }
  }

  private void thin(Path place, Instant now) throws IOException {
    Set<Version> stay = new HashSet<>(Thinning.kept(in(place), now, zone));
    for (Version each : in(place)) if (!stay.contains(each)) Files.deleteIfExists(each.file());
    long all = 0;
    var expendable = new ArrayList<Version>();
    try (DirectoryStream<Path> places = Files.newDirectoryStream(folder)) {
      for (Path each : places) {
        List<Version> versions = in(each);
        all += versions.stream().mapToLong(Version::size).sum();
        versions.stream().skip(NEWEST).filter(it -> !it.isMilestone()).forEach(expendable::add);
      }
    }
    expendable.sort(Comparator.comparing(Version::when));
    for (Version oldest : expendable) {
      if (all <= cap) return;
      all -= oldest.size();
      Files.deleteIfExists(oldest.file());
    }
  }

  private static List<Version> in(Path place) throws IOException {
    var versions = new ArrayList<Version>();
    if (!Files.isDirectory(place)) return versions;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*.touchmap.gz")) {
      for (Path file : files) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) continue;
        versions.add(
            new Version(
                file,
                Integer.parseInt(name.group(1)),
                Instant.ofEpochMilli(Long.parseLong(name.group(2))),
                new Fingerprint(name.group(3)),
                name.group(4) != null,
                Files.size(file)));
      }
    }
    versions.sort(Comparator.comparingInt(Version::number).reversed());
    return versions;
  }

  /** A folder for each file, by its name on this computer. */
  private Path placeOf(Path map) {
    String name = Fingerprint.of(real(map).getBytes(StandardCharsets.UTF_8)).digest();
    return folder.resolve(name.substring(0, 24));
  }

  private static String real(Path map) {
    try {
      return map.toRealPath().toString();
    } catch (IOException notThere) {
      return map.toAbsolutePath().normalize().toString();
    }
  }

  private static byte[] packed(byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      zip.write(content);
    }
    return packed.toByteArray();
  }
}
