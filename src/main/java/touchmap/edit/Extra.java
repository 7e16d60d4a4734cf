package touchmap.edit;

import touchmap.model.Extras;

/** What becomes of the unknown keys of something that is replaced. */
final class Extra {
  private Extra() {}

  /** Those that are there; the new ones only where there are none, as whoever makes a value anew knows of none. */
  static Extras kept(Extras there, Extras made) {
    return there.equals(Extras.NONE) ? made : there;
  }
}
