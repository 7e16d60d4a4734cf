package touchmap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import touchmap.exchange.freemind.FreeMindExporter;
import touchmap.exchange.text.TextExporter;
import touchmap.model.Details;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Ranking;
import touchmap.model.RankingMethod;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.words.Phrase;
import touchmap.words.Words;

class LossesTest {
  private static TouchMap map() {
    Topic call =
        Topic.of(TopicType.TOUCHPOINT, "Call").withDetails(Details.NONE.withDriver("Pavel"));
    Topic object = Topic.of(TopicType.OBJECT, "Empty");
    TouchMap map = TouchMap.of("a\u0001", "en").withTitle("Other");
    Ranking ranking =
        new Ranking(10, List.of(call.id()), RankingMethod.MANUAL, List.of(), Extras.NONE);
    Rating rating =
        new Rating(
            call.id(), "I", Viewpoint.COMPANY, OptionalDouble.of(5), Map.of(), "", Extras.NONE);
    Round round =
        new Round(
            Id.of("r"),
            "",
            Optional.empty(),
            RoundKind.CHECK,
            new Round.Answers(List.of(rating), List.of(), List.of()),
            Optional.empty(),
            Extras.NONE);
    Idea idea = new Idea(Id.of("i"), "x", "", Optional.empty(), Extras.NONE);
    return map.withRoot(map.root().withChildren(List.of(call, object)))
        .withIdeas(List.of(idea, new Idea(Id.of("j"), "y", "", Optional.empty(), Extras.NONE)))
        .withStudy(map.study().withRanking(ranking).withRounds(List.of(round)));
  }

  private static List<String> said(Exporter exporter, String language) {
    List<Phrase> losses = Compared.losses(exporter, map(), new ByteArrayOutputStream());
    assertTrue(losses.stream().allMatch(Losses::isLoss));
    return losses.stream().map(Words.in(language)::of).toList();
  }

  @Test
  void eachKindIsALineWithItsCount() {
    assertEquals(
        List.of(
            "2 ideas of the tray",
            "1 place of the ranking",
            "1 round of scoring",
            "further details of 1 node (channel, driver, stage and so on)",
            "whether 1 node is an object or a touchpoint",
            "the map’s title"),
        said(new TextExporter(), "en"));
    assertEquals(
        List.of(
            "2 идеи из лотка",
            "1 место рейтинга",
            "имя 1 оценивавшего (сами оценки записываются)",
            "заголовок карты",
            "1 управляющий символ"),
        said(new FreeMindExporter(), "ru"));
  }

  @Test
  void nothingIsSaidOfAMapThatIsCarriedWhole() {
    TouchMap map = TouchMap.of("a", "en");
    assertEquals(List.of(), Compared.losses(new TextExporter(), map, new ByteArrayOutputStream()));
  }
}
