package touchmap.exchange.pptx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchmap.exchange.Losses;
import touchmap.exchange.XmlText;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.lens.show.Shown;
import touchmap.lens.show.Slide;
import touchmap.lens.show.Spot;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.IconShapes;
import touchmap.picture.Mark;

/**
 * The marks of one slide as shapes that a person can edit: a box holds its own text, what belongs to a topic is one group
 * with its name, and the headline is the slide's title.
 */
final class LeafShapes {
  /** Boxes so faint are shadows, which would only be in the way of who edits the slide. */
  private static final double SHADOW = 0.3;

  /** The widest sign that stands at a topic, in pixels. */
  private static final double BADGE = 64;

  private final TouchMap map;
  private final Slide slide;
  private final Shown shown;
  private final ShapeXml shapes;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Mark, List<TextBlock>> inBox = new HashMap<>();
  private final Set<Mark> written = new HashSet<>();

  LeafShapes(TouchMap map, Slide slide, Shown shown, Losses losses) {
    this.map = map;
    this.slide = slide;
    this.shown = shown;
    shapes = new ShapeXml(map.language(), new XmlText(losses, false));
    shown.painting().paintOn(this::take, shown.view());
  }

  private void take(Mark mark) {
    boolean isShadow =
        mark instanceof Mark.Box box
            && box.line().isNone()
            && (box.fill().isNone() || box.fill().opacity() < SHADOW);
    boolean isNothing = mark instanceof Mark.Words words && words.text().isBlank();
    if (!isShadow && !isNothing) marks.add(mark);
  }

  /** The slide's content: its ground and all shapes in the order of painting. */
  String xml() {
    var text = new StringBuilder("<p:cSld><p:bg><p:bgPr>" + ShapeXml.fill(shown.ground()));
    text.append(
        "<a:effectLst/></p:bgPr></p:bg><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/>");
    text.append("<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>");
    title(text);
    fillBoxes();
    for (List<Mark> each : groups()) write(each, text);
    text.append("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
    return text.toString();
  }

  /** The lines that say the headline are taken out of the marks. */
  private void title(StringBuilder text) {
    List<Mark.Words> words = words();
    for (int from = 0; from < words.size(); from++)
      for (int to = from + 1; to <= Math.min(words.size(), from + 4); to++) {
        var block = new TextBlock(words.subList(from, to));
        if (!block.text().equals(slide.title())) continue;
        double width = shown.view().width() - 2 * block.bounds().x();
        text.append(shapes.title(block, slide.title(), width));
        block.lines().forEach(marks::remove);
        return;
      }
  }

  private List<Mark.Words> words() {
    return marks.stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast).toList();
  }

  /** Gives a box the text that stands alone in it, in the middle of its height. */
  private void fillBoxes() {
    Map<Mark.Box, List<Mark.Words>> held = new LinkedHashMap<>();
    for (int i = 0; i < marks.size(); i++)
      if (marks.get(i) instanceof Mark.Words words)
        holder(words, i)
            .ifPresent(box -> held.computeIfAbsent(box, _ -> new ArrayList<>()).add(words));
    held.forEach(
        (box, words) -> {
          List<TextBlock> blocks = TextBlock.of(words);
          if (blocks.size() != 1 || !blocks.getFirst().isHalfwayDown(box.bounds())) return;
          if (blocks.getFirst().isCentred() && !blocks.getFirst().isInTheMiddle(box.bounds()))
            return;
          inBox.put(box, blocks);
          written.addAll(words);
        });
  }

  /** Whether its letters begin where those of another box of its width do, whose text is not in its middle. */
  private boolean beginsWithOthers(Mark.Box box) {
    double begin = inset(box);
    return inBox.entrySet().stream()
        .anyMatch(
            each ->
                each.getKey() instanceof Mark.Box other
                    && Math.abs(other.bounds().width() - box.bounds().width()) < TextBlock.NEAR
                    && Math.abs(inset(other) - begin) < TextBlock.NEAR
                    && !each.getValue().getFirst().isInTheMiddle(other.bounds()));
  }

  private double inset(Mark.Box box) {
    List<TextBlock> said = inBox.getOrDefault(box, List.of());
    return said.isEmpty() ? 0 : said.getFirst().bounds().x() - box.bounds().x();
  }

  /** The smallest box painted before the text that holds it. */
  private Optional<Mark.Box> holder(Mark.Words words, int before) {
    Rect at = new TextBlock(List.of(words)).bounds();
    Mark.Box smallest = null;
    for (int i = 0; i < before; i++)
      if (marks.get(i) instanceof Mark.Box box
          && holds(box.bounds(), at)
          && (smallest == null || area(box.bounds()) <= area(smallest.bounds()))) smallest = box;
    return Optional.ofNullable(smallest);
  }

  private static boolean holds(Rect box, Rect text) {
    return box.x() <= text.x() + 1
        && box.right() >= text.right() - 1
        && box.y() <= text.centerY()
        && box.bottom() >= text.centerY();
  }

  private static double area(Rect box) {
    return box.width() * box.height();
  }

  /** What is written together: the marks of one topic, or lines of text of none. */
  private record Group(Object key, List<Mark> marks) {
    boolean touches(Rect at) {
      return marks.stream().anyMatch(each -> bounds(each).overlaps(at));
    }
  }

  /**
   * The marks in their order, but those of one topic together, and texts of none that follow each other. A mark joins the
   * others of its topic only where it does not come under what was painted before it.
   */
  private List<List<Mark>> groups() {
    var groups = new ArrayList<Group>();
    var text = new Object();
    for (Mark each : marks) {
      if (written.contains(each)) continue;
      Optional<Spot> spot = spotOf(each);
      // Texts of no topic that follow each other may be lines of one.
      if (spot.isPresent() || !(each instanceof Mark.Words)) text = new Object();
      Object key = spot.isPresent() ? spot.get().topic() : text;
      at(groups, key, bounds(each)).marks().add(each);
    }
    return groups.stream().map(Group::marks).toList();
  }

  /** The group that a mark of that key can join at that place, or a new one above all others. */
  private static Group at(List<Group> groups, Object key, Rect place) {
    for (Group each : groups.reversed()) {
      if (each.key().equals(key)) return each;
      if (each.touches(place)) break;
    }
    var fresh = new Group(key, new ArrayList<>());
    groups.add(fresh);
    return fresh;
  }

  /**
   * The topic whose box holds the middle of the mark, unless the mark is larger than any box and its badges, or a piece of
   * a curve, which only passes.
   */
  private Optional<Spot> spotOf(Mark mark) {
    Rect at = bounds(mark);
    if (mark instanceof Mark.Shape && Math.max(at.width(), at.height()) > BADGE)
      return Optional.empty();
    return shown.spots().stream()
        .filter(each -> each.box().grown(6).contains(new Point(at.centerX(), at.centerY())))
        .filter(
            each ->
                at.width() <= each.box().width() + 40 && at.height() <= each.box().height() + 40)
        .min((a, b) -> Double.compare(area(a.box()), area(b.box())));
  }

  private void write(List<Mark> group, StringBuilder text) {
    Optional<Spot> spot = spotOf(group.getFirst());
    String name = spot.flatMap(each -> map.find(each.topic())).map(Topic::nameOnOneLine).orElse("");
    if (group.size() == 1) {
      single(group.getFirst(), name, text);
      return;
    }
    if (spot.isPresent()) text.append(shapes.group(name, union(group)));
    var words = new ArrayList<Mark.Words>();
    for (Mark each : group) {
      if (each instanceof Mark.Words line) words.add(line);
      else {
        flush(words, text);
        single(each, name, text);
      }
    }
    flush(words, text);
    if (spot.isPresent()) text.append(ShapeXml.END_OF_GROUP);
  }

  private void flush(List<Mark.Words> words, StringBuilder text) {
    TextBlock.of(words).forEach(each -> text.append(shapes.text(each)));
    words.clear();
  }

  private void single(Mark mark, String name, StringBuilder text) {
    switch (mark) {
      case Mark.Box box ->
          text.append(
              shapes.box(
                  box,
                  nameOf(box, name),
                  inBox.getOrDefault(box, List.of()),
                  beginsWithOthers(box)));
      case Mark.Shape shape -> text.append(shapes.path(shape, name));
      case Mark.Words words -> text.append(shapes.text(new TextBlock(List.of(words))));
      case Mark.Icon icon ->
          IconShapes.shapes(icon).forEach(each -> text.append(shapes.path(each, icon.name())));
    }
  }

  private String nameOf(Mark.Box box, String topic) {
    List<TextBlock> said = inBox.getOrDefault(box, List.of());
    return said.isEmpty() ? topic : said.getFirst().text();
  }

  private static Rect union(List<Mark> group) {
    Rect all = bounds(group.getFirst());
    for (Mark each : group) all = all.union(bounds(each));
    return all;
  }

  private static Rect bounds(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> box.bounds();
      case Mark.Shape shape -> ShapeXml.bounds(shape);
      case Mark.Words words -> new TextBlock(List.of(words)).bounds();
      case Mark.Icon icon -> icon.bounds();
    };
  }
}
