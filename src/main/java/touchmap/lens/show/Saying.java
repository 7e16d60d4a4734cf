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
 * @param inColumns whether the leaves of a large branch stand in two columns
 */
record Saying(
    Names names,
    double size,
    double pad,
    double gap,
    double air,
    int lines,
    Set<Id> cut,
    boolean inColumns) {
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

  /** As much as can be read from the last row. */
  static final Saying TIGHT = new Saying(Names.ALL, 22, 3, 4, 14, 5);

  static final List<Saying> OF_ALL =
      List.of(
          new Saying(Names.ALL, 40, 15, 20, 84, 2),
          new Saying(Names.ALL, 36, 13, 18, 72, 2),
          new Saying(Names.ALL, 36, 13, 18, 60, 3),
          new Saying(Names.ALL, 32, 10, 14, 44, 2),
          new Saying(Names.ALL, 32, 10, 14, 44, 3),
          new Saying(Names.ALL, 29, 9, 12, 40, 2),
          new Saying(Names.ALL, 29, 9, 12, 40, 3),
          new Saying(Names.ALL, 26, 8, 11, 34, 2),
          new Saying(Names.ALL, 24, 7, 9, 26, 2),
          new Saying(Names.ALL, 22, 5, 7, 22, 2),
          new Saying(Names.ALL, 22, 3, 4, 14, 3),
          TIGHT);

  /** All names once more, with two columns where a branch is too large for one. */
  static final List<Saying> OF_COLUMNS =
      OF_ALL.stream().filter(each -> each.size <= 29).map(Saying::withColumns).toList();

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
    this(names, size, pad, gap, air, lines, Set.of(), false);
  }

  Saying withNames(Names said) {
    return new Saying(said, size, pad, gap, air, lines, cut, inColumns);
  }

  Saying withCut(List<Topic> branches) {
    Set<Id> ids = branches.stream().map(Topic::id).collect(Collectors.toUnmodifiableSet());
    return new Saying(names, size, pad, gap, air, lines, ids, inColumns);
  }

  private Saying withColumns() {
    return new Saying(names, size, pad, gap, air, lines, cut, true);
  }

  Names names(Topic branch) {
    return cut.contains(branch.id()) ? Names.THOSE_THAT_MATTER : names;
  }
}
