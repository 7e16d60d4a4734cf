package touchmap.lens.show;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.model.Id;
import touchmap.model.Topic;

/**
 * How much an overview says and how large: which touchpoints it names, in what type and with how much air around them.
 *
 * @param cut the branches of which only what matters is named
 * @param place where the leaves of a branch stand
 */
record Saying(
    Names names,
    double size,
    double pad,
    double gap,
    double air,
    int lines,
    Set<Id> cut,
    Place place) {
  /** Where the leaves of a branch stand: beside its head, in two columns where it is large, or below the head. */
  enum Place {
    BESIDE,
    IN_COLUMNS,
    BELOW
  }

  /** Which touchpoints are named. */
  enum Names {
    ALL,
    THOSE_THAT_MATTER,
    RANKED,
    NONE;

    boolean says(Known known, Topic topic) {
      return switch (this) {
        case ALL -> true;
        case THOSE_THAT_MATTER ->
            topic.isTouchpoint() && (known.isMarked(topic) || known.isMoment(topic));
        case RANKED -> topic.isTouchpoint() && known.isMarked(topic);
        case NONE -> false;
      };
    }

    /** Whether anything of a branch is named. */
    boolean isSaying(Known known, Topic branch) {
      return branch.all().stream().anyMatch(each -> says(known, each));
    }
  }

  /** In smaller type there is nothing to be won. */
  private static final double LEAST_BELOW = 26;

  /** A name in more lines than these only stands where it has a column's whole height. */
  private static final int MOST_IN_COLUMNS = 3;

  /** As much as can be read from the last row. */
  static final Saying TIGHT = new Saying(Names.ALL, 22, 3, 4, 14, 5);

  /** For a map of few touchpoints, which are to fill the slide. */
  static final List<Saying> OF_FEW =
      List.of(
          new Saying(Names.ALL, 64, 26, 34, 110, 2),
          new Saying(Names.ALL, 56, 22, 30, 100, 2),
          new Saying(Names.ALL, 48, 18, 24, 92, 2));

  static final List<Saying> OF_ALL =
      List.of(
          new Saying(Names.ALL, 40, 15, 20, 84, 2),
          new Saying(Names.ALL, 36, 13, 18, 72, 2),
          new Saying(Names.ALL, 36, 13, 18, 60, 3),
          new Saying(Names.ALL, 36, 13, 18, 60, 4),
          new Saying(Names.ALL, 32, 10, 14, 44, 2),
          new Saying(Names.ALL, 32, 10, 14, 44, 3),
          new Saying(Names.ALL, 32, 10, 14, 44, 5),
          new Saying(Names.ALL, 29, 9, 12, 40, 2),
          new Saying(Names.ALL, 29, 9, 12, 40, 3),
          new Saying(Names.ALL, 29, 9, 12, 40, 5),
          new Saying(Names.ALL, 26, 8, 11, 34, 2),
          new Saying(Names.ALL, 26, 8, 11, 34, 3),
          new Saying(Names.ALL, 26, 8, 11, 34, 5),
          new Saying(Names.ALL, 24, 7, 9, 26, 2),
          new Saying(Names.ALL, 24, 7, 9, 26, 4),
          new Saying(Names.ALL, 22, 5, 7, 22, 2),
          new Saying(Names.ALL, 22, 3, 4, 14, 3),
          TIGHT);

  /** All names once more, with two columns where a branch is too large for one. */
  static final List<Saying> OF_COLUMNS =
      OF_ALL.stream()
          .filter(each -> each.size <= 29)
          .filter(each -> each.lines <= MOST_IN_COLUMNS || each == TIGHT)
          .map(Saying::withColumns)
          .toList();

  static final List<Saying> OF_THOSE_THAT_MATTER =
      List.of(
          new Saying(Names.THOSE_THAT_MATTER, 26, 8, 11, 34, 3),
          new Saying(Names.THOSE_THAT_MATTER, 24, 6, 8, 24, 3),
          new Saying(Names.THOSE_THAT_MATTER, 22, 4, 6, 18, 3),
          TIGHT.withNames(Names.THOSE_THAT_MATTER));

  static final List<Saying> OF_NUMBERS =
      List.of(
          new Saying(Names.NONE, 26, 8, 10, 30, 3),
          new Saying(Names.NONE, 24, 6, 8, 22, 3),
          new Saying(Names.NONE, 22, 4, 6, 16, 4));

  Saying(Names names, double size, double pad, double gap, double air, int lines) {
    this(names, size, pad, gap, air, lines, Set.of(), Place.BESIDE);
  }

  Saying withNames(Names said) {
    return new Saying(said, size, pad, gap, air, lines, cut, place);
  }

  Saying withCut(List<Topic> branches) {
    Set<Id> ids = branches.stream().map(Topic::id).collect(Collectors.toUnmodifiableSet());
    return new Saying(names, size, pad, gap, air, lines, ids, place);
  }

  private Saying withColumns() {
    return new Saying(names, size, pad, gap, air, lines, cut, Place.IN_COLUMNS);
  }

  /** The same below the heads, which leaves more width for long names than there is beside them. */
  Saying withBelow() {
    return new Saying(names, size, pad, gap, air, lines, cut, Place.BELOW);
  }

  /** Whether names in fewer lines are tried below the heads at this size, before there are more lines. */
  boolean isTriedBelow() {
    return size > LEAST_BELOW && lines == 3;
  }

  boolean inColumns() {
    return place == Place.IN_COLUMNS;
  }

  boolean isBelow() {
    return place == Place.BELOW;
  }

  Names names(Topic branch) {
    return cut.contains(branch.id()) ? Names.THOSE_THAT_MATTER : names;
  }
}
