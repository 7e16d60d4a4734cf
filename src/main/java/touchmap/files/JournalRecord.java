package touchmap.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * One record of a recovery journal. On disk: the number of bytes that follow the sum, their CRC-32C, and the bytes, of
 * which the first says what kind it is. A record that was cut off or damaged shows by its length or its sum.
 */
sealed interface JournalRecord {
  /** More than a record of the largest map has. */
  int LARGEST = (int) MapFiles.LARGEST + (1 << 16);

  int HEAD = 8;

  /** Of which map this is the journal, and what its file held when the first of these steps was done. */
  record Head(Journal.Subject subject, Instant when) implements JournalRecord {}

  /** The whole document. */
  @SuppressWarnings("ArrayRecordComponent") // written or read once; nobody compares it
  record Whole(byte[] content) implements JournalRecord {}

  /** A step of work, its name in the Undo menu, and what it did to the document. */
  record Step(Instant when, int depth, String label, Splice splice) implements JournalRecord {}

  /** The record as it stands in the file. */
  default byte[] bytes() {
    try {
      var body = new ByteArrayOutputStream();
      try (var out = new DataOutputStream(body)) {
        switch (this) {
          case Head(Journal.Subject subject, Instant when) -> {
            out.writeByte('H');
            out.writeLong(when.toEpochMilli());
            text(out, subject.file().orElse(""));
            text(out, subject.title());
            text(out, subject.base().map(Fingerprint::digest).orElse(""));
          }
          case Whole(byte[] content) -> {
            out.writeByte('W');
            packed(out, content);
          }
          case Step(Instant when, int depth, String label, Splice splice) -> {
            out.writeByte('S');
            out.writeLong(when.toEpochMilli());
            out.writeInt(depth);
            text(out, label);
            out.writeInt(splice.from());
            out.writeInt(splice.removed());
            packed(out, splice.added());
          }
        }
      }
      byte[] payload = body.toByteArray();
      return ByteBuffer.allocate(HEAD + payload.length)
          .putInt(payload.length)
          .putInt(sum(payload))
          .put(payload)
          .array();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The next record, after which the buffer stands; empty where the rest is none. */
  static Optional<JournalRecord> read(ByteBuffer from) {
    if (from.remaining() < HEAD) return Optional.empty();
    int length = from.getInt();
    int sum = from.getInt();
    if (length < 1 || length > LARGEST || length > from.remaining()) return Optional.empty();
    byte[] payload = new byte[length];
    from.get(payload);
    return sum(payload) == sum ? decoded(payload) : Optional.empty();
  }

  private static Optional<JournalRecord> decoded(byte[] payload) {
    try (var in = new DataInputStream(new ByteArrayInputStream(payload))) {
      return switch (in.readByte()) {
        case 'H' -> {
          Instant when = Instant.ofEpochMilli(in.readLong());
          Optional<String> file = Optional.of(text(in)).filter(name -> !name.isEmpty());
          String title = text(in);
          Optional<Fingerprint> base =
              Optional.of(text(in)).filter(digest -> !digest.isEmpty()).map(Fingerprint::new);
          yield Optional.of(new Head(new Journal.Subject(file, title, base), when));
        }
        case 'W' -> Optional.of(new Whole(unpacked(in)));
        case 'S' ->
            Optional.of(
                new Step(
                    Instant.ofEpochMilli(in.readLong()),
                    in.readInt(),
                    text(in),
                    new Splice(in.readInt(), in.readInt(), unpacked(in))));
        default -> Optional.empty();
      };
    } catch (IOException cut) {
      return Optional.empty();
    }
  }

  private static int sum(byte[] payload) {
    var sum = new CRC32C();
    sum.update(payload);
    return (int) sum.getValue();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(sized(in, in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] sized(DataInputStream in, int length) throws IOException {
    if (length < 0 || length > in.available()) throw new IOException("cut off");
    return in.readNBytes(length);
  }

  private static void packed(DataOutputStream out, byte[] content) throws IOException {
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(content);
      deflater.finish();
      var packed = new ByteArrayOutputStream();
      byte[] part = new byte[1 << 14];
      while (!deflater.finished()) packed.write(part, 0, deflater.deflate(part));
      out.writeInt(content.length);
      out.writeInt(packed.size());
      packed.writeTo(out);
    } finally {
      deflater.end();
    }
  }

  private static byte[] unpacked(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] packed = sized(in, in.readInt());
    if (length < 0 || length > LARGEST) throw new IOException("not a length");
    var inflater = new Inflater();
    try {
      inflater.setInput(packed);
      var content = new ByteArrayOutputStream(Math.min(length, 1 << 20));
      byte[] part = new byte[1 << 14];
      while (content.size() < length) {
        int more = inflater.inflate(part);
        if (more == 0) throw new IOException("cut off");
        content.write(part, 0, more);
      }
      if (content.size() != length) throw new IOException("longer than it says");
      return content.toByteArray();
    } catch (DataFormatException damaged) {
      throw new IOException(damaged);
    } finally {
      inflater.end();
    }
  }

  /** Nothing where there is no record of that kind. */
  static <T extends JournalRecord> @Nullable T as(Class<T> kind, Optional<JournalRecord> record) {
    return record.filter(kind::isInstance).map(kind::cast).orElse(null);
  }
}
