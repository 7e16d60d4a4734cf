package touchmap.lens.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.method.Matrix;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;

/**
 * What stands beside the dots of a matrix: the names of all, or where those do not all find a place, numbers, for a list of
 * the names beside it. It depends on what is shown, and on nothing of the moment.
 */
public final class Naming {
  static final TextStyle NAME = new TextStyle(Weight.REGULAR, 12);
  static final TextStyle NUMBER = new TextStyle(Weight.SEMIBOLD, 11);

  /** Dots so near one another get one number, the farther the more crowded it is. */
  private static final List<Double> NEAR = List.of(1.5, 4.0, 7.0, 11.0, 16.0, 24.0, 40.0, 80.0);

  private static final double IN_PLACE = 5;
  private static final double INSET = 3;

  /** A name within less of another dot would be read as that one's. */
  private static final double APART = 6;

  private final List<Captions.Caption> captions;
  private final List<Labels.Label> labels;
  private final List<Plot.Dot> numbered;

  private Naming(
      List<Captions.Caption> captions, List<Labels.Label> labels, List<Plot.Dot> numbered) {
    this.captions = List.copyOf(captions);
    this.labels = List.copyOf(labels);
    this.numbered = List.copyOf(numbered);
  }

  /** Names where all of them find a place. */
  public static Naming of(
      MatrixScale scale,
      Plot plot,
      TextSizes sizes,
      Function<Id, String> names,
      Map<Quadrant, String> fields) {
    var search = new Search(scale, plot, sizes, fields);
    return search.names(names).orElseGet(search::numbers);
  }

  /** Numbers in any case, such as where the list of names has its place already. */
  public static Naming numbers(
      MatrixScale scale, Plot plot, TextSizes sizes, Map<Quadrant, String> fields) {
    return new Search(scale, plot, sizes, fields).numbers();
  }

  /** What has a number, from 1, field by field; empty where names stand beside the dots. */
  public List<Plot.Dot> numbered() {
    return numbered;
  }

  public boolean isNumbered() {
    return !numbered.isEmpty();
  }

  List<Captions.Caption> captions() {
    return captions;
  }

  List<Labels.Label> labels() {
    return labels;
  }

  /** What has its number in its own place, where no dot is painted then. */
  Set<Id> within() {
    return labels.stream()
        .filter(Labels.Label::isWithin)
        .flatMap(each -> each.wish().touchpoints().stream())
        .collect(Collectors.toSet());
  }

  TextStyle style() {
    return isNumbered() ? NUMBER : NAME;
  }

  /** Where the lines of a matrix are that no name stands over. */
  static List<Stroke> lines(MatrixScale scale, Plot plot) {
    Rect area = scale.area();
    return Stream.concat(
            Stream.of(diagonal(scale)),
            plot.lines().stream()
                .flatMap(
                    at -> {
                      double x = scale.x(at.score());
                      double y = scale.y(at.importance());
                      return Stream.of(
                          new Stroke(new Point(x, area.y()), new Point(x, area.bottom())),
                          new Stroke(new Point(area.x(), y), new Point(area.right(), y)));
                    }))
        .toList();
  }

  /** The part of the matrix that a field has. */
  static Rect field(MatrixScale scale, Matrix.Cross lines, Quadrant which) {
    Rect area = scale.area();
    double x = scale.x(lines.score());
    double y = scale.y(lines.importance());
    boolean high = which == Quadrant.CONCENTRATE || which == Quadrant.KEEP;
    boolean strong = which == Quadrant.KEEP || which == Quadrant.OVERKILL;
    double left = strong ? x : area.x();
    double right = strong ? area.right() : x;
    double top = high ? area.y() : y;
    double bottom = high ? y : area.bottom();
    return new Rect(left, top, right - left, bottom - top);
  }

  static Stroke diagonal(MatrixScale scale) {
    return new Stroke(
        scale.at(scale.importance().least(), scale.score().least()),
        scale.at(scale.importance().most(), scale.score().most()));
  }

  private static final class Search {
    private final MatrixScale scale;
    private final TextSizes sizes;
    private final Optional<Matrix.Cross> lines;
    private final List<Plot.Dot> dots;
    private final List<Captions.Caption> captions;
    private final List<Captions.Caption> inner;
    private final List<Stroke> strokes;
    private final Map<Id, Rect> boxes;
    private final Labels.Ground ground;

    Search(MatrixScale scale, Plot plot, TextSizes sizes, Map<Quadrant, String> fields) {
      this.scale = scale;
      this.sizes = sizes;
      lines = plot.lines();
      dots =
          plot.dots().stream()
              .sorted(
                  Comparator.comparing(Plot.Dot::quadrant)
                      .thenComparingDouble(dot -> -dot.importance())
                      .thenComparingDouble(Plot.Dot::score))
              .toList();
      var boxes = new LinkedHashMap<Id, Rect>();
      for (Plot.Dot each : dots) boxes.put(each.touchpoint(), MatrixPicture.box(scale, each));
      captions = captions(plot, fields, boxes, true);
      inner = captions(plot, fields, boxes, false);
      strokes = lines(scale, plot);
      this.boxes = boxes;
      ground = ground(captions);
    }

    private List<Captions.Caption> captions(
        Plot plot, Map<Quadrant, String> fields, Map<Id, Rect> boxes, boolean outer) {
      var corners = new Captions(sizes, boxes.values());
      return plot.lines()
          .map(lines -> corners.place(scale, lines, fields, outer))
          .orElse(List.of());
    }

    private Labels.Ground ground(List<Captions.Caption> shown) {
      return new Labels.Ground(
          scale.area().grown(-INSET),
          boxes,
          shown.stream().map(Captions.Caption::clear).toList(),
          strokes);
    }

    Optional<Naming> names(Function<Id, String> names) {
      return names(names, captions).or(() -> names(names, inner));
    }

    private Optional<Naming> names(Function<Id, String> names, List<Captions.Caption> shown) {
      var labels = new Labels(sizes, NAME, ground(shown), APART);
      var wishes = new ArrayList<Labels.Wish>();
      for (List<Plot.Dot> each : groups(NEAR.getFirst())) {
        var lines = new ArrayList<String>();
        for (Plot.Dot dot : each) {
          // Of several in one place each begins a line.
          String after = dot == each.getLast() ? "" : ",";
          lines.addAll(labels.lines(names.apply(dot.touchpoint()) + after));
        }
        wishes.add(new Labels.Wish(ids(each), lines, box(each), false, field(each)));
      }
      return labels.place(wishes).map(placed -> new Naming(shown, placed, List.of()));
    }

    Naming numbers() {
      return numbers(captions, ground, true)
          // the list says the names of the fields, too
          .or(() -> numbers(List.of(), ground.withoutCaptions(), true))
          // in a field too narrow for any number; the list says which it is of
          .or(() -> numbers(List.of(), ground.withoutCaptions(), false))
          .orElseGet(() -> new Naming(captions, List.of(), flat(groups(0))));
    }

    private Optional<Naming> numbers(List<Captions.Caption> shown, Labels.Ground on, boolean kept) {
      for (double near : NEAR) {
        List<List<Plot.Dot>> groups = groups(near);
        var labels = new Labels(sizes, NUMBER, on);
        Optional<List<Labels.Label>> placed = labels.place(wishes(groups, near <= IN_PLACE, kept));
        if (placed.isPresent()) return placed.map(found -> new Naming(shown, found, flat(groups)));
      }
      return Optional.empty();
    }

    private static List<Id> ids(List<Plot.Dot> group) {
      return group.stream().map(Plot.Dot::touchpoint).toList();
    }

    private Rect box(List<Plot.Dot> group) {
      Rect box = MatrixPicture.box(scale, group.getFirst());
      for (Plot.Dot each : group) box = box.union(MatrixPicture.box(scale, each));
      return box;
    }

    private Rect field(List<Plot.Dot> group) {
      return lines
          .map(cross -> Naming.field(scale, cross, group.getFirst().quadrant()))
          .orElse(scale.area());
    }

    private static List<Plot.Dot> flat(List<List<Plot.Dot>> groups) {
      return groups.stream().flatMap(List::stream).toList();
    }

    /** Dots of one field in one place, so that their numbers follow one another. */
    private List<List<Plot.Dot>> groups(double near) {
      var groups = new ArrayList<List<Plot.Dot>>();
      for (Plot.Dot each : dots) {
        Optional<List<Plot.Dot>> same =
            groups.stream()
                .filter(group -> group.getFirst().quadrant() == each.quadrant())
                .filter(group -> scale.at(group.getFirst()).distanceTo(scale.at(each)) <= near)
                .findFirst();
        same.ifPresentOrElse(
            group -> group.add(each), () -> groups.add(new ArrayList<>(List.of(each))));
      }
      return groups;
    }

    private List<Labels.Wish> wishes(List<List<Plot.Dot>> groups, boolean inPlace, boolean kept) {
      var wishes = new ArrayList<Labels.Wish>();
      int first = 1;
      for (List<Plot.Dot> each : groups) {
        int last = first + each.size() - 1;
        String said = first == last ? "" + first : first + "\u2013" + last;
        boolean hasStar = each.stream().anyMatch(Plot.Dot::isMoment);
        Rect field = kept ? field(each) : scale.area();
        wishes.add(
            new Labels.Wish(ids(each), List.of(said), box(each), inPlace && !hasStar, field));
        first = last + 1;
      }
      return wishes;
    }
  }
}
