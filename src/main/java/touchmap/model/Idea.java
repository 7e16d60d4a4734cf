package touchmap.model;

import java.util.Optional;

/** Something brainstormed and not sorted into the tree yet. {@code object} is where its author would put it. */
public record Idea(Id id, String name, String by, Optional<Id> object, Extras extras) {}
