package touchmap.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * What is packed in a zip or a tar.gz, unpacked in memory and no further than the limits. Names are there to be looked up
 * and never lead to a place on the disk.
 */
public final class Archive {
  private static final long UNKNOWN = -1;
  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int TYPE_AT = 156;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Predicate<String> wanted;
  private long unpacked;
  private int entries;

  private Archive(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  public static boolean isZip(byte[] content) {
    return begins(content, 'P', 'K', 3, 4);
  }

  public static boolean isGzip(byte[] content) {
    return begins(content, 0x1F, 0x8B);
  }

  private static boolean begins(byte[] content, int... bytes) {
    if (content.length < bytes.length) return false;
    for (int i = 0; i < bytes.length; i++) if ((content[i] & 0xFF) != bytes[i]) return false;
    return true;
  }

  /** Whether a zip speaks of an entry of that name, which stands in it unpacked; found even where the zip breaks off. */
  public static boolean mentions(byte[] zip, String name) {
    if (!isZip(zip)) return false;
    byte[] sought = name.getBytes(UTF_8);
    int last = zip.length - sought.length;
    for (int at = 0; at <= last; at++) {
      int length = 0;
      while (length < sought.length && zip[at + length] == sought[length]) length++;
      if (length == sought.length) return true;
    }
    return false;
  }

  /**
   * Unpacks the wanted parts of a zip.
   *
   * @throws Refused when it is damaged or larger than the limits
   */
  public static Archive ofZip(byte[] content, Predicate<String> wanted) throws Refused {
    Limits.checkSize(content);
    var archive = new Archive(wanted);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        archive.take(each.getName(), zip, UNKNOWN);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw broken(broken, "exchange.brokenArchive");
    }
    return archive;
  }

  /** Why a zip can't be unpacked: it has a password, or else what the key says. */
  public static Refused broken(Exception broken, String otherwise) {
    String message = String.valueOf(broken.getMessage());
    boolean isLocked = broken instanceof ZipException && message.startsWith("encrypted");
    return Refused.because(isLocked ? "exchange.packedWithPassword" : otherwise);
  }

  /**
   * Keeps a part under its name.
   *
   * @throws Refused when there is another part of that name, since nobody can say which of them is the map
   */
  public static void keep(Map<String, byte[]> parts, String name, byte[] part) throws Refused {
    byte[] known = parts.putIfAbsent(name, part);
    if (known != null && !Arrays.equals(known, part))
      throw Refused.because("exchange.entryTwice", name);
  }

  /**
   * Unpacks the wanted parts of a tar.gz.
   *
   * @throws Refused when it is damaged or larger than the limits
   */
  public static Archive ofTarGzip(byte[] content, Predicate<String> wanted) throws Refused {
    Limits.checkSize(content);
    var archive = new Archive(wanted);
    try (var tar = new GZIPInputStream(new ByteArrayInputStream(content))) {
      for (byte[] head = tar.readNBytes(BLOCK); isHead(head); head = tar.readNBytes(BLOCK)) {
        archive.takeFile(head, tar);
      }
      // what is packed behind its end is padding, or a bomb that is no archive at all
      archive.unpacked += skipped(tar, Limits.UNPACKED - archive.unpacked + 1);
      if (archive.unpacked > Limits.UNPACKED) throw tooBig();
    } catch (IOException broken) {
      throw Refused.because("exchange.brokenArchive");
    }
    return archive;
  }

  private static boolean isHead(byte[] block) {
    return block.length == BLOCK && block[0] != 0;
  }

  private void takeFile(byte[] head, InputStream tar) throws IOException, Refused {
    int end = 0;
    while (end < NAME && head[end] != 0) end++;
    long size = size(head);
    boolean isFile = head[TYPE_AT] == '0' || head[TYPE_AT] == 0;
    take(isFile ? new String(head, 0, end, UTF_8) : "", tar, size);
    long padding = (BLOCK - size % BLOCK) % BLOCK;
    if (tar.readNBytes((int) padding).length < padding) throw new IOException("breaks off");
  }

  /** The size of a file in a tar: octal digits. */
  private static long size(byte[] head) throws IOException {
    String digits = new String(head, SIZE_AT, SIZE_LENGTH, ISO_8859_1).replace('\0', ' ').strip();
    try {
      long size = digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
      if (size < 0) throw new IOException("no size");
      return size;
    } catch (NumberFormatException broken) {
      throw new IOException("no size", broken);
    }
  }

  /** Reads one entry of so many bytes; of those that nobody wants only the length is looked at. */
  private void take(String name, InputStream in, long length) throws IOException, Refused {
    if (++entries > Limits.ENTRIES) throw Refused.because("exchange.manyEntries", Limits.ENTRIES);
    if (length > Limits.UNPACKED) throw tooBig();
    String plain = name.startsWith("./") ? name.substring(2) : name;
    String key = plain.startsWith("/") ? plain.substring(1) : plain;
    long left = Limits.UNPACKED - unpacked;
    long most = length == UNKNOWN ? left + 1 : Math.min(length, left + 1);
    long read;
    if (!key.isEmpty() && wanted.test(key)) {
      byte[] part = in.readNBytes((int) most);
      read = part.length;
      keep(parts, key, part);
    } else {
      read = skipped(in, most);
    }
    unpacked += read;
    if (unpacked > Limits.UNPACKED) throw tooBig();
    if (length != UNKNOWN && read < length) throw new IOException("breaks off");
  }

  private static long skipped(InputStream in, long most) throws IOException {
    var buffer = new byte[8192];
    long skipped = 0;
    while (skipped < most) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, most - skipped));
      if (read < 0) break;
      skipped += read;
    }
    return skipped;
  }

  private static Refused tooBig() {
    return Refused.because("exchange.tooBigUnpacked", Limits.UNPACKED >> 20);
  }

  /**
   * The one part that a map is in: of a zip the part of that name, of anything else the whole content.
   *
   * @param missing the key of the sentence that says there is no such part
   */
  public static byte[] document(byte[] content, String name, String missing) throws Refused {
    if (!isZip(content)) return content;
    return ofZip(content, name::equals).part(name).orElseThrow(() -> Refused.because(missing));
  }

  /** A part by its name, with slashes between folders. */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }
}
