package touchmap.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;

/** Where everything goes: from scratch, and from the layout before an edit, whose names are wrapped already. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class LayoutBench {
  @Benchmark
  public Layout fromScratch(Sized sized) {
    return Layout.of(sized.map, sized.sizes, LayoutOptions.of(sized.map));
  }

  @Benchmark
  public Layout withCachedText(Sized sized) {
    return sized.layout.next(sized.map, sized.sizes, LayoutOptions.of(sized.map));
  }
}
