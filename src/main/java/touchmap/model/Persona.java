package touchmap.model;

/** Whose journey it is, in a name and a line. */
public record Persona(Id id, String name, String note, Extras extras) {}
