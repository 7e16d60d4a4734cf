package touchmap.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import touchmap.model.Details;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.Ladder;
import touchmap.model.Offset;
import touchmap.model.Topic;
import touchmap.model.Touch;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** How each trait is set on a topic, and which topics can have it. */
final class Traits {
  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}|");

  private static final double FARTHEST = 1_000_000;

  private Traits() {}

  /** Why this trait makes no sense on any topic of the map. */
  static Optional<Phrase> objection(TouchMap map, Trait trait) {
    return switch (trait) {
      case Trait.Color(String color) when !COLOR.matcher(color).matches() ->
          Optional.of(Phrase.of("edit.noColor", color));
      case Trait.StageIs(Optional<Id> stage)
          when stage.isPresent()
              && map.study().journey().stages().stream()
                  .noneMatch(each -> each.id().equals(stage.get())) ->
          Optional.of(Phrase.of("edit.stageGone"));
      case Trait.MovedBy(double x, double y) when Double.isNaN(x) || Double.isNaN(y) ->
          Optional.of(Phrase.of("edit.nowhere"));
      default -> Optional.empty();
    };
  }

  static boolean fits(Topic root, Topic topic, Trait trait) {
    return switch (trait) {
      case Trait.Channel _,
          Trait.ContactIs _,
          Trait.ControlIs _,
          Trait.StateIs _,
          Trait.StageIs _,
          Trait.MomentOfTruth _,
          Trait.NormalIs _,
          Trait.BetterIs _,
          Trait.WowIs _ ->
          topic.isTouchpoint();
      case Trait.Kind _ -> !topic.isTouchpoint();
      case Trait.SideIs _ -> Place.indexIn(root, topic.id()) >= 0;
      case Trait.MovedBy _ -> !topic.isBusiness();
      case Trait.Note _,
          Trait.Color _,
          Trait.Icon _,
          Trait.Driver _,
          Trait.Tags _,
          Trait.AddTag _,
          Trait.RemoveTag _,
          Trait.AddLink _,
          Trait.RemoveLink _ ->
          true;
    };
  }

  /** What to say when no chosen topic can have this trait. */
  static Phrase misfit(Trait trait) {
    return switch (trait) {
      case Trait.Kind _ -> Phrase.of("edit.onlyObjects");
      case Trait.SideIs _ -> Phrase.of("edit.onlyFirstLevel");
      case Trait.MovedBy _ -> Phrase.of("edit.businessStays");
      default -> Phrase.of("edit.onlyTouchpoints");
    };
  }

  /** Whether setting it again right away is the same stroke of work, as when typing. */
  static boolean isTyped(Trait trait) {
    return switch (trait) {
      case Trait.Note _,
          Trait.Driver _,
          Trait.Channel _,
          Trait.MomentOfTruth _,
          Trait.NormalIs _,
          Trait.BetterIs _,
          Trait.WowIs _,
          Trait.Color _,
          Trait.Tags _ ->
          true;
      default -> false;
    };
  }

  /** The topic with this trait; the very same topic when it has it already. */
  static Topic with(Topic topic, Trait trait) {
    Details details = with(topic.details(), trait);
    return details.equals(topic.details()) ? topic : topic.withDetails(details);
  }

  private static Details with(Details at, Trait trait) {
    Form form = at.form();
    Touch touch = at.touch();
    Ladder ladder = touch.ladder();
    return switch (trait) {
      case Trait.Note(var markdown) -> at.withNote(markdown);
      case Trait.Kind(var kind) -> at.withForm(form.withKind(kind));
      case Trait.Color(var color) -> at.withForm(form.withColor(color));
      case Trait.Icon(var icon) -> at.withForm(form.withIcon(icon));
      case Trait.Driver(var name) -> at.withDriver(name);
      case Trait.Tags(var tags) -> at.withTags(tags.stream().distinct().toList());
      case Trait.AddTag(var tag) -> at.withTags(added(at.tags(), tag));
      case Trait.RemoveTag(var tag) -> at.withTags(without(at.tags(), tag));
      case Trait.AddLink(var address) -> at.withLinks(added(at.links(), address));
      case Trait.RemoveLink(var address) -> at.withLinks(without(at.links(), address));
      case Trait.Channel(var channel) -> at.withTouch(touch.withChannel(channel));
      case Trait.ContactIs(var contact) -> at.withTouch(touch.withContact(contact));
      case Trait.ControlIs(var control) -> at.withTouch(touch.withControl(control));
      case Trait.StateIs(var state) -> at.withTouch(touch.withState(state));
      case Trait.StageIs(var stage) -> at.withTouch(touch.withStage(stage));
      case Trait.MomentOfTruth(var reason) -> at.withTouch(touch.withMomentOfTruth(reason));
      case Trait.NormalIs(var text) -> at.withTouch(touch.withLadder(ladder.withNormal(text)));
      case Trait.BetterIs(var text) -> at.withTouch(touch.withLadder(ladder.withBetter(text)));
      case Trait.WowIs(var text) -> at.withTouch(touch.withLadder(ladder.withWow(text)));
      case Trait.SideIs(var side) -> at.withForm(form.withSide(side));
      case Trait.MovedBy(var x, var y) ->
          at.withForm(form.withOffset(new Offset(within(x), within(y), form.offset().extras())));
    };
  }

  /** As far as anything can be found again; minus zero is zero. */
  private static double within(double offset) {
    return Math.clamp(offset, -FARTHEST, FARTHEST) + 0.0;
  }

  private static List<String> added(List<String> to, String one) {
    if (to.contains(one)) return to;
    var more = new ArrayList<>(to);
    more.add(one);
    return more;
  }

  private static List<String> without(List<String> from, String one) {
    return from.stream().filter(each -> !each.equals(one)).toList();
  }
}
