package touchmap.model;

/** A stage of the customer's journey. */
public record Stage(Id id, String name, Extras extras) {}
