package touchmap.model;

/** A stage of the customer's journey. */
public record Stage(Id id, String name, Extras extras) {
  public static Stage of(String name) {
    return new Stage(Id.fresh(), name, Extras.NONE);
  }

  public Stage withName(String to) {
    return new Stage(id, to, extras);
  }

  public Stage withExtras(Extras to) {
    return new Stage(id, name, to);
  }
}
