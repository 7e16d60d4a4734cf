package touchmap.lens.paper;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.Placed;
import touchmap.layout.TextSizes;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Look;
import touchmap.picture.Picture;
import touchmap.picture.Placement;

/** A map as it is drawn for paper, and how small its smallest text is when a unit is a point. */
public record Drawn(Picture picture, Rect bounds, double smallest) {
  /** The smallest text that is still read with ease on paper, in points. */
  public static final double LEAST_TYPE = 7;

  /** On a page among others a map is never drawn larger than this, a unit being a point. */
  private static final double LARGEST = 0.9;

  private static final double AIR = 3;

  /** Fewer letters a line, the last one counted as a whole line, make a name hard to read. */
  private static final int LETTERS = 18;

  /** One in so many names may be. */
  private static final int FEW = 5;

  /** So wide at most are the lines of names on a sheet that would else be too narrow, the widest first. */
  private static final List<Double> SHORT_LINES = List.of(150.0, 112.0, 82.0);

  /**
   * Which part of a map, with what on it, and how wide the lines of its names get where they are to
   * be short.
   */
  public record Wish(
      LayoutKind kind, Set<Id> folded, Set<Id> only, Decor decor, OptionalDouble widest) {
    public Wish {
      folded = Set.copyOf(folded);
      only = Set.copyOf(only);
    }

    /** The whole map, everything unfolded. */
    public static Wish all(LayoutKind kind, Decor decor) {
      return new Wish(kind, Set.of(), Set.of(), decor, OptionalDouble.empty());
    }

    public Wish withKind(LayoutKind to) {
      return new Wish(to, folded, only, decor, widest);
    }

    public Wish withFolded(Set<Id> to) {
      return new Wish(kind, to, only, decor, widest);
    }

    /** Nothing but these, and the business. */
    public Wish withOnly(Set<Id> to) {
      return new Wish(kind, folded, to, decor, widest);
    }

    /** With names in shorter and shorter lines, so that both sides of a map find room on a sheet. */
    public List<Wish> narrower() {
      return SHORT_LINES.stream()
          .map(each -> new Wish(kind, folded, only, decor, OptionalDouble.of(each)))
          .toList();
    }
  }

  public static Drawn of(TouchMap map, Wish wish, Look look, TextSizes sizes) {
    var all = new LayoutOptions(wish.kind(), wish.folded(), wish.decor().room()).withWholeNames();
    if (wish.widest().isPresent()) all = all.withLinesUpTo(wish.widest().getAsDouble());
    LayoutOptions options = wish.only().isEmpty() ? all : all.withOnly(wish.only());
    TouchMap shown = map.withRoot(withoutSigns(map.root()));
    Layout layout = Layout.of(shown, sizes, options);
    Picture picture = Picture.of(shown, layout, look, wish.decor());
    var extent = new Extent();
    picture.paintOn(extent, picture.bounds());
    return new Drawn(picture, extent.bounds().grown(AIR), extent.smallest());
  }

  /** Without the signs for notes and links, which lead nowhere on paper and take room from names. */
  private static Topic withoutSigns(Topic root) {
    return root.rewritten(
        topic -> {
          Details details = topic.details();
          if (details.note().isEmpty() && details.links().isEmpty()) return topic;
          return topic.withDetails(details.withNote("").withLinks(List.of()));
        });
  }

  /** Where it goes in a box. */
  Placement in(Rect box, double largest) {
    return Placement.into(box, bounds(), largest);
  }

  public Placement in(Rect box) {
    return in(box, LARGEST);
  }

  /** How small its smallest text is in a box, in points. */
  public double typeIn(Rect box) {
    return smallest * in(box, Double.MAX_VALUE).scale();
  }

  public boolean isReadableIn(Rect box) {
    return typeIn(box) >= LEAST_TYPE - 1e-6;
  }

  /** Whether some name found no room in its box and ends in an ellipsis. */
  public boolean cutsNames() {
    return picture.layout().placed().values().stream().anyMatch(Drawn::isCut);
  }

  /** Whether more than a few names stand in many lines of a word or two each. */
  public boolean isSqueezed() {
    long squeezed =
        picture.layout().placed().values().stream().filter(Drawn::isInShortLines).count();
    return squeezed * FEW > picture.layout().placed().size();
  }

  private static boolean isInShortLines(Placed placed) {
    int lines = placed.lines().size();
    return lines > 2 && placed.topic().nameOnOneLine().length() < lines * LETTERS;
  }

  private static boolean isCut(Placed placed) {
    List<String> lines = placed.lines().stream().map(each -> each.text()).toList();
    return !lines.isEmpty()
        && lines.getLast().endsWith("…")
        && !placed.topic().name().strip().endsWith("…");
  }

  /** As it is in a box of a sheet. */
  public PaperPage.Inset inset(Rect box, String said) {
    return inset(box, LARGEST, said);
  }

  /** The same, at most so many points to a unit. */
  PaperPage.Inset inset(Rect box, double largest, String said) {
    return new PaperPage.Inset(picture, in(box, largest), box, said);
  }
}
