package touchmap.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.edit.Batch;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Place;
import touchmap.edit.PlaceIdea;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.TopicType;
import touchmap.words.Phrase;

/** Ideas let go over the map: the first lands where the map says, the others behind it, all as one step. */
final class IdeaDrop {
  private final Editor editor;
  private final FindHost host;

  IdeaDrop(Editor editor, FindHost host) {
    this.editor = editor;
    this.host = host;
  }

  void drop(List<Idea> ideas, double sceneX, double sceneY) {
    Id first = ideas.getFirst().id();
    if (!host.dropIdea(first, sceneX, sceneY)) return;
    if (ideas.size() > 1) joinOthers(ideas.stream().map(Idea::id).toList());
    host.arrived(ideas.stream().map(Idea::id).toList());
  }

  /** The map placed the first; takes that back and places all of them in one step. */
  private void joinOthers(List<Id> ideas) {
    Optional<Place> place = Place.of(editor.map(), ideas.getFirst());
    if (place.isEmpty()) return;
    TopicType type = editor.map().find(ideas.getFirst()).orElseThrow().type();
    Id parent = place.get().parent().id();
    int index = place.get().index();
    editor.undo();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < ideas.size(); i++)
      edits.add(new PlaceIdea(ideas.get(i), type, parent, index + i));
    editor.apply(new Batch(Phrase.of("find.step.placeIdeas"), edits), new Selection(ideas));
  }
}
