package touchmap.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import touchmap.words.Words;

/**
 * Rows of which the first stand there, and below them a line that says how many more there are: pressing it opens them,
 * and the keyboard goes to the first that was hidden. Pressed once more it folds them.
 */
public final class MoreRows extends VBox {
  /** As many as a window lays out without a pause; of still more the line goes on saying how many there are. */
  private static final int AT_ONCE = 200;

  private final Words words;
  private final int first;
  private final VBox rows;
  private final Button more;
  private Runnable fill = () -> {};
  private int most;
  private int all;

  /** The line bears {@code id}; {@code first} rows stand there without being asked for. */
  public MoreRows(String id, Words words, double gap, int first) {
    super(2);
    this.words = words;
    this.first = first;
    most = first;
    rows = new VBox(gap);
    more = Parts.link(id, "", this::turn);
    more.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(rows, more);
    Parts.show(more, false);
  }

  /** What the rows stand in, for their look. */
  public VBox rows() {
    return rows;
  }

  /** Shows these; what was opened stays open. Rows are made only when they are seen. */
  public <T> void show(List<T> entries, Function<? super T, ? extends Node> row) {
    all = entries.size();
    fill = () -> rows.getChildren().setAll(entries.stream().limit(most).<Node>map(row).toList());
    refresh();
  }

  private void refresh() {
    fill.run();
    Parts.show(more, all > first);
    more.setText(all > most ? words.count("kit.more", all - most) : words.of("kit.fewer"));
  }

  private void turn() {
    boolean opens = all > most;
    int hidden = most;
    most = opens ? most + AT_ONCE : first;
    refresh();
    if (opens)
      FxThread.later(() -> focusable(rows.getChildren().get(hidden)).ifPresent(Node::requestFocus));
  }

  private static Optional<Node> focusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) return Optional.empty();
    if (node.isFocusTraversable()) return Optional.of(node);
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(each -> focusable(each).stream())
            .findFirst()
        : Optional.empty();
  }
}
