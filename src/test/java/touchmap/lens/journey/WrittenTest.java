package touchmap.lens.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.model.Studies.chain;
import static touchmap.model.Studies.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.words.Words;

class WrittenTest {
  @Test
  void aShareIsNeverWrittenAsNoneWhereThereIsSome() {
    var written = new Written(Words.in("en"));
    assertEquals("0\u00A0%", written.share(0));
    assertEquals("<\u00A00.1\u00A0%", written.share(0.0004));
    assertEquals("0.1\u00A0%", written.share(0.0005));
    assertEquals("8.8\u00A0%", written.share(0.088));
    assertEquals("60\u00A0%", written.share(0.6));
    assertEquals("<\u00A00,1\u00A0%", new Written(Words.in("ru")).share(0.0001));
  }

  @Test
  void nothingIsSaidOfAValueOfWhichNothingIsKnownYet() {
    TouchMap map = Maps.studio();
    var chain = chain("h1", "", step("t1", Double.NaN, 1), step("t2", 2, 1), step("t3", 1, 1));
    map = map.withStudy(map.study().withJourney(map.study().journey().withChains(List.of(chain))));
    JourneyWords words = JourneyWords.all(map, Words.in("en")).getFirst();
    assertEquals("", words.accumulated(words.journey().columns().getFirst()));
  }
}
