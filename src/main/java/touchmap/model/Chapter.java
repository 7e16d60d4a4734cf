package touchmap.model;

import java.util.Optional;

/**
 * A chapter of a presentation: a topic or a chain, perhaps through a lens and under a title of its
 * own; or a topic with the chain that is followed on its map, through the lens {@link #CHAIN}.
 * {@code brief} is written as the bare id.
 */
public record Chapter(
    Optional<Id> node,
    Optional<Id> chain,
    String lens,
    String title,
    boolean hidden,
    boolean brief,
    Extras extras) {
  /** The lens that follows a chain on a topic's map; the map's first one where none is named. */
  public static final String CHAIN = "chain";

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

  /** Its topic as the chain goes through it. */
  public Chapter along(Id of) {
    return new Chapter(node, Optional.of(of), CHAIN, title, hidden, brief, extras);
  }

  /** Its topic, followed by no chain any more. */
  public Chapter alone(String through) {
    return new Chapter(node, Optional.empty(), through, title, hidden, brief, extras);
  }

  /** Whether it shows a topic as a chain goes through it. */
  public boolean isAlong() {
    return node.isPresent() && lens.equals(CHAIN);
  }

  /** Whether it shows a chain for itself. */
  public boolean isJourney() {
    return chain.isPresent() && !isAlong();
  }

  public Chapter withTitle(String to) {
    return new Chapter(node, chain, lens, to, hidden, brief, extras);
  }

  public Chapter withHidden(boolean to) {
    return new Chapter(node, chain, lens, title, to, brief, extras);
  }
}
