package touchmap.lens.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchmap.files.MapFiles;
import touchmap.geometry.Rect;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Mark;
import touchmap.picture.Page;
import touchmap.picture.Painter;

/** Maps for paper, and what every sheet must keep to. */
public final class Sheets {
  private static final List<String> EXAMPLES =
      List.of(
          "cafe", "dental-clinic", "online-shop", "saas", "web-studio", "b2b-equipment", "tandem");

  private Sheets() {}

  /** Every example in both languages. */
  public static Stream<TouchMap> examples() {
    return EXAMPLES.stream()
        .flatMap(name -> Stream.of(name + ".en", name + ".ru"))
        .map(Sheets::example);
  }

  public static TouchMap example(String name) {
    Opened opened = MapFiles.read(Path.of("assets", "samples", name + ".touchmap"));
    return ((Opened.Fine) opened).map();
  }

  /** Maps that are hard to put on paper. */
  public static Stream<TouchMap> hard() {
    return Stream.of(
        TouchMap.of("Alone", "en"),
        TouchMap.of("", "ru"),
        grown(1, 1, "One"),
        grown(12, 25, "Touchpoint"),
        grown(1, 300, "Touchpoint of one object"),
        grown(
            3,
            4,
            "A name so long that no box on any map could ever hold it in two lines, told to its"
                + " very end"),
        grown(
            2,
            3,
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf"
                .repeat(2)),
        grown(3, 5, "אתר הבית של Tandem web studio"));
  }

  /** So many objects with so many touchpoints, which are all called so with a number. */
  public static TouchMap grown(int objects, int touchpoints, String name) {
    TouchMap map = TouchMap.of("Business of " + name, "en");
    List<Topic> all =
        IntStream.range(0, objects)
            .mapToObj(
                i ->
                    Topic.of(TopicType.OBJECT, "Object " + i)
                        .withChildren(
                            IntStream.range(0, touchpoints)
                                .mapToObj(
                                    j -> Topic.of(TopicType.TOUCHPOINT, name + " " + i + "-" + j))
                                .toList()))
            .toList();
    return map.withRoot(map.root().withChildren(all));
  }

  /** A text on a sheet, and what of the sheet it may be in. */
  public record Said(Mark.Words words, Rect clip) {
    /** Where its letters are to be seen, without the air above and below them. */
    public Rect box() {
      double size = words.style().size();
      double left = Math.max(words.baseline().x(), clip.x());
      double top = Math.max(words.baseline().y() - 0.7 * size, clip.y());
      double right = Math.min(words.baseline().x() + words.width(), clip.right());
      double bottom = Math.min(words.baseline().y() + 0.02 * size, clip.bottom());
      return new Rect(left, top, right - left, bottom - top);
    }

    private boolean isSeen() {
      return !words.text().isBlank() && box().width() > 0 && box().height() > 0;
    }
  }

  /** All texts of a page that are seen. */
  public static List<Said> texts(Page page) {
    var said = new ArrayList<Said>();
    page.paintOn(
        new Painter() {
          private Rect clip = page.view();

          @Override
          public void paint(Mark mark) {
            if (mark instanceof Mark.Words words) said.add(new Said(words, clip));
          }

          @Override
          public void within(Rect box, Runnable painting) {
            Rect before = clip;
            clip = box;
            painting.run();
            clip = before;
          }
        });
    return said.stream().filter(Said::isSeen).toList();
  }

  /** Text is readable and within the margins, and no two texts lie over each other. */
  public static void areSound(List<Page> pages, Setup setup, double least) {
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      double margin = Paper.points(setup.margin()) - 1.5;
      Rect room = page.view().grown(-margin);
      List<Said> texts = texts(page);
      for (Said each : texts) {
        String what = "page " + (i + 1) + ": " + each.words();
        assertTrue(each.words().style().size() >= least - 1e-6, what);
        Rect box = each.box();
        boolean inside =
            box.x() >= room.x()
                && box.right() <= room.right()
                && box.y() >= room.y()
                && box.bottom() <= room.bottom();
        assertTrue(inside, () -> what + " not in " + room);
      }
      for (int a = 0; a < texts.size(); a++)
        for (int b = a + 1; b < texts.size(); b++) {
          Said one = texts.get(a);
          Said other = texts.get(b);
          String what = "page " + (i + 1) + ": " + one.words() + " over " + other.words();
          assertTrue(!one.box().grown(-0.3).overlaps(other.box().grown(-0.3)), what);
        }
    }
  }
}
