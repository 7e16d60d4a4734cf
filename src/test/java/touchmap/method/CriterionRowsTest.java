package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Scoring;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;
import touchmap.ui.Small;

class CriterionRowsTest {
  private static final Id CLEAR = Id.of("clear");
  private static final Id FAST = Id.of("fast");
  private static final TouchMap MAP =
      Small.map()
          .withStudy(
              Small.map()
                  .study()
                  .withScoring(
                      Scoring.NONE.withCriteria(
                          List.of(criterion(CLEAR, "Clear"), criterion(FAST, "Fast")),
                          Weighting.NONE)));

  private static Criterion criterion(Id id, String name) {
    return new Criterion(id, name, 1, Map.of(), Extras.NONE);
  }

  private static CriterionRows read(List<List<String>> table) {
    return CriterionRows.of(
        MAP, table, MetricColumns.guess(table.getFirst()), MetricChoices.NONE, "Survey");
  }

  private static List<Rating> ratings(CriterionRows rows) {
    return rows.matched().stream().map(CriterionRows.Matched::rating).toList();
  }

  @Test
  void aColumnForEachCriterionMakesACustomersRating() {
    CriterionRows read =
        read(List.of(List.of("Touchpoint", "clear", "FAST"), List.of("Blog", "4", "2,5")));
    Rating rating = ratings(read).getFirst();
    assertEquals(Viewpoint.CUSTOMER, rating.view());
    assertEquals("Survey", rating.by());
    assertEquals(Map.of(CLEAR, 4.0, FAST, 2.5), rating.scores());
    assertEquals(Set.of(2), read.heard());
  }

  @Test
  void aFurtherRowOfATouchpointIsAnotherCustomer() {
    CriterionRows read =
        read(
            List.of(
                List.of("Touchpoint", "Clear", "Fast"),
                List.of("Blog", "4", "3"),
                List.of("Blog", "2", ""),
                List.of("Proposal", "1", "1")));
    assertEquals(
        List.of("Survey", "Survey 2", "Survey"), ratings(read).stream().map(Rating::by).toList());
    assertEquals(Map.of(CLEAR, 2.0), ratings(read).get(1).scores());
  }

  @Test
  void rowsWhoseMetricIsACriterionGoTogether() {
    CriterionRows read =
        read(
            List.of(
                List.of("Touchpoint", "Metric", "Value"),
                List.of("Blog", "Clear", "4"),
                List.of("Blog", "Fast", "5"),
                List.of("Blog", "NPS", "30")));
    assertEquals(1, ratings(read).size());
    assertEquals(Map.of(CLEAR, 4.0, FAST, 5.0), ratings(read).getFirst().scores());
    assertEquals(Set.of(2, 3), read.heard());
  }

  @Test
  void whatFitsNowhereIsKeptWithItsReason() {
    CriterionRows read =
        read(
            List.of(
                List.of("Touchpoint", "Clear"),
                List.of("Spaceship", "4"),
                List.of("Blog", "9"),
                List.of("Proposal", "much"),
                List.of("Phone greeting", "")));
    assertEquals(List.of(), read.matched());
    assertEquals(
        List.of("method.rows.noTouchpoint", "method.rows.outside", "method.rows.noNumber"),
        read.unmatched().stream().map(each -> each.why().key()).toList());
    assertTrue(read.heard().containsAll(Set.of(2, 3, 4)));
  }
}
