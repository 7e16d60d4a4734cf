package touchmap.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import touchmap.model.TouchMap;

/**
 * A table of customers' numbers as it is read, the headings first, and where in the file its rows stand.
 *
 * @param places one for each row
 */
public record ReadTable(List<List<String>> rows, List<Place> places) {
  public static final ReadTable EMPTY = new ReadTable(List.of(), List.of());

  /** A row of the file, counted from 1, where it is one; and the letter of its column where a column became the row. */
  public record Place(Optional<Integer> row, Optional<String> column) {}

  public ReadTable {
    rows = List.copyOf(rows);
    places = List.copyOf(places);
  }

  /** The table below a row of headings, counted from 0, or below none of them ({@link HeadingRow#NONE}). */
  public static ReadTable below(TouchMap map, List<List<String>> rows, int heading) {
    List<List<String>> under = NetPromoters.together(HeadingRow.under(rows, heading));
    int before = heading == HeadingRow.NONE ? 0 : 1;
    return SurveyColumns.turned(map, under).orElseGet(() -> asItStands(under, before));
  }

  private static ReadTable asItStands(List<List<String>> rows, int before) {
    var places = new ArrayList<Place>(rows.size());
    for (int i = 0; i < rows.size(); i++)
      places.add(new Place(Optional.of(i + before), Optional.empty()));
    return new ReadTable(rows, places);
  }

  /** Where a row stands that is counted from 1 with the headings. */
  public Place place(int row) {
    return places.get(row - 1);
  }

  /** Whether each column of the file became a row. */
  public boolean isTurned() {
    return places.stream().anyMatch(each -> each.column().isPresent());
  }

  /** The headings, none where there are no rows. */
  public List<String> headings() {
    return rows.isEmpty() ? Collections.emptyList() : rows.getFirst();
  }
}
