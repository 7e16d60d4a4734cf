package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.words.Phrase;

/**
 * What may stand under what (format.md section 2): the root is the only business; objects stand under the business or
 * under objects; touchpoints stand anywhere and hold only touchpoints. Depth is free as far as any program could show
 * it.
 */
final class TreeRules {
  /** Levels below the business; far beyond any map, and small enough for every walk down a tree. */
  static final int DEEPEST = 500;

  private TreeRules() {}

  /** Whether a topic of that type may be a child of a topic of this type. */
  static boolean allows(TopicType parent, TopicType child) {
    return switch (child) {
      case BUSINESS -> false;
      case OBJECT -> parent != TopicType.TOUCHPOINT;
      case TOUCHPOINT -> true;
    };
  }

  /** Why branches that are sound in themselves may not stand at the end of that path, or empty when they may. */
  static Optional<Phrase> refusal(List<Topic> path, List<Topic> branches) {
    Topic parent = path.getLast();
    for (Topic branch : branches) {
      Optional<Phrase> refused = step(parent, branch);
      if (refused.isPresent()) return refused;
    }
    return tooDeep(path.size() + tallest(branches) - 1);
  }

  /** The same for branches from outside the map, which need not be sound in themselves. */
  static Optional<Phrase> refusalOfNew(List<Topic> path, List<Topic> branches) {
    for (Topic branch : branches) {
      Optional<Phrase> refused = inside(branch);
      if (refused.isPresent()) return refused;
    }
    return refusal(path, branches);
  }

  static Optional<Phrase> tooDeep(int levels) {
    return levels > DEEPEST ? Optional.of(Phrase.of("edit.tooDeep", DEEPEST)) : Optional.empty();
  }

  /** How many levels the tallest of these branches has. */
  static int tallest(List<Topic> branches) {
    int tallest = 0;
    for (Topic branch : branches) tallest = Math.max(tallest, 1 + tallest(branch.children()));
    return tallest;
  }

  private static Optional<Phrase> inside(Topic branch) {
    for (Topic child : branch.children()) {
      Optional<Phrase> refused = step(branch, child).or(() -> inside(child));
      if (refused.isPresent()) return refused;
    }
    return Optional.empty();
  }

  private static Optional<Phrase> step(Topic parent, Topic child) {
    if (allows(parent.type(), child.type())) return Optional.empty();
    return Optional.of(
        child.isBusiness()
            ? Phrase.of("edit.onlyBusiness")
            : Phrase.of("edit.objectUnderTouchpoint", parent.nameOnOneLine()));
  }
}
