package touchmap.ui.present;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchmap.lens.show.Shown;
import touchmap.lens.show.Slide;
import touchmap.lens.show.SlidePicture;
import touchmap.lens.show.Wish;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

/**
 * The pictures of the slides that were shown last, kept while the map stays the same; the next one can be painted ahead,
 * behind the window, so that nobody waits for it.
 */
final class Pictures {
  private static final int MOST_KEPT = 8;

  /** Everything that a picture depends on beside the map and the look. */
  record Key(
      Slide slide, Wish wish, double width, double height, int at, int count, LocalDate today) {}

  private final Look look;
  private final Consumer<Runnable> behind;
  private final Map<Key, FutureTask<Shown>> kept = new LinkedHashMap<>();
  private @Nullable TouchMap of;

  /** {@code behind} runs something on a thread of its own. */
  Pictures(Look look, Consumer<Runnable> behind) {
    this.look = look;
    this.behind = behind;
  }

  static Key key(Deck deck, Wish wish, double width, double height, LocalDate today) {
    return new Key(deck.slide(), wish, width, height, deck.at(), deck.count(), today);
  }

  /** The picture, from what is kept or painted now. */
  Shown of(TouchMap map, Key key) {
    FutureTask<Shown> task = task(map, key);
    task.run();
    try {
      return task.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return paint(map, key);
    } catch (ExecutionException failed) {
      kept.remove(key);
      return paint(map, key);
    }
  }

  /** Begins to paint a picture that will be asked for soon. */
  void ahead(TouchMap map, Key key) {
    FutureTask<Shown> task = task(map, key);
    if (!task.isDone()) behind.accept(task);
  }

  private FutureTask<Shown> task(TouchMap map, Key key) {
    if (of != map) kept.clear();
    of = map;
    FutureTask<Shown> known = kept.remove(key);
    FutureTask<Shown> task = known == null ? new FutureTask<>(() -> paint(map, key)) : known;
    kept.put(key, task);
    if (kept.size() > MOST_KEPT) kept.remove(kept.keySet().iterator().next());
    return task;
  }

  private Shown paint(TouchMap map, Key key) {
    return SlidePicture.of(
        map, key.slide, key.wish, look, key.width, key.height, key.at, key.count, key.today);
  }
}
