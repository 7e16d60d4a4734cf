package touchmap.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import touchmap.files.MapFiles;
import touchmap.files.Saved;
import touchmap.model.Opened;

/** Reading a document, and saving it safely, the write to disk included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class FilesBench {
  @Benchmark
  public Opened open(Sized sized) {
    return MapFiles.read(sized.file);
  }

  @Benchmark
  public Saved save(Sized sized) {
    return MapFiles.save(sized.map, sized.folder.resolve("saved.touchmap"));
  }
}
