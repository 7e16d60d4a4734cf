package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Samples;
import touchmap.geometry.Rect;
import touchmap.model.Chapter;
import touchmap.model.Details;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** A touchpoint with nothing below it, looked at closely, and the names of columns beside a star. */
class AloneOnSlideTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  private static Topic named(TouchMap map, String name) {
    return map.root().all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Shown close(TouchMap map, Topic topic) {
    Slide slide = Slides.of(map, DAY, 16.0 / 9).getFirst();
    Wish wish = Wish.FIRST.withZoom(Optional.of(topic.id()));
    return SlidePicture.of(map, slide, wish, Look.light(), 1920, 1080, 0, 3, DAY);
  }

  private static List<Mark.Words> words(Shown shown) {
    var said = new ArrayList<Mark.Words>();
    shown
        .painting()
        .paintOn(
            mark -> {
              if (mark instanceof Mark.Words words) said.add(words);
            },
            shown.view());
    return said;
  }

  /** The proposal of the example looked at closely, with something else known of it. */
  private static Shown proposal(UnaryOperator<Details> known) {
    TouchMap plain = Samples.tandem("en");
    Topic proposal = named(plain, "Proposal");
    TouchMap map =
        plain.replacing(proposal.id(), each -> each.withDetails(known.apply(each.details())));
    return close(map, proposal);
  }

  @Test
  void itsNameIsSaidOnceInLargeTypeUnderTheNameOfWhatItIsIn() {
    TouchMap map = Samples.tandem("en");
    Shown shown = close(map, named(map, "Blog"));
    List<Mark.Words> names =
        words(shown).stream().filter(each -> each.text().equals("Blog")).toList();
    assertEquals(1, names.size(), names::toString);
    assertEquals(72, names.getFirst().style().size());
    assertEquals("Website", words(shown).getFirst().text());
  }

  /** As a chapter of its own it is shown as it is when one goes into it. */
  @Test
  void asAChapterItIsAsLargeAsLookedAtClosely() {
    TouchMap plain = Samples.tandem("en");
    Topic blog = named(plain, "Blog");
    TouchMap map = plain.withStudy(plain.study().withTour(List.of(Chapter.of(blog.id()))));
    Slide slide = Slides.of(map, DAY, 16.0 / 9).getFirst();
    Shown shown =
        SlidePicture.of(map, slide, Wish.whole(slide), Look.light(), 1920, 1080, 0, 1, DAY);
    List<Mark.Words> names =
        words(shown).stream()
            .filter(each -> each.text().equals("Blog") && each.baseline().y() < 960)
            .toList();
    assertEquals(1, names.size(), names::toString);
    assertEquals(72, names.getFirst().style().size());
    assertEquals("Website", slide.title());
    assertEquals("Website", words(shown).getFirst().text());
  }

  @Test
  void allThatIsKnownOfItIsToldButTheNoteWhichIsThePresenters() {
    String note = "# Two pages\n\n- price first\n- **three** choices";
    Shown shown = proposal(details -> details.withNote(note));
    String said = String.join(" ", words(shown).stream().map(Mark.Words::text).toList());
    for (String each :
        List.of(
            "Here the client compares us with two others and decides.",
            "Takes four days to send and reads like a price list.",
            "We give it 2.4, clients 1.9.",
            "Two-page proposal template"))
      assertTrue(said.contains(each), () -> each + " in " + said);
    for (String each : List.of("Two pages", "price first", "three"))
      assertFalse(said.contains(each), () -> each + " in " + said);
  }

  @Test
  void aBareOneIsItsNameAloneAndSaysNoNoteToTheRoom() {
    TouchMap plain = Samples.tandem("en");
    Topic blog = named(plain, "Blog");
    TouchMap map =
        plain.replacing(
            blog.id(),
            each ->
                new Topic(
                    each.id(),
                    each.type(),
                    "Blog",
                    Details.NONE.withNote("Nobody reads it."),
                    List.of()));
    map = map.withStudy(Study.NONE);
    List<String> said =
        words(close(map, named(map, "Blog"))).stream().map(Mark.Words::text).toList();
    assertEquals(List.of("Website", "Blog"), said.subList(0, 2));
    assertTrue(
        said.stream().skip(2).allMatch(each -> each.equals("Overview") || each.equals("1 of 3")),
        said::toString);
  }

  @Test
  void aLongReasonStaysAboveTheFoot() {
    String reason = "A long word or two. ".repeat(300);
    Shown shown = proposal(details -> details.withTouch(details.touch().withMomentOfTruth(reason)));
    for (Mark.Words each : words(shown))
      assertTrue(each.baseline().y() < 1080 - 86 || each.baseline().y() > 1080 - 60, each::text);
  }

  @Test
  void theNameOfAColumnKeepsAwayFromTheStarOfTheRowBelowIt() {
    TouchMap map = Samples.tandem("ru");
    Topic star =
        map.root().all().stream()
            .filter(each -> each.details().touch().isMomentOfTruth())
            .findFirst()
            .orElseThrow();
    Topic object = map.parentOf(star.id()).orElseThrow();
    TouchMap first =
        map.replacing(
            object.id(),
            each -> {
              var rows = new ArrayList<>(each.children());
              rows.remove(star);
              rows.addFirst(star);
              return each.withChildren(rows);
            });
    Slide slide = Slides.ofBranch(first, object.id(), DAY, 16.0 / 9).getFirst();
    Shown shown = SlidePicture.of(first, slide, Wish.FIRST, Look.light(), 1920, 1080, 0, 3, DAY);
    Rect sign =
        shown.spots().stream()
            .filter(each -> each.topic().equals(star.id()))
            .map(each -> each.signs().getLast())
            .findFirst()
            .orElseThrow();
    assertEquals(2, shown.captions().size());
    for (Rect each : shown.captions()) assertTrue(!each.overlaps(sign), each + " and " + sign);
  }
}
