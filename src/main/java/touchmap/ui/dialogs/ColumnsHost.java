package touchmap.ui.dialogs;

import java.util.List;
import java.util.function.Consumer;
import touchmap.model.TopicType;

/** Makes maps of a table for those who say what its columns hold. */
public interface ColumnsHost {
  /** What each column is taken for, and whether the first row says so and is no topic itself. */
  record Columns(List<String> roles, boolean hasHeadings) {
    public Columns {
      roles = List.copyOf(roles);
    }

    Columns headed() {
      return new Columns(roles, true);
    }

    public String role(int column) {
      return column < roles.size() ? roles.get(column) : "";
    }
  }

  /**
   * A topic of the preview.
   *
   * @param level how deep it stands below the business
   * @param more what else its row brings, in one line; empty where that is nothing
   */
  record Line(int level, String name, TopicType type, String more) {}

  /**
   * The map that would come of it.
   *
   * @param outline its first topics
   * @param isAll whether these are all
   * @param lost what is not carried over, in words
   * @param wrong why no map comes of it; empty where one does
   */
  record Preview(
      List<Line> outline,
      boolean isAll,
      int objects,
      int touchpoints,
      List<String> lost,
      String wrong) {
    public Preview {
      outline = List.copyOf(outline);
      lost = List.copyOf(lost);
    }
  }

  /** Of the first rows, at once. */
  Preview preview(Columns columns);

  /** Of all rows, behind the window; only the newest question is answered. Nothing happens where the first rows are all. */
  void count(Columns columns, Consumer<Preview> then);

  /** What there is to ask with the headings in another row, counted from 0. */
  ColumnsSheet.Offer headings(int row);

  void open(Columns columns);
}
