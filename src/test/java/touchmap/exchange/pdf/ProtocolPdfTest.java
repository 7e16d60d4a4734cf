package touchmap.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.Samples;
import touchmap.method.Protocol;
import touchmap.model.Closed;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.model.Round;
import touchmap.model.TouchMap;

class ProtocolPdfTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-05-12");

  private static byte[] written(TouchMap map, Round round) throws IOException {
    var out = new ByteArrayOutputStream();
    ProtocolPdf.write(map, Protocol.of(map, round, TODAY), out);
    return out.toByteArray();
  }

  private static Round newest(TouchMap map) {
    return map.study().roundsNewestFirst().getFirst();
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      assertEquals(1, document.getNumberOfPages());
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void itIsOnePageOfA4InTheLanguageOfTheMapWithItsFonts(String language) throws IOException {
    TouchMap map = Samples.tandem(language);
    byte[] file = written(map, newest(map));
    Path out = Files.createDirectories(Path.of("target", "protocols"));
    Files.write(out.resolve(language + ".pdf"), file);
    try (PDDocument document = Loader.loadPDF(file)) {
      assertEquals(1, document.getNumberOfPages());
      PDRectangle box = document.getPage(0).getMediaBox();
      assertEquals(PDRectangle.A4.getWidth(), box.getWidth(), 0.01);
      assertEquals(language, document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      var resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames())
        assertTrue(resources.getFont(name).isEmbedded());
    }
    String text = text(file);
    assertTrue(text.contains(newest(map).name()), text);
  }

  @Test
  void itNamesTheShortlistTheMomentTheActionsAndTheNextAudit() throws IOException {
    TouchMap map = Samples.tandem("en");
    String text = text(written(map, newest(map)));
    for (String each :
        List.of(
            "Proposal",
            "Moment of truth",
            "Took part: ",
            "Biggest moves since Check, November 2025",
            "Next audit: 12 May 2027")) assertTrue(text.contains(each), each + " in " + text);
  }

  @Test
  void howeverLongTheListsItStaysOnePageAndSaysHowManyMoreThereAre() throws IOException {
    TouchMap map = Samples.tandem("en");
    var actions = new ArrayList<PlannedAction>();
    var touchpoint = map.study().ranking().order().getFirst();
    for (int i = 0; i < 20; i++)
      actions.add(
          PlannedAction.of(touchpoint, "A very long action ".repeat(12) + i)
              .withAssignment(
                  PlannedAction.Assignment.NONE
                      .withOwner("Somebody With Quite A Long Name")
                      .withDue(Optional.of(TODAY.plusDays(i)))));
    TouchMap full =
        map.withTitle("An endless title ".repeat(20)).withStudy(map.study().withActions(actions));
    String text = text(written(full, newest(full)));
    assertTrue(text.contains("and 12 more"), text);
    assertTrue(text.contains("Next audit: 12 May 2027"), text);
  }

  @Test
  void whatIsDoneBearsTheDayItWasDoneNotTheDayItWasDue() throws IOException {
    TouchMap map = Samples.tandem("en");
    var done =
        PlannedAction.of(map.study().ranking().order().getFirst(), "Answer within a day")
            .withAssignment(
                PlannedAction.Assignment.NONE
                    .withDue(Optional.of(LocalDate.parse("2026-06-23")))
                    .withStatus(ActionStatus.DONE, LocalDate.parse("2026-05-07")));
    TouchMap only = map.withStudy(map.study().withActions(List.of(done)));
    String text = text(written(only, newest(only)));
    assertTrue(text.contains("7 May"), text);
    assertFalse(text.contains("23 Jun"), text);
  }

  @Test
  void itMarksWhatIsOverdueAndTellsWhatCameWentAndMoved() throws IOException {
    TouchMap map = Samples.tandem("en");
    var rounds = new ArrayList<>(map.study().roundsNewestFirst());
    Round earlier = rounds.get(1);
    // On that day the newest touchpoint was not there yet, and there was a fax.
    var nodes = new ArrayList<>(Closed.of(map, List.of()).nodes());
    Closed.Was fresh = nodes.removeLast();
    nodes.add(new Closed.Was(Id.of("was1"), fresh.parent(), "Fax", Extras.NONE));
    var then =
        new Round(
            earlier.id(),
            earlier.name(),
            earlier.date(),
            earlier.kind(),
            earlier.answers(),
            Optional.of(new Closed(List.of(), nodes, Extras.NONE)),
            Extras.NONE);
    rounds.set(1, then);
    TouchMap known = map.withStudy(map.study().withRounds(rounds.reversed()));
    String text = text(written(known, newest(known)));
    assertTrue(text.contains("overdue"), text);
    assertTrue(text.contains("New on the map (1): " + fresh.name()), text);
    assertTrue(text.contains("Gone from the map (1): Fax"), text);
  }

  @Test
  void anAuditWithoutScoresSaysWhatItFoundAndHasNoColumnOfDashes() throws IOException {
    TouchMap map = Samples.tandem("ru");
    Round audit = Round.of("Аудит", TODAY.plusDays(9), touchmap.model.RoundKind.AUDIT);
    var rounds = new ArrayList<>(map.study().rounds());
    rounds.add(audit);
    String text = text(written(map.withStudy(map.study().withRounds(rounds)), audit));
    assertTrue(text.contains("Осмотрено 0 из 30"), text);
    assertTrue(text.contains("В этом раунде нет оценок"), text);
    assertTrue(!text.contains("–\n") && !text.contains("оценка"), text);
  }

  @Test
  void aFirstRoundWithNothingInItHasAProtocolToo() throws IOException {
    TouchMap map = TouchMap.of("Studio 日本", "ru");
    Round round = Round.of("", TODAY, touchmap.model.RoundKind.AUDIT);
    String text = text(written(map.withStudy(map.study().withRounds(List.of(round))), round));
    assertTrue(text.contains("Это первый раунд"), text);
  }
}
