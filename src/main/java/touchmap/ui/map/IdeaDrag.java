package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.edit.Batch;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Fold;
import touchmap.edit.PlaceIdea;
import touchmap.edit.Selection;
import touchmap.geometry.Point;
import touchmap.layout.Drop;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Ideas from the tray that hover over the map and land on it as touchpoints, also right at the business: an idea is
 * something that somebody shouted, and it counts.
 */
public final class IdeaDrag {
  private final Editor editor;
  private final Painted painted;
  private final ViewSurroundings view;
  private final Glow glow;

  IdeaDrag(Editor editor, Painted painted, ViewSurroundings view, Glow glow) {
    this.editor = editor;
    this.painted = painted;
    this.view = view;
    this.glow = glow;
  }

  /** An idea is over that point of the window: shows where it would land on the map. */
  public void hover(Id idea, double sceneX, double sceneY) {
    Point at = view.mapPoint(sceneX, sceneY);
    Optional<Idea> held = held(idea);
    if (held.isEmpty() || !view.covers(at)) {
      cancel();
      return;
    }
    Optional<Drop> drop = view.dropAt(at, Set.of());
    Optional<Phrase> why = drop.flatMap(there -> edit(idea, there).objection(editor.map()));
    Optional<Drop> lands = why.isPresent() ? Optional.empty() : drop;
    view.hovering(Optional.of(Ghost.of(held.get().name(), at, lands, why, painted.sizes())));
  }

  /** Lets the idea go. True when it found a place. */
  public boolean drop(Id idea, double sceneX, double sceneY) {
    Optional<Id> landed = landed(idea, view.mapPoint(sceneX, sceneY));
    landed.ifPresent(glow::on);
    return landed.isPresent();
  }

  /** The topic it has become. */
  private Optional<Id> landed(Id idea, Point at) {
    Optional<Ghost> seen =
        view.drawn()
            .filter(Ghost::fromTray)
            .filter(each -> each.isNear(view.camera().toScreen(at), view.camera()));
    cancel();
    if (held(idea).isEmpty() || !view.covers(at)) return Optional.empty();
    seen.flatMap(Ghost::refused).ifPresent(view::say);
    Optional<Drop> drop = seen.isPresent() ? seen.get().drop() : view.dropAt(at, Set.of());
    if (drop.isEmpty()) return Optional.empty();
    Edit edit = edit(idea, drop.get());
    Optional<Phrase> why = edit.objection(editor.map());
    if (why.isPresent()) {
      view.say(why.get());
      return Optional.empty();
    }
    editor.apply(edit, Selection.of(idea));
    return Optional.of(idea);
  }

  /** The idea is over the map no longer. */
  public void cancel() {
    view.hovering(Optional.empty());
  }

  private Optional<Idea> held(Id idea) {
    return editor.map().ideas().stream().filter(each -> each.id().equals(idea)).findFirst();
  }

  private Edit edit(Id idea, Drop drop) {
    TouchMap map = editor.map();
    Topic parent = map.find(drop.parent()).orElse(map.root());
    Edit place = new PlaceIdea(idea, TopicType.TOUCHPOINT, parent.id(), drop.index());
    if (!map.view().folded().contains(parent.id())) return place;
    var edits = new ArrayList<Edit>();
    edits.add(place);
    edits.add(new Fold(List.of(parent.id()), false));
    return new Batch(place.label(), edits);
  }
}
