package touchmap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.exchange.freemind.FreeMindExporter;
import touchmap.exchange.freemind.FreeMindImporter;
import touchmap.exchange.markdown.MarkdownExporter;
import touchmap.exchange.opml.OpmlExporter;
import touchmap.exchange.opml.OpmlImporter;
import touchmap.exchange.table.CsvExporter;
import touchmap.exchange.table.TableImporter;
import touchmap.exchange.table.XlsxExporter;
import touchmap.exchange.xmind.XMindExporter;
import touchmap.exchange.xmind.XMindImporter;
import touchmap.model.Criterion;
import touchmap.model.Details;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Opened;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;
import touchmap.words.Words;

/** A map with a single round: its means are written, and all else of it is carried or told. */
class OneRoundTest {
  private record Format(Importer importer, Exporter exporter) {
    @Override
    public String toString() {
      return exporter.name();
    }
  }

  private static final Format XLSX = new Format(new TableImporter(), new XlsxExporter());

  private static Stream<Format> trees() {
    return Stream.of(
        new Format(new FreeMindImporter(), new FreeMindExporter()),
        new Format(new OpmlImporter(), new OpmlExporter()),
        new Format(new XMindImporter(), new XMindExporter()),
        new Format(new TableImporter(), new CsvExporter()));
  }

  private static Stream<Format> formats() {
    return Stream.concat(trees(), Stream.of(XLSX));
  }

  private static Rating rating(Id of, String by, Viewpoint view, double score, String why) {
    return new Rating(
        of, by, view, OptionalDouble.of(6), Map.of(Id.of("c"), score), why, Extras.NONE);
  }

  private static TouchMap map(Scale scale) {
    Topic call = Topic.of(TopicType.TOUCHPOINT, "Call");
    Criterion criterion = new Criterion(Id.of("c"), "Speed", 1, Map.of(), Extras.NONE);
    List<Rating> ratings =
        List.of(
            rating(call.id(), "Ann", Viewpoint.COMPANY, 2, "slow"),
            rating(call.id(), "Bob", Viewpoint.COMPANY, 3, ""),
            rating(call.id(), "Eve", Viewpoint.COMPANY, 4, ""),
            rating(call.id(), "Guest", Viewpoint.CUSTOMER, 5, ""));
    Round round =
        Round.of("First", LocalDate.of(2026, 1, 2), RoundKind.CHECK)
            .withAnswers(new Round.Answers(ratings, List.of(), List.of()));
    TouchMap map = TouchMap.of("Firm", "en");
    var scoring =
        new Scoring(List.of(criterion), Weighting.NONE, Optional.empty(), List.of(), scale);
    return map.withRoot(map.root().withChildren(List.of(call)))
        .withStudy(map.study().withScoring(scoring).withRounds(List.of(round)));
  }

  private static Scale scale(double min, double max) {
    return new Scale(min, max, Extras.NONE);
  }

  private static List<String> told(Exporter exporter, TouchMap map, String language) {
    return Compared.losses(exporter, map, new ByteArrayOutputStream()).stream()
        .map(Words.in(language)::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("trees")
  void whatIsLeftOfTheOnlyRoundIsToldWithCounts(Format format) {
    assertEquals(
        List.of(
            "weight and steps of 1 criterion",
            "3 raters: the mean of what they said is written",
            "1 customers’ rating",
            "1 reason for a rating",
            "the name, day and kind of 1 round (its scores are written)"),
        told(format.exporter, map(scale(0, 10)), "en"));
    assertTrue(
        told(format.exporter, map(scale(0, 10)), "ru")
            .containsAll(
                List.of(
                    "3 оценивавших: записывается среднее их оценок",
                    "1 оценка клиентов",
                    "1 пояснение к оценке",
                    "название, день и вид 1 раунда (его оценки записываются)")));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theScaleComesBack(Format format) {
    for (Scale scale : List.of(scale(0, 10), scale(-2.5, 7), Scale.STANDARD)) {
      byte[] content = Compared.written(format.exporter, map(scale));
      Opened.Fine read = Compared.fine(format.importer, content, "file");
      assertEquals(scale, read.map().study().scoring().scale());
      assertFalse(
          Compared.said(read.notes()).stream().anyMatch(each -> each.contains("scale")),
          read.notes()::toString);
    }
  }

  @Test
  void theUsualScaleNeedsNoColumn() {
    String usual =
        new String(
            Compared.written(new CsvExporter(), map(Scale.STANDARD)), StandardCharsets.UTF_8);
    assertTrue(usual.lines().findFirst().orElse("").endsWith("importance,score:Speed"), usual);
  }

  @Test
  void aFormatWithoutFieldsTellsTheScale() {
    List<String> told = told(new MarkdownExporter(), map(scale(0, 10)), "en");
    assertTrue(told.contains("the scale of the scores, 0…10"), told.toString());
  }

  @Test
  void aWorkbookSaysThatItsSheetsAreNotReadBack() {
    assertTrue(
        told(new XlsxExporter(), map(scale(0, 10)), "en").stream()
            .anyMatch(each -> each.startsWith("The sheets beside the map are for reading")));
  }

  @ParameterizedTest
  @CsvSource({
    "3.5, 9, 1, 10",
    "2, 6, 1, 10",
    "0, 7, 0, 10",
    "-1, 2, -2, 2",
    "7, 64, 0, 100",
    "-40.5, 1000, -41, 1000",
  })
  void aScaleThatIsGuessedIsAUsualOneAndIsTold(double low, double high, double min, double max) {
    String table = "object,touchpoint,score:Speed\nA,B,%s\nA,C,%s\n".formatted(low, high);
    Opened.Fine read =
        Compared.fine(new TableImporter(), table.getBytes(StandardCharsets.UTF_8), "file.csv");
    assertEquals(scale(min, max), read.map().study().scoring().scale());
    assertEquals(
        1,
        read.notes().stream()
            .filter(each -> each.key().equals("exchange.scaleTaken"))
            .filter(each -> each.arguments().equals(List.of(low, high, min, max)))
            .count(),
        read.notes()::toString);
    assertTrue(
        read.notes().stream()
            .filter(each -> each.key().endsWith("Taken"))
            .allMatch(Losses::isKept));
  }

  @Test
  void theNoticeOfAGuessedScaleReadsWell() {
    String table = "object,touchpoint,score:Speed\nA,B,3.5\nA,C,9\n";
    Opened.Fine read =
        Compared.fine(new TableImporter(), table.getBytes(StandardCharsets.UTF_8), "file.csv");
    assertTrue(
        Compared.said(read.notes())
            .contains("Scores from 3.5 to 9 were found; the scale is taken to be 1 to 10"),
        Compared.said(read.notes())::toString);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void titleAndUnknownEntriesAreCarriedOrTold(Format format) {
    var unknown = new Extras(List.of(new Extras.Extra("", "mood", new Json.Str("good"))));
    Topic call =
        Topic.of(TopicType.TOUCHPOINT, "Call").withDetails(Details.NONE.withExtras(unknown));
    TouchMap map = TouchMap.of("Firm", "en").withTitle("Our year");
    map = map.withRoot(map.root().withChildren(List.of(call)));
    List<String> told = told(format.exporter, map, "en");
    assertTrue(told.contains("1 entry of a newer version"), told.toString());
    TouchMap read = Compared.read(format.importer, Compared.written(format.exporter, map));
    boolean isCarried = read.shownTitle().equals("Our year");
    assertEquals(!isCarried, told.contains("the map’s title"), told.toString());
  }
}
