package touchmap.exchange.svg;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Typeface;

/**
 * A cut of the bundled typeface with the outlines of a few letters only, as a WOFF file. Glyph numbers stay as they are
 * and the other outlines are empty, so that no other table needs to change; tables for shaping and hinting are left out.
 */
final class FontSubset {
  private static final Set<String> KEPT =
      Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
  private static final int WOFF = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int CHECKSUM_BASE = 0xB1B0AFBA;

  private final Map<String, byte[]> tables = new TreeMap<>();
  private final int version;

  private FontSubset(byte[] file) {
    ByteBuffer buffer = ByteBuffer.wrap(file);
    version = buffer.getInt(0);
    int count = buffer.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
      int offset = buffer.getInt(entry + 8);
      int length = buffer.getInt(entry + 12);
      if (KEPT.contains(tag)) tables.put(tag, Arrays.copyOfRange(file, offset, offset + length));
    }
  }

  /** The cut with the outlines of these letters; letters it does not have are passed over. */
  static byte[] woff(Weight weight, Set<Integer> letters) throws IOException {
    try (InputStream in = Typeface.open(weight)) {
      var subset = new FontSubset(in.readAllBytes());
      subset.keep(glyphs(weight, letters));
      return subset.woff();
    }
  }

  private static BitSet glyphs(Weight weight, Set<Integer> letters) {
    Font font = Typeface.font(new TextStyle(weight, 16));
    var glyphs = new BitSet();
    glyphs.set(0);
    for (int letter : letters) {
      if (!font.canDisplay(letter)) continue;
      GlyphVector vector = font.createGlyphVector(Typeface.PLAIN, Character.toString(letter));
      for (int i = 0; i < vector.getNumGlyphs(); i++) glyphs.set(vector.getGlyphCode(i));
    }
    return glyphs;
  }

  private byte[] table(String tag) {
    return Objects.requireNonNull(tables.get(tag), tag);
  }

  /** Keeps those outlines only; a number above the last (Java's sign for a letter without shape) is none. */
  private void keep(BitSet wanted) {
    ByteBuffer glyf = ByteBuffer.wrap(table("glyf"));
    int[] starts = starts();
    wanted.clear(starts.length - 1, Math.max(starts.length - 1, wanted.length()));
    addParts(wanted, glyf, starts);
    var kept = new ByteArrayOutputStream();
    int count = starts.length - 1;
    ByteBuffer loca = ByteBuffer.allocate(4 * (count + 1));
    for (int glyph = 0; glyph < count; glyph++) {
      loca.putInt(kept.size());
      if (!wanted.get(glyph)) continue;
      kept.write(glyf.array(), starts[glyph], starts[glyph + 1] - starts[glyph]);
      while (kept.size() % 4 != 0) kept.write(0);
    }
    loca.putInt(kept.size());
    tables.put("glyf", kept.toByteArray());
    tables.put("loca", loca.array());
    ByteBuffer.wrap(table("head")).putShort(50, (short) 1);
    tables.put("post", withoutNames(table("post")));
  }

  /** Where each outline starts; one more than there are glyphs. */
  private int[] starts() {
    boolean isLong = ByteBuffer.wrap(table("head")).getShort(50) == 1;
    ByteBuffer loca = ByteBuffer.wrap(table("loca"));
    int count = Short.toUnsignedInt(ByteBuffer.wrap(table("maxp")).getShort(4)) + 1;
    int[] starts = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = isLong ? loca.getInt(4 * i) : 2 * Short.toUnsignedInt(loca.getShort(2 * i));
    }
    return starts;
  }

  /** Adds the glyphs that accented letters are put together from. */
  private static void addParts(BitSet wanted, ByteBuffer glyf, int[] starts) {
    var open = new ArrayDeque<Integer>();
    wanted.stream().forEach(open::add);
    while (!open.isEmpty()) {
      int glyph = open.remove();
      int at = starts[glyph];
      if (starts[glyph + 1] == at || glyf.getShort(at) >= 0) continue;
      at += 10;
      int flags;
      do {
        flags = glyf.getShort(at);
        int part = Short.toUnsignedInt(glyf.getShort(at + 2));
        if (!wanted.get(part)) {
          wanted.set(part);
          open.add(part);
        }
        at += 4 + ((flags & 1) != 0 ? 4 : 2) + scaleBytes(flags);
      } while ((flags & 0x20) != 0);
    }
  }

  private static int scaleBytes(int flags) {
    if ((flags & 0x08) != 0) return 2;
    if ((flags & 0x40) != 0) return 4;
    return (flags & 0x80) != 0 ? 8 : 0;
  }

  private static byte[] withoutNames(byte[] post) {
    byte[] shorter = Arrays.copyOf(post, 32);
    ByteBuffer.wrap(shorter).putInt(0, 0x00030000);
    return shorter;
  }

  private byte[] woff() {
    sign();
    int fontSize = 12 + 16 * tables.size();
    for (byte[] each : tables.values()) fontSize += padded(each.length);
    var body = new ByteArrayOutputStream();
    ByteBuffer directory = ByteBuffer.allocate(ENTRY * tables.size());
    int start = HEADER + directory.capacity();
    for (Map.Entry<String, byte[]> each : tables.entrySet()) {
      byte[] packed = packed(each.getValue());
      directory.put(each.getKey().getBytes(StandardCharsets.US_ASCII));
      directory.putInt(start + body.size()).putInt(packed.length).putInt(each.getValue().length);
      directory.putInt(checksum(each.getValue(), each.getKey()));
      body.writeBytes(packed);
      while (body.size() % 4 != 0) body.write(0);
    }
    ByteBuffer file = ByteBuffer.allocate(start + body.size());
    file.putInt(WOFF).putInt(version).putInt(file.capacity()).putShort((short) tables.size());
    file.putShort((short) 0).putInt(fontSize).putInt(0x00010000);
    file.position(HEADER);
    return file.put(directory.array()).put(body.toByteArray()).array();
  }

  /** Writes the sum over the whole font into its head, as if it were unpacked. */
  private void sign() {
    ByteBuffer directory = ByteBuffer.allocate(12 + 16 * tables.size());
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    directory.putInt(version).putShort((short) count).putShort((short) (16 * power));
    directory.putShort((short) Integer.numberOfTrailingZeros(power));
    directory.putShort((short) (16 * (count - power)));
    int offset = directory.capacity();
    int sum = 0;
    for (Map.Entry<String, byte[]> each : tables.entrySet()) {
      int own = checksum(each.getValue(), each.getKey());
      directory.put(each.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(own);
      directory.putInt(offset).putInt(each.getValue().length);
      offset += padded(each.getValue().length);
      sum += own;
    }
    sum += checksum(directory.array(), "");
    ByteBuffer.wrap(table("head")).putInt(8, CHECKSUM_BASE - sum);
  }

  /** The sum of a table's words; the head counts without its own sum. */
  private static int checksum(byte[] table, String tag) {
    ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
    if (tag.equals("head")) words.putInt(8, 0);
    int sum = 0;
    while (words.hasRemaining()) sum += words.getInt();
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  /** Deflated, or as it is when that is no shorter, which is how WOFF tells the two apart. */
  private static byte[] packed(byte[] table) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(table);
      deflater.finish();
      byte[] room = new byte[table.length + 64];
      int length = deflater.deflate(room);
      return deflater.finished() && length < table.length ? Arrays.copyOf(room, length) : table;
    } finally {
      deflater.end();
    }
  }
}
