package touchmap.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.Placed;
import touchmap.model.Contact;
import touchmap.model.Details;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.Touch;
import touchmap.model.TouchMap;

class PictureTest {
  private static final FontSizes SIZES = new FontSizes();
  private static final Rect EVERYWHERE = new Rect(-1e6, -1e6, 2e6, 2e6);

  @Test
  void everyNameIsPaintedOnce() {
    Picture picture = picture(large(7, 5), Decor.NONE);
    List<String> words = words(painted(picture, EVERYWHERE, Detail.FULL));
    assertEquals(words.size(), Set.copyOf(words).size());
    assertEquals(1 + 7 + 35, words.size());
  }

  @Test
  void aTopicThatIsWrittenOnIsLeftOutButNotItsLineNorWhatIsBelowIt() {
    Picture picture = picture(large(2, 3), Decor.NONE);
    List<Mark> all = painted(picture, EVERYWHERE, Detail.FULL);
    var without = new ArrayList<Mark>();
    picture.paintOn(without::add, EVERYWHERE, Detail.FULL, Set.of(Id.of("o1")));
    var gone = new ArrayList<>(all);
    gone.removeAll(without);
    assertEquals(picture.marksOf(Id.of("o1")), gone);
  }

  @Test
  void onlyWhatIsInViewIsPainted() {
    Picture picture = picture(large(100, 100), Decor.NONE);
    int all = painted(picture, EVERYWHERE, Detail.FULL).size();
    int some = painted(picture, new Rect(-400, -300, 800, 600), Detail.FULL).size();
    assertTrue(all > 20_000, "all " + all);
    assertTrue(some > 0 && some < 500, "in view " + some);
  }

  @Test
  void nothingIsLostAtTheEdgesOfAView() {
    Picture picture =
        picture(large(9, 9), Decor.of(Map.of(Id.of("o3"), Ornament.of(Ornament.Badge.BULB))));
    List<Mark> all = painted(picture, EVERYWHERE, Detail.FULL);
    Rect view = new Rect(-230, -170, 410, 333);
    List<Mark> inView = painted(picture, view, Detail.FULL);
    for (Mark mark : all)
      if (bounds(mark).overlaps(view)) assertTrue(inView.contains(mark), mark.toString());
  }

  @Test
  void fromAfarNamesOfTouchpointsAreLeftOut() {
    Picture picture = picture(large(3, 4), Decor.NONE);
    List<String> words = words(painted(picture, EVERYWHERE, Detail.NAMES_OF_OBJECTS));
    assertEquals(
        List.of("Object 0", "Object 1", "Object 2", "Tandem"), words.stream().sorted().toList());
    assertEquals(Detail.NAMES_OF_OBJECTS, Detail.at(0.44));
    assertEquals(Detail.FULL, Detail.at(0.45));
  }

  @Test
  void whatIsAskedForOnceIsMadeOnce() {
    Picture picture = picture(large(3, 4), Decor.NONE);
    List<Mark> first = painted(picture, EVERYWHERE, Detail.FULL);
    List<Mark> second = painted(picture, EVERYWHERE, Detail.FULL);
    for (int i = 0; i < first.size(); i++) assertTrue(first.get(i) == second.get(i));
  }

  @Test
  void anIndirectTouchpointHasADashedBorderInItsObjectsColour() {
    Topic touchpoint = touchpoint("Rankings", Touch.NONE.withContact(Contact.INDIRECT));
    Mark.Box box = boxOf(touchpoint, Decor.NONE);
    assertEquals(new Line(Look.light().object(0).edge(), 1.3, List.of(4.0, 3.2)), box.line());
    assertEquals(Look.light().object(0).tint(), box.fill());
  }

  @Test
  void theMomentOfTruthHasAGoldBorderAndAStar() {
    Topic touchpoint = touchpoint("Proposal", Touch.NONE.withMomentOfTruth("they decide here"));
    assertEquals(Look.light().signs().star().border(), boxOf(touchpoint, Decor.NONE).line().ink());
    Picture picture = picture(holding(touchpoint), Decor.NONE);
    Ink star = Look.light().signs().star().fill();
    assertEquals(1, count(picture, mark -> mark instanceof Mark.Shape s && s.fill().equals(star)));
  }

  @Test
  void whatIsQuietHasNoFillAndCanStillBeRead() {
    Topic touchpoint = touchpoint("Price page", Touch.NONE);
    var decor = Decor.NONE.withQuiet(Set.of(touchpoint.id()));
    assertTrue(boxOf(touchpoint, decor).fill().isNone());
    Picture picture = picture(holding(touchpoint), decor);
    Ink secondary = Look.light().text().secondary();
    assertEquals(
        1, count(picture, mark -> mark instanceof Mark.Words w && w.ink().equals(secondary)));
  }

  @Test
  void aNoteAndALinkShow() {
    Topic plain = touchpoint("Price page", Touch.NONE);
    Topic noted =
        plain.withDetails(
            plain.details().withNote("ask").withLinks(List.of("https://example.org")));
    assertEquals(2, icons(noted) - icons(plain));
  }

  @Test
  void theDriverIsNotShown() {
    Topic plain = touchpoint("Price page", Touch.NONE);
    Topic driven = plain.withDetails(plain.details().withDriver("Irina"));
    assertEquals(
        picture(holding(plain), Decor.NONE).marksOf(plain.id()).toString(),
        picture(holding(driven), Decor.NONE).marksOf(plain.id()).toString());
  }

  @Test
  void foldedTopicsAreCounted() {
    TouchMap map = large(2, 7);
    TouchMap folded = map.withView(map.view().withFolded(List.of(Id.of("o1"))));
    assertTrue(words(painted(picture(folded, Decor.NONE), EVERYWHERE, Detail.FULL)).contains("+7"));
  }

  @Test
  void coloursComeByPositionAndNeverTwiceInARow() {
    TouchMap map = large(17, 0);
    Colours colours = Colours.of(map, Look.light());
    for (int i = 0; i < 17; i++) assertEquals(Look.light().object(i), colours.of(Id.of("o" + i)));
    TouchMap chosen =
        map.replacing(Id.of("o1"), topic -> topic.withDetails(colour(Look.palette().get(2))));
    List<ObjectColours> all = new ArrayList<>();
    for (Topic each : chosen.root().children())
      all.add(Colours.of(chosen, Look.light()).of(each.id()));
    for (int i = 1; i < all.size(); i++) assertNotEquals(all.get(i - 1), all.get(i), "at " + i);
  }

  @Test
  void aTouchpointInATouchpointHasTheSameTint() {
    Topic inner = touchpoint("Inner", Touch.NONE);
    Topic outer = touchpoint("Outer", Touch.NONE).withChildren(List.of(inner));
    Picture picture = picture(holding(outer), Decor.NONE);
    assertEquals(
        ((Mark.Box) picture.marksOf(outer.id()).getFirst()).fill(),
        ((Mark.Box) picture.marksOf(inner.id()).getFirst()).fill());
  }

  @Test
  void aBranchTapersFromItsTrunkToItsEnd() {
    TouchMap map = large(1, 0);
    Layout layout = Layout.of(map, SIZES, LayoutOptions.of(map));
    var shape =
        (Mark.Shape)
            Picture.of(map, layout, Look.light(), Decor.NONE).lineTo(Id.of("o0")).orElseThrow();
    Placed child = layout.at(Id.of("o0")).orElseThrow();
    double thick = 0;
    double thin = 100;
    for (int i = 0; i < shape.segments().size() / 2; i++) {
      double width =
          shape
              .segments()
              .get(i)
              .to()
              .distanceTo(shape.segments().get(shape.segments().size() - 2 - i).to());
      thick = Math.max(thick, width);
      thin = Math.min(thin, width);
    }
    assertTrue(thick < 11.2 && thick > 8 && thin > 5 && thin < 6, thick + " to " + thin);
    assertTrue(bounds(shape).overlaps(child.box()));
  }

  @Test
  void anEmptyNameAndADeepMapDoNoHarm() {
    Topic deep = touchpoint("", Touch.NONE);
    for (int i = 0; i < 500; i++) deep = touchpoint("", Touch.NONE).withChildren(List.of(deep));
    assertFalse(painted(picture(holding(deep), Decor.NONE), EVERYWHERE, Detail.FULL).isEmpty());
  }

  private static Mark.Box boxOf(Topic topic, Decor decor) {
    return (Mark.Box) picture(holding(topic), decor).marksOf(topic.id()).getFirst();
  }

  private static long icons(Topic topic) {
    return count(picture(holding(topic), Decor.NONE), Mark.Icon.class::isInstance);
  }

  private static long count(Picture picture, Predicate<Mark> wanted) {
    return painted(picture, EVERYWHERE, Detail.FULL).stream().filter(wanted).count();
  }

  private static List<String> words(List<Mark> marks) {
    var words = new ArrayList<String>();
    for (Mark each : marks) if (each instanceof Mark.Words w) words.add(w.text());
    return words;
  }

  private static List<Mark> painted(Picture picture, Rect view, Detail detail) {
    var marks = new ArrayList<Mark>();
    picture.paintOn(marks::add, view, detail);
    return marks;
  }

  private static Rect bounds(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> box.bounds();
      case Mark.Icon icon -> icon.bounds();
      case Mark.Words w ->
          new Rect(
              w.baseline().x(), w.baseline().y() - w.style().size(), w.width(), w.style().size());
      case Mark.Shape shape -> {
        Rect all = new Rect(shape.start().x(), shape.start().y(), 0, 0);
        for (Mark.Segment each : shape.segments())
          all = all.union(new Rect(each.to().x(), each.to().y(), 0, 0));
        yield all;
      }
    };
  }

  private static Picture picture(TouchMap map, Decor decor) {
    return Picture.of(map, Layout.of(map, SIZES, LayoutOptions.of(map)), Look.light(), decor);
  }

  private static Details colour(String hex) {
    return Details.NONE.withForm(Form.NONE.withColor(hex));
  }

  private static Topic touchpoint(String name, Touch touch) {
    return Topic.of(TopicType.TOUCHPOINT, name).withDetails(Details.NONE.withTouch(touch));
  }

  private static TouchMap holding(Topic touchpoint) {
    Topic object = Topic.of(TopicType.OBJECT, "Website").withChildren(List.of(touchpoint));
    TouchMap map = TouchMap.of("Tandem", "en");
    return map.withRoot(map.root().withChildren(List.of(object)));
  }

  private static TouchMap large(int objects, int each) {
    var all = new ArrayList<Topic>();
    for (int i = 0; i < objects; i++) {
      var below = new ArrayList<Topic>();
      for (int k = 0; k < each; k++) below.add(touchpoint("Touchpoint " + i + "." + k, Touch.NONE));
      all.add(Topic.of(TopicType.OBJECT, "Object " + i).withId(Id.of("o" + i)).withChildren(below));
    }
    TouchMap map = TouchMap.of("Tandem", "en");
    return map.withRoot(map.root().withChildren(all));
  }
}
