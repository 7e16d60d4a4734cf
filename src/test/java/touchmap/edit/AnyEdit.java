package touchmap.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import touchmap.model.Contact;
import touchmap.model.Control;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Ladder;
import touchmap.model.LayoutKind;
import touchmap.model.ObjectKind;
import touchmap.model.Side;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;
import touchmap.words.Phrase;

/** Makes up edits of every kind for a map; some of them it must refuse. */
final class AnyEdit {
  private final Random chance;
  private final AnyStudyEdit studying;
  private final AnyJourneyEdit travelling;

  AnyEdit(Random chance) {
    this.chance = chance;
    studying = new AnyStudyEdit(chance);
    travelling = new AnyJourneyEdit(chance);
  }

  Edit on(TouchMap map) {
    if (chance.nextInt(5) < 2) return studying.on(map);
    if (chance.nextInt(4) == 0) return travelling.on(map);
    List<Topic> all = map.root().all();
    return switch (chance.nextInt(20)) {
      case 0 -> new Insert(id(all), chance.nextInt(5), List.of(newTopic(), newTopic()));
      case 1 -> new Insert(id(all), chance.nextInt(5), Copies.of(List.of(any(all))));
      case 2 -> new Move(ids(all), id(all), chance.nextInt(6), any(List.of(Side.values())));
      case 3 -> new Remove(ids(all));
      case 4 -> new Dissolve(ids(all));
      case 5 -> new Rename(id(all), "name " + chance.nextInt(3));
      case 6 -> new Retype(ids(all), any(List.of(TopicType.values())));
      case 7 -> new Wrap(siblings(all), newTopic());
      case 8 -> new Fold(ids(all), chance.nextBoolean());
      case 9 -> new Sort(id(all));
      case 10 -> new SetHead("title " + chance.nextInt(3), any(List.of("en", "ru", "!")));
      case 11 ->
          new SetView(
              map.view().withLayout(any(List.of(LayoutKind.values()))).withFolded(ids(all)));
      case 12 -> new SetStages(stages(map));
      case 13 ->
          new CatchIdeas(
              List.of(new Idea(Id.fresh(), "idea", "", Optional.of(id(all)), Extras.NONE)));
      case 14 -> idea(map, all);
      case 15 ->
          Copies.beside(map, ids(all))
              .<Edit>map(Copies.Copied::edit)
              .orElseGet(() -> new Remove(ids(all)));
      case 16 -> new Batch(Phrase.of("edit.move"), List.of(on(map), on(map)));
      case 17 -> {
        Edit theirs = new Rename(id(all), "theirs " + chance.nextInt(3));
        yield new BringIn(map, theirs.objection(map).isEmpty() ? theirs.applyTo(map) : map);
      }
      case 18 -> {
        Edit other = new Rename(id(all), "earlier " + chance.nextInt(3));
        TouchMap earlier = other.objection(map).isEmpty() ? other.applyTo(map) : map;
        yield new Become(earlier, Phrase.of("edit.restore"));
      }
      default -> new Describe(ids(all), trait(map));
    };
  }

  private Edit idea(TouchMap map, List<Topic> all) {
    if (map.ideas().isEmpty()) return new DropIdeas(List.of(Id.of("none")));
    Idea idea = any(map.ideas());
    return switch (chance.nextInt(3)) {
      case 0 ->
          new PlaceIdea(idea.id(), any(List.of(TopicType.values())), id(all), chance.nextInt(4));
      case 1 ->
          new ChangeIdea(new Idea(idea.id(), "other", "me", Optional.of(id(all)), idea.extras()));
      default -> new DropIdeas(List.of(idea.id()));
    };
  }

  private Trait trait(TouchMap map) {
    return switch (chance.nextInt(18)) {
      case 0 -> new Trait.Note("note " + chance.nextInt(3));
      case 1 -> new Trait.Kind(any(List.of(ObjectKind.values())));
      case 2 -> new Trait.Color(any(List.of("#112233", "", "red")));
      case 3 -> new Trait.Icon(any(List.of("mail", "")));
      case 4 -> new Trait.Driver(any(List.of("Pavel", "")));
      case 5 -> new Trait.Tags(List.of("a", "b", "a"));
      case 6 -> new Trait.AddTag("b");
      case 7 -> new Trait.RemoveTag("b");
      case 8 ->
          chance.nextBoolean()
              ? new Trait.AddLink("https://example.org/")
              : new Trait.RemoveLink("https://example.org/");
      case 9 -> new Trait.Channel(any(List.of("email", "")));
      case 10 -> new Trait.ContactIs(any(List.of(Contact.values())));
      case 11 -> new Trait.ControlIs(any(List.of(Control.values())));
      case 12 -> new Trait.StateIs(any(List.of(TouchState.values())));
      case 13 ->
          new Trait.StageIs(
              map.study().journey().stages().isEmpty()
                  ? any(List.of(Optional.empty(), Optional.of(Id.of("none"))))
                  : Optional.of(any(map.study().journey().stages()).id()));
      case 14 -> new Trait.MomentOfTruth(any(List.of("here", "")));
      case 15 ->
          any(List.of(new Trait.NormalIs("a"), new Trait.BetterIs("b"), new Trait.WowIs("")));
      case 16 -> new Trait.SideIs(any(List.of(Side.values())));
      default -> new Trait.MovedBy(chance.nextInt(3) - 1, -0.0);
    };
  }

  private List<Stage> stages(TouchMap map) {
    var stages = new ArrayList<>(map.study().journey().stages());
    if (chance.nextBoolean() && !stages.isEmpty()) stages.remove(chance.nextInt(stages.size()));
    else stages.add(new Stage(Id.fresh(), "stage", Extras.NONE));
    Collections.shuffle(stages, chance);
    return stages;
  }

  private Topic newTopic() {
    return Topic.of(chance.nextBoolean() ? TopicType.OBJECT : TopicType.TOUCHPOINT, "new");
  }

  private Id id(List<Topic> all) {
    return chance.nextInt(40) == 0 ? Id.of("nowhere") : any(all).id();
  }

  private List<Id> ids(List<Topic> all) {
    var ids = new ArrayList<Id>();
    for (int i = chance.nextInt(4); i > 0; i--)
      ids.add(id(all.size() > 1 ? all.subList(1, all.size()) : all));
    return ids.isEmpty() && chance.nextInt(10) > 0 ? List.of(id(all)) : ids;
  }

  private List<Id> siblings(List<Topic> all) {
    Topic parent = any(all);
    if (parent.children().isEmpty()) return ids(all);
    return parent.children().stream().filter(_ -> chance.nextBoolean()).map(Topic::id).toList();
  }

  private <T> T any(List<T> values) {
    return values.get(chance.nextInt(values.size()));
  }
}
