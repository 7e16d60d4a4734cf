package touchmap.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import touchmap.files.MapFiles;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;
import touchmap.picture.Picture;

/** From a file to its first painted frame, once in a process that has not read this file before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdBench {
  /** A file to open, and nothing else done before. */
  @State(Scope.Benchmark)
  public static class Cold {
    @Param({"100", "1000", "10000", "100000"})
    public int topics;

    private Path file;

    @Setup
    public void write() throws IOException {
      file = Files.createTempFile("touchmap-bench", ".touchmap");
      Files.write(file, MapFiles.write(GrownMaps.of(topics)));
    }

    @TearDown
    public void clear() throws IOException {
      Files.delete(file);
    }
  }

  @Benchmark
  public Object fileToPainted(Cold cold) {
    if (!(MapFiles.read(cold.file) instanceof Opened.Fine(TouchMap map, var notes))) {
      throw new IllegalStateException("The map was not read as it was written");
    }
    Layout layout = Layout.of(map, new FontSizes(), LayoutOptions.of(map));
    Picture picture = Sized.pictureOf(map, layout);
    var window = new BufferedImage(Sized.WIDTH, Sized.HEIGHT, BufferedImage.TYPE_INT_RGB);
    return Sized.paint(picture, window, Sized.fittingZoom(picture), 0, 0);
  }
}
