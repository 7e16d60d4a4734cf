package touchmap.app;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function that keeps its last answer, as long as it is asked about the very same thing: what map, outline and lens
 * switch ask of one map is worked out once.
 */
final class Latest<A, B> implements Function<A, B> {
  private record Answer<A, B>(A about, B is) {}

  private final Function<A, B> work;
  private @Nullable Answer<A, B> last;

  Latest(Function<A, B> work) {
    this.work = work;
  }

  @Override
  public B apply(A about) {
    Answer<A, B> known = last;
    if (known == null || known.about() != about) known = new Answer<>(about, work.apply(about));
    last = known;
    return known.is();
  }
}
