package touchmap.app;

import java.util.List;
import touchmap.model.Details;
import touchmap.model.ObjectKind;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** A trade with the usual places where its clients meet it. A map that begins with one has those objects, empty. */
record Trade(String key, String icon, List<Place> places) {
  static final List<Trade> ALL =
      List.of(
          new Trade(
              "webStudio",
              "globe",
              List.of(
                  new Place("search", ObjectKind.DIGITAL, "megaphone"),
                  new Place("site", ObjectKind.DIGITAL, "globe"),
                  new Place("mouth", ObjectKind.OTHER, "message-circle-heart"),
                  new Place("sales", ObjectKind.DEPARTMENT, "handshake"),
                  new Place("office", ObjectKind.PLACE, "building"),
                  new Place("reception", ObjectKind.EMPLOYEE, "concierge-bell"),
                  new Place("project", ObjectKind.SERVICE, "pencil-ruler"),
                  new Place("after", ObjectKind.SERVICE, "life-buoy"))),
          new Trade(
              "cafe",
              "coffee",
              List.of(
                  new Place("maps", ObjectKind.DIGITAL, "map-pin"),
                  new Place("social", ObjectKind.DIGITAL, "camera"),
                  new Place("street", ObjectKind.PLACE, "store"),
                  new Place("counter", ObjectKind.PLACE, "coffee"),
                  new Place("hall", ObjectKind.PLACE, "armchair"),
                  new Place("staff", ObjectKind.EMPLOYEE, "user-round"),
                  new Place("delivery", ObjectKind.SERVICE, "bike"))),
          new Trade(
              "clinic",
              "stethoscope",
              List.of(
                  new Place("reviews", ObjectKind.OTHER, "star"),
                  new Place("site", ObjectKind.DIGITAL, "globe"),
                  new Place("phone", ObjectKind.SERVICE, "phone"),
                  new Place("entrance", ObjectKind.PLACE, "door-open"),
                  new Place("reception", ObjectKind.EMPLOYEE, "concierge-bell"),
                  new Place("doctor", ObjectKind.EMPLOYEE, "stethoscope"),
                  new Place("treatment", ObjectKind.SERVICE, "heart-pulse"),
                  new Place("payment", ObjectKind.SERVICE, "credit-card"),
                  new Place("after", ObjectKind.SERVICE, "calendar-check"))),
          new Trade(
              "shop",
              "store",
              List.of(
                  new Place("ads", ObjectKind.DIGITAL, "megaphone"),
                  new Place("site", ObjectKind.DIGITAL, "globe"),
                  new Place("window", ObjectKind.PLACE, "store"),
                  new Place("hall", ObjectKind.PLACE, "shopping-bag"),
                  new Place("staff", ObjectKind.EMPLOYEE, "user-round"),
                  new Place("checkout", ObjectKind.PLACE, "credit-card"),
                  new Place("delivery", ObjectKind.SERVICE, "truck"),
                  new Place("returns", ObjectKind.SERVICE, "package-open"))),
          new Trade(
              "gym",
              "dumbbell",
              List.of(
                  new Place("friends", ObjectKind.OTHER, "users"),
                  new Place("site", ObjectKind.DIGITAL, "smartphone"),
                  new Place("trial", ObjectKind.SERVICE, "ticket"),
                  new Place("reception", ObjectKind.EMPLOYEE, "concierge-bell"),
                  new Place("lockers", ObjectKind.PLACE, "shower-head"),
                  new Place("hall", ObjectKind.PLACE, "dumbbell"),
                  new Place("coach", ObjectKind.EMPLOYEE, "user-round"))));

  /** One usual place: the last part of its word's key, what kind of object it is, and its icon. */
  record Place(String key, ObjectKind kind, String icon) {}

  Trade {
    places = List.copyOf(places);
  }

  String name(Words words) {
    return words.of("app.trade." + key);
  }

  /** A map of this trade; a blank business takes the trade's name. */
  TouchMap map(String business, Words words) {
    TouchMap map = TouchMap.of(business.isBlank() ? name(words) : business, words.language());
    List<Topic> objects = places.stream().map(place -> object(place, words)).toList();
    return map.withRoot(map.root().withChildren(objects));
  }

  private Topic object(Place place, Words words) {
    String name = words.of("app.trade." + key + "." + place.key());
    var form = Details.NONE.form().withKind(place.kind()).withIcon(place.icon());
    return Topic.of(TopicType.OBJECT, name).withDetails(Details.NONE.withForm(form));
  }
}
