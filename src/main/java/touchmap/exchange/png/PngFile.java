package touchmap.exchange.png;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG file of opaque pixels, written row by row. Closing it ends the file and leaves the stream open. */
final class PngFile implements AutoCloseable {
  private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double PIXELS_A_METRE = 96 / 0.0254;
  private static final int CHANNELS = 3;

  private final DataOutputStream out;
  private final int width;
  private final int height;
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
  private final byte[] packed = new byte[1 << 16];
  private byte[] above;
  private byte[] row;

  PngFile(OutputStream out, int width, int height) {
    this.out = new DataOutputStream(out);
    this.width = width;
    this.height = height;
    above = new byte[CHANNELS * width];
    row = new byte[CHANNELS * width];
  }

  /** What comes before the pixels; {@code scale} is how many pixels one of 96 to the inch has become. */
  void header(String title, double scale) throws IOException {
    out.write(MAGIC);
    var header = new ByteArrayOutputStream();
    var fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, 2, 0, 0, 0});
    chunk("IHDR", header.toByteArray(), header.size());
    header.reset();
    int density = (int) Math.round(PIXELS_A_METRE * scale);
    fields.writeInt(density);
    fields.writeInt(density);
    fields.writeByte(1);
    chunk("pHYs", header.toByteArray(), header.size());
    header.reset();
    fields.write("Title\0\0\0\0\0".getBytes(ISO_8859_1));
    fields.write(title.replace("\0", "").getBytes(UTF_8));
    chunk("iTXt", header.toByteArray(), header.size());
  }

  /** Writes one row of {@code 0xRRGGBB} pixels that starts there. */
  void row(int[] pixels, int from) throws IOException {
    for (int i = 0; i < width; i++) {
      int pixel = pixels[from + i];
      row[CHANNELS * i] = (byte) (pixel >> 16);
      row[CHANNELS * i + 1] = (byte) (pixel >> 8);
      row[CHANNELS * i + 2] = (byte) pixel;
    }
    byte[] filtered = new byte[row.length + 1];
    boolean sameAsAbove = true;
    for (int i = 0; i < row.length && sameAsAbove; i++) sameAsAbove = row[i] == above[i];
    filtered[0] = (byte) (sameAsAbove ? 2 : 1);
    for (int i = 0; i < row.length; i++) {
      int guess = sameAsAbove ? above[i] : i < CHANNELS ? 0 : row[i - CHANNELS];
      filtered[i + 1] = (byte) (row[i] - guess);
    }
    deflater.setInput(filtered);
    while (!deflater.needsInput()) pack();
    byte[] spare = above;
    above = row;
    row = spare;
  }

  @Override
  public void close() throws IOException {
    try {
      deflater.finish();
      while (!deflater.finished()) pack();
      chunk("IEND", new byte[0], 0);
      out.flush();
    } finally {
      deflater.end();
    }
  }

  private void pack() throws IOException {
    int length = deflater.deflate(packed);
    if (length > 0) chunk("IDAT", packed, length);
  }

  private void chunk(String type, byte[] content, int length) throws IOException {
    byte[] tag = type.getBytes(ISO_8859_1);
    var sum = new CRC32();
    sum.update(tag);
    sum.update(content, 0, length);
    out.writeInt(length);
    out.write(tag);
    out.write(content, 0, length);
    out.writeInt((int) sum.getValue());
  }
}
