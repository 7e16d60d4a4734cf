package touchmap.edit;

import java.util.Optional;
import touchmap.model.Topic;
import touchmap.words.Phrase;

/**
 * What may stand under what (format.md section 2): the root is the only business; objects stand under the business or
 * under objects; touchpoints stand anywhere and hold only touchpoints.
 */
final class TreeRules {
  private TreeRules() {}

  /** Why {@code child} with all below it may not stand under {@code parent}, or empty when it may. */
  static Optional<Phrase> refusal(Topic parent, Topic child) {
    return switch (child.type()) {
      case BUSINESS -> Optional.of(Phrase.of("edit.onlyBusiness"));
      case OBJECT ->
          parent.isTouchpoint()
              ? Optional.of(Phrase.of("edit.objectUnderTouchpoint", parent.nameOnOneLine()))
              : inside(child);
      case TOUCHPOINT -> inside(child);
    };
  }

  private static Optional<Phrase> inside(Topic branch) {
    for (Topic child : branch.children()) {
      Optional<Phrase> refused = refusal(branch, child);
      if (refused.isPresent()) return refused;
    }
    return Optional.empty();
  }
}
