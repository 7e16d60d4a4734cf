package touchmap.files;

import org.jspecify.annotations.Nullable;

/** Where in a document something stands. */
record Place(@Nullable Place around, String step) {
  static final Place TOP = new Place(null, "");

  Place in(String key) {
    return new Place(this, key);
  }

  Place in(int index) {
    return in(Integer.toString(index));
  }

  /** The key of the whole document under which this stands; empty for the document itself. */
  String section() {
    Place place = this;
    String section = "";
    for (Place outer = place.around(); outer != null; outer = place.around()) {
      section = place.step();
      place = outer;
    }
    return section;
  }

  /** This place as a JSON Pointer (RFC 6901). */
  String pointer() {
    var pointer = new StringBuilder();
    Place place = this;
    for (Place outer = place.around(); outer != null; outer = place.around()) {
      pointer.insert(0, place.step().replace("~", "~0").replace("/", "~1")).insert(0, '/');
      place = outer;
    }
    return pointer.toString();
  }
}
