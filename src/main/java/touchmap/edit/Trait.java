package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Contact;
import touchmap.model.Control;
import touchmap.model.Id;
import touchmap.model.ObjectKind;
import touchmap.model.TouchState;

/** One thing about a topic that {@link Describe} can set. */
public sealed interface Trait {
  record Note(String markdown) implements Trait {}

  record Kind(ObjectKind kind) implements Trait {}

  /** {@code #RRGGBB}, or empty for the palette's. */
  record Color(String color) implements Trait {}

  /** A Lucide name, or empty for the kind's own. */
  record Icon(String icon) implements Trait {}

  record Driver(String name) implements Trait {}

  record Tags(List<String> tags) implements Trait {
    public Tags {
      tags = List.copyOf(tags);
    }
  }

  /** Adds a tag where it is missing and leaves the others: for many topics at once. */
  record AddTag(String tag) implements Trait {}

  record RemoveTag(String tag) implements Trait {}

  /** Adds an address where it is missing and leaves the others. */
  record AddLink(String address) implements Trait {}

  record RemoveLink(String address) implements Trait {}

  record Channel(String channel) implements Trait {}

  record ContactIs(Contact contact) implements Trait {}

  record ControlIs(Control control) implements Trait {}

  record StateIs(TouchState state) implements Trait {}

  record StageIs(Optional<Id> stage) implements Trait {}

  /** The reason why this is the moment of truth; empty takes the star away. */
  record MomentOfTruth(String reason) implements Trait {}

  /** The rungs of the ladder, each by itself, so that many topics can share one and differ in the others. */
  record NormalIs(String text) implements Trait {}

  record BetterIs(String text) implements Trait {}

  record WowIs(String text) implements Trait {}

  record SideIs(touchmap.model.Side side) implements Trait {}

  /** How far from its automatic place, in map units; zero is back to automatic. */
  record MovedBy(double x, double y) implements Trait {}
}
