package touchmap.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One frame of 1440 by 900 pixels, by Java 2D without a graphics card: scrolling at full size, and all that fits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class PaintBench {
  private double scrolled;

  @Benchmark
  public Object frameWhileScrolling(Sized sized) {
    scrolled = (scrolled + 40) % Math.max(1, sized.picture.bounds().height() / 2);
    return sized.paint(sized.picture, 1, 300, scrolled);
  }

  @Benchmark
  public Object frameZoomedOut(Sized sized) {
    return sized.paint(sized.picture, Sized.fittingZoom(sized.picture), 0, 0);
  }
}
