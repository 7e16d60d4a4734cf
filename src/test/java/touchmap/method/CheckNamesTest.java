package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** Names that a sentence of advice only counts are at hand all the same. */
class CheckNamesTest {
  private static Check check(int moments) {
    List<Topic> points =
        IntStream.rangeClosed(1, moments)
            .mapToObj(i -> Maps.point("p" + i, "Point " + i))
            .map(
                each ->
                    each.withDetails(
                        each.details()
                            .withTouch(each.details().touch().withMomentOfTruth("decides"))))
            .toList();
    Topic root = new Topic(Id.of("n0"), TopicType.BUSINESS, "Studio", Details.NONE, points);
    return Checks.of(TouchMap.of("", "en").withRoot(root), LocalDate.of(2026, 11, 22)).stream()
        .filter(each -> each.code() == Check.Code.MANY_MOMENTS_OF_TRUTH)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofManyNamesTheSentenceCountsTheRestAndTheWholeOneSaysThem() {
    Words words = Words.in("en");
    Check nine = check(9);
    assertTrue(words.of(nine.message()).contains("“Point 5”, and 4 more."));
    assertEquals(
        "There is more than one moment of truth: “Point 1”, “Point 2”, “Point 3”, “Point 4”, “Point 5”, “Point 6”,"
            + " “Point 7”, “Point 8”, “Point 9”. Which one decides?",
        words.of(nine.whole()));
  }

  @Test
  void whatSaysAllNamesIsWhole() {
    Check three = check(3);
    assertEquals(three.message(), three.whole());
  }
}
