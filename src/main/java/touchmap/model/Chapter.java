package touchmap.model;

import java.util.Optional;

/**
 * A chapter of a presentation: a topic or a chain, perhaps through a lens and under a title of its
 * own. {@code brief} is written as the bare id.
 */
public record Chapter(
    Optional<Id> node,
    Optional<Id> chain,
    String lens,
    String title,
    boolean hidden,
    boolean brief,
    Extras extras) {
  /** A topic's chapter, as it usually is. */
  public static Chapter of(Id node) {
    return new Chapter(Optional.of(node), Optional.empty(), "", "", false, true, Extras.NONE);
  }

  /** A chain's chapter. */
  public static Chapter ofChain(Id chain) {
    return new Chapter(Optional.empty(), Optional.of(chain), "", "", false, false, Extras.NONE);
  }

  public Chapter withLens(String to) {
    return new Chapter(node, chain, to, title, hidden, brief, extras);
  }

  public Chapter withTitle(String to) {
    return new Chapter(node, chain, lens, to, hidden, brief, extras);
  }

  public Chapter withHidden(boolean to) {
    return new Chapter(node, chain, lens, title, to, brief, extras);
  }
}
