import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A virtual screen of 1920 by 1080 points (Xvfb with openbox, all windows maximised without a frame) that is watched through
 * the memory it shares, so that looking costs the watched program nothing, and typed and clicked on through xdotool.
 */
final class Screen implements AutoCloseable {
  static final int WIDTH = 1920;
  static final int HEIGHT = 1080;

  /** Every so many points in each direction are looked at. */
  private static final int STEP = 6;

  private static final String MAXIMISED =
      """
      <openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*">
      <decor>no</decor><maximized>yes</maximized><focus>yes</focus></application></applications></openbox_config>
      """;

  private final String name;
  private final Process server;
  private final Process manager;
  private final Process hand;
  private final BufferedWriter orders;
  private final IntBuffer points;
  private final int begin;
  private final int line;

  private Screen(String name, Path folder) throws IOException, InterruptedException {
    this.name = name;
    Path shared = Files.createDirectories(folder.resolve("screen"));
    server =
        quiet(
                "Xvfb",
                name,
                "-screen",
                "0",
                WIDTH + "x" + HEIGHT + "x24",
                "-fbdir",
                shared.toString())
            .start();
    Path memory = shared.resolve("Xvfb_screen0");
    for (int i = 0; i < 500 && !(Files.exists(memory) && Files.size(memory) > WIDTH * HEIGHT); i++)
      Thread.sleep(10);
    Thread.sleep(300);
    try (FileChannel channel = FileChannel.open(memory)) {
      MappedByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      // An X window dump: its head is big-endian words, then come the colours of 12 bytes each,
      // then the points.
      begin = (all.getInt(0) + all.getInt(19 * 4) * 12) / 4;
      line = all.getInt(12 * 4) / 4;
      points = all.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    }
    Path rules = folder.resolve("openbox.xml");
    Files.writeString(rules, MAXIMISED);
    manager = quiet("openbox", "--config-file", rules.toString()).start();
    Thread.sleep(500);
    hand = quiet("xdotool", "-").redirectInput(ProcessBuilder.Redirect.PIPE).start();
    orders =
        new BufferedWriter(
            new OutputStreamWriter(hand.getOutputStream(), StandardCharsets.US_ASCII));
  }

  static Screen open(String name, Path folder) throws IOException, InterruptedException {
    return new Screen(name, folder);
  }

  private ProcessBuilder quiet(String... command) {
    var builder = new ProcessBuilder(List.of(command));
    builder.environment().put("DISPLAY", name);
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  String name() {
    return name;
  }

  /** What xdotool understands: {@code key Tab}, {@code mousemove 10 10}, {@code click 5}. */
  void order(String what) throws IOException {
    orders.write(what);
    orders.write('\n');
    orders.flush();
  }

  /** A coarse look at all of the screen; a fraction of a millisecond, so that the watched program keeps the processors. */
  int[] look() {
    int columns = WIDTH / STEP;
    int[] seen = new int[columns * (HEIGHT / STEP)];
    int[] row = new int[WIDTH];
    int at = 0;
    for (int y = 0; y < HEIGHT; y += STEP) {
      points.get(begin + y * line, row);
      for (int x = 0; x < columns; x++) seen[at++] = row[x * STEP] & 0xFFFFFF;
    }
    return seen;
  }

  /** The share of points in which two looks differ. */
  static double difference(int[] one, int[] other) {
    int differ = 0;
    for (int i = 0; i < one.length; i++) if (one[i] != other[i]) differ++;
    return (double) differ / one.length;
  }

  /** The whole picture, for a person to look at. */
  void keep(Path file) throws IOException {
    var picture =
        new java.awt.image.BufferedImage(WIDTH, HEIGHT, java.awt.image.BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++)
      for (int x = 0; x < WIDTH; x++) picture.setRGB(x, y, points.get(begin + y * line + x));
    javax.imageio.ImageIO.write(picture, "png", file.toFile());
  }

  @Override
  public void close() throws IOException, InterruptedException {
    orders.close();
    hand.waitFor();
    manager.destroy();
    manager.waitFor();
    server.destroy();
    server.waitFor();
  }
}
