package touchmap.model;

import java.util.Optional;

/** A chapter of a presentation: a topic or a chain, perhaps through a lens and under a title of its own. {@code brief} is written as the bare id. */
public record Chapter(
    Optional<Id> node,
    Optional<Id> chain,
    String lens,
    String title,
    boolean hidden,
    boolean brief,
    Extras extras) {}
