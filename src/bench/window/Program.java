import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One running program, watched from outside. */
final class Program implements AutoCloseable {
  private final Process process;
  private final Watch start;

  private Program(Process process, Watch start) {
    this.process = process;
    this.start = start;
  }

  /** Starts it and waits until its picture has settled on a quarter of the screen. */
  static Program start(
      Screen screen, Path home, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    screen.order("mousemove 1919 1079");
    Thread.sleep(700);
    int[] before = screen.look();
    var builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", screen.name());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("XDG_CONFIG_HOME", home.resolve(".config").toString());
    builder.environment().put("XDG_STATE_HOME", home.resolve(".local/state").toString());
    builder.environment().put("XDG_DATA_HOME", home.resolve(".local/share").toString());
    builder.environment().put("LANG", "C.UTF-8");
    builder.environment().put("GSETTINGS_BACKEND", "keyfile");
    builder.environment().put("NO_AT_BRIDGE", "1");
    builder.environment().putAll(environment);
    Path log = home.resolve("log.txt");
    builder.redirectOutput(log.toFile()).redirectErrorStream(true);
    long since = System.nanoTime();
    Process process = builder.start();
    return new Program(process, Watch.of(screen, before, since, 0.25, 2_000, 90_000, 15));
  }

  /** From the command to the settled picture. */
  Watch start() {
    return start;
  }

  /** The resident memory of the largest of its processes now, in MiB. */
  double resident() {
    return largest("VmRSS");
  }

  /** The most resident memory that the largest of its processes ever had, in MiB. */
  double peak() {
    return largest("VmHWM");
  }

  private double largest(String what) {
    double largest = 0;
    for (ProcessHandle each : all())
      try {
        for (String line : Files.readAllLines(Path.of("/proc/" + each.pid() + "/status")))
          if (line.startsWith(what))
            largest = Math.max(largest, Long.parseLong(line.replaceAll("\\D", "")) / 1024.0);
      } catch (IOException gone) {
        // A process that has ended needs no memory.
      }
    return largest;
  }

  private List<ProcessHandle> all() {
    var all = new ArrayList<ProcessHandle>();
    all.add(process.toHandle());
    process.descendants().forEach(all::add);
    return all;
  }

  @Override
  public void close() throws InterruptedException {
    for (ProcessHandle each : all().reversed()) each.destroyForcibly();
    process.waitFor();
    Thread.sleep(700);
  }
}
