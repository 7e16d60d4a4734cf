package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchmap.files.MapFiles;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.lens.ImproveLens;
import touchmap.lens.RankLens;
import touchmap.lens.ScoreLens;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.picture.LookName;
import touchmap.picture.Mark;
import touchmap.picture.ObjectColours;
import touchmap.picture.Painting;
import touchmap.picture.Picture;
import touchmap.words.Words;

/** That the two themes for a wall and for weak eyes keep every text at least 7 to 1 from what is below it. */
class ContrastTest {
  private static final double LEAST = 7;
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
  private static final Path TANDEM = Path.of("assets", "samples", "tandem.en.touchmap");

  private static final List<Path> SAMPLES =
      Stream.of("tandem", "cafe", "dental-clinic", "online-shop", "saas", "web-studio")
          .map(each -> TANDEM.resolveSibling(each + ".en.touchmap"))
          .toList();

  private static TouchMap tandem() {
    return sample(TANDEM);
  }

  private static TouchMap sample(Path at) {
    return switch (MapFiles.read(at)) {
      case Opened.Fine fine -> fine.map();
      case Opened opened -> throw new AssertionError(opened);
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"PROJECTOR", "HIGH_CONTRAST"})
  void everyPairOfTokensStandsOut(LookName name) {
    Look look = Look.of(name);
    var low = new TreeSet<String>();
    var surfaces = look.ground().surfaces();
    for (Ink ground : List.of(surfaces.canvas(), surfaces.panel(), surfaces.sunken())) {
      pair(low, "text", look.text().plain(), ground);
      pair(low, "secondary", look.text().secondary(), ground);
      pair(low, "hint", look.text().hint(), ground);
      pair(low, "accent", look.accent().plain(), ground);
      pair(low, "good", look.signs().good().plain(), ground);
      pair(low, "bad", look.signs().bad().plain(), ground);
      pair(low, "note", look.signs().note().plain(), ground);
    }
    pair(low, "on accent", look.accent().on(), look.accent().plain());
    pair(low, "on ink", look.accent().onInk(), look.accent().ink());
    pair(low, "accent on its subtle", look.accent().plain(), look.accent().subtle());
    for (Look.Sign each : List.of(look.signs().good(), look.signs().bad(), look.signs().note())) {
      pair(low, "sign " + each, each.plain(), each.subtle());
      pair(low, "text on sign " + each, look.text().plain(), each.subtle());
    }
    for (ObjectColours each : look.objects()) {
      pair(low, each.name(), each.label(), each.fill());
      pair(low, each.name() + " tint", look.text().plain(), each.tint());
      pair(low, each.name() + " branch", each.edge(), look.canvas());
    }
    for (Look.Heat each : look.heat()) {
      pair(low, "heat", each.label(), each.chip());
      pair(low, "heated box", look.text().plain(), each.box());
    }
    assertEquals("", String.join("\n", low));
  }

  private static void pair(Set<String> low, String what, Ink text, Ink ground) {
    if (text.contrast(ground) < LEAST)
      low.add("%s: %.2f %s on %s".formatted(what, text.contrast(ground), text.hex(), ground.hex()));
  }

  @ParameterizedTest
  @EnumSource(names = {"PROJECTOR", "HIGH_CONTRAST"})
  void aColourOfOnesOwnStandsOutToo(LookName name) {
    Look look = Look.of(name);
    for (String hex : List.of("#FFFF00", "#000000", "#FFFFFF", "#808080", "#FF0000", "#4B0082")) {
      ObjectColours colours = look.object(hex).orElseThrow();
      assertTrue(colours.label().contrast(colours.fill()) >= LEAST, hex + " label");
      assertTrue(look.text().plain().contrast(colours.tint()) >= LEAST, hex + " tint");
      assertTrue(colours.edge().contrast(look.canvas()) >= LEAST, hex + " branch");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PROJECTOR", "HIGH_CONTRAST"})
  void everyTextOfEverySlideStandsOut(LookName name) {
    TouchMap map = Tours.throughAll(tandem(), List.of("", "score", "improve"), 0);
    List<Slide> slides = Slides.of(map, DAY, 4.0 / 3);
    var low = new TreeSet<String>();
    for (int i = 0; i < slides.size(); i++) {
      Slide slide = slides.get(i);
      Shown shown =
          SlidePicture.of(
              map, slide, Wish.whole(slide), Look.of(name), 1920, 1080, i, slides.size(), DAY);
      check(shown.painting(), shown.view(), shown.ground(), slide.label() + slide.lens(), low);
    }
    assertEquals("", String.join("\n", low.stream().limit(20).toList()));
  }

  /** Branches are the only closed shapes of one colour without an outline on these slides. */
  @ParameterizedTest
  @EnumSource(names = {"PROJECTOR", "HIGH_CONTRAST"})
  void everyBranchOfEveryExampleStandsOutAndIsHeavy(LookName name) {
    Look look = Look.of(name);
    var low = new TreeSet<String>();
    for (Path each : SAMPLES) {
      TouchMap map = sample(each);
      List<Slide> slides = Slides.of(map, DAY, 16.0 / 9);
      for (int i = 0; i < slides.size(); i++) {
        Slide slide = slides.get(i);
        String where = each.getFileName() + " " + slide.label();
        Shown shown =
            SlidePicture.of(map, slide, Wish.whole(slide), look, 1920, 1080, i, slides.size(), DAY);
        check(shown.painting(), shown.view(), shown.ground(), where, low);
        shown
            .painting()
            .paintOn(
                mark -> {
                  if (!(mark instanceof Mark.Shape shape) || !isBranch(shape)) return;
                  pair(low, where + " branch", shape.fill(), shown.ground());
                  double end = width(shape);
                  if (end < 6) low.add("%s: only %.1f wide".formatted(where, end));
                },
                shown.view());
      }
    }
    assertEquals("", String.join("\n", low.stream().limit(20).toList()));
  }

  private static boolean isBranch(Mark.Shape shape) {
    return shape.closed()
        && !shape.fill().isNone()
        && shape.segments().size() % 2 == 1
        && shape.segments().size() > 18;
  }

  /** Of a branch where it begins: from the first point to the last, which is across from it. */
  private static double width(Mark.Shape branch) {
    Point end = branch.segments().getLast().to();
    return Math.hypot(end.x() - branch.start().x(), end.y() - branch.start().y());
  }

  @ParameterizedTest
  @EnumSource(names = {"PROJECTOR", "HIGH_CONTRAST"})
  void everyTextOfTheMapStandsOut(LookName name) {
    TouchMap map = tandem();
    Look look = Look.of(name);
    var low = new TreeSet<String>();
    for (Decor decor :
        List.of(
            Decor.NONE,
            RankLens.of(map).decor(),
            ScoreLens.of(map, ScoreLens.Eyes.COMPANY).decor(Words.in("en")),
            ImproveLens.of(map).decor())) {
      Layout layout =
          Layout.of(map, Text.SIZES, LayoutOptions.unfolded(map).withRoom(decor.room()));
      Picture picture = Picture.of(map, layout, look, decor);
      check(picture, picture.bounds(), look.canvas(), "map", low);
    }
    assertEquals("", String.join("\n", low.stream().limit(20).toList()));
  }

  /** Each text against the last box painted below its middle. */
  private static void check(
      Painting painting, Rect view, Ink ground, String where, Set<String> low) {
    var boxes = new ArrayList<Mark.Box>();
    painting.paintOn(
        mark -> {
          if (mark instanceof Mark.Box box && !box.fill().isNone()) boxes.add(box);
          if (!(mark instanceof Mark.Words words) || words.text().isBlank()) return;
          Point middle = words.baseline().plus(words.width() / 2, -words.style().size() * 0.35);
          Ink below = ground;
          for (Mark.Box each : boxes)
            if (each.bounds().contains(middle))
              below = each.fill().over(below, each.fill().opacity());
          pair(low, where + " " + words.text(), words.ink(), below);
        },
        view);
  }
}
