package touchmap.model;

/** Whose journey it is, in a name and a line. */
public record Persona(Id id, String name, String note, Extras extras) {
  public static Persona of(String name) {
    return new Persona(Id.fresh(), name, "", Extras.NONE);
  }

  public Persona withName(String to) {
    return new Persona(id, to, note, extras);
  }

  public Persona withNote(String to) {
    return new Persona(id, name, to, extras);
  }

  public Persona withExtras(Extras to) {
    return new Persona(id, name, note, to);
  }
}
