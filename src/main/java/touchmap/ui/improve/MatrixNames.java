package touchmap.ui.improve;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchmap.layout.TextSizes;
import touchmap.lens.matrix.MatrixScale;
import touchmap.lens.matrix.Naming;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.ui.kit.FxThread;

/** The names or numbers in the matrix, sought anew only when something else is shown; it tells the key which are numbers. */
final class MatrixNames {
  private record Known(MatrixScale scale, Plot plot, Function<Id, String> names, Naming naming) {}

  private final TextSizes sizes;
  private final Map<Quadrant, String> fields;
  private final MatrixKey key;
  private @Nullable Known known;

  MatrixNames(TextSizes sizes, Map<Quadrant, String> fields, MatrixKey key) {
    this.sizes = sizes;
    this.fields = Map.copyOf(fields);
    this.key = key;
  }

  Naming of(MatrixScale scale, Plot plot, Function<Id, String> names) {
    Known now = known;
    if (now != null && now.scale.equals(scale) && now.plot.equals(plot) && now.names.equals(names))
      return now.naming;
    Naming naming = Naming.of(scale, plot, sizes, names, fields);
    known = new Known(scale, plot, names, naming);
    List<Plot.Dot> numbered = naming.numbered();
    // The matrix is painted while the panel is laid out, when no other part of it may change.
    FxThread.later(() -> key.show(numbered, names));
    return naming;
  }
}
