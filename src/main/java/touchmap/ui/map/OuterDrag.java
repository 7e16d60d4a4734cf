package touchmap.ui.map;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import touchmap.edit.Describe;
import touchmap.edit.Edit;
import touchmap.edit.Insert;
import touchmap.edit.Trait;
import touchmap.geometry.Point;
import touchmap.layout.Drop;
import touchmap.model.Id;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * What is dragged onto the map from other programs: text, lists and links become branches where the gap opens, on empty
 * canvas below the business; an address without a name becomes a link of the node that it is let go on. Files only show
 * where they would go: what is to become of them the window asks.
 */
final class OuterDrag {
  private static final int LONGEST = 60;

  private final MapView view;
  private final ViewSurroundings around;
  private boolean isShown;

  /** Whether it was let go already; a late word of where it is shows nothing any more. */
  private boolean isOver;

  private Optional<File> looked = Optional.empty();
  private boolean isMap;

  private OuterDrag(MapView view, ViewSurroundings around) {
    this.view = view;
    this.around = around;
  }

  /** Takes what is dragged over the view. */
  static OuterDrag on(MapView view, ViewSurroundings around) {
    var drag = new OuterDrag(view, around);
    view.addEventHandler(DragEvent.DRAG_ENTERED, event -> drag.begin());
    view.addEventHandler(DragEvent.DRAG_OVER, drag::over);
    view.addEventHandler(DragEvent.DRAG_EXITED, event -> drag.end());
    view.addEventHandler(DragEvent.DRAG_DONE, event -> drag.end());
    view.addEventHandler(DragEvent.DRAG_DROPPED, drag::dropped);
    // A toolkit may tell neither that a drag has left nor that it was let go: a mouse that moves
    // freely says so.
    if (view.getScene() != null) drag.watch(view.getScene());
    view.sceneProperty()
        .addListener(
            (value, was, scene) -> {
              if (scene != null) drag.watch(scene);
            });
    return drag;
  }

  private void begin() {
    isOver = false;
    looked = Optional.empty();
  }

  private void watch(Scene scene) {
    scene.addEventFilter(MouseEvent.MOUSE_MOVED, event -> end());
  }

  private void over(DragEvent event) {
    if (isOver) return;
    if (!hover(event.getDragboard(), event.getSceneX(), event.getSceneY())) return;
    event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
    event.consume();
  }

  private void dropped(DragEvent event) {
    isOver = true;
    if (hasFile(event.getDragboard())) {
      cancel();
      return;
    }
    event.setDropCompleted(drop(event.getDragboard(), event.getSceneX(), event.getSceneY()));
    event.consume();
  }

  /** Shows where it would land; false when there is nothing in it for a map. */
  boolean hover(Clipboard board, double sceneX, double sceneY) {
    Optional<String> name = name(board);
    if (name.isEmpty()) return false;
    Point at = around.mapPoint(sceneX, sceneY);
    isShown = true;
    // a file goes to a node as a whole, not between two; several open each for itself
    Optional<Id> on = around.painted().hit(at);
    Optional<Drop> drop =
        hasFile(board)
            ? on.filter(id -> !hasSeveral(board)).map(this::inside)
            : Optional.of(placeAt(at));
    Optional<Phrase> refused = refused(board, name.get());
    if (refused.isPresent()) drop = Optional.empty();
    Ghost ghost = Ghost.of(name.get(), at, drop, refused, around.painted().sizes());
    boolean isLink = !hasFile(board) && on.isPresent() && isLinkOnly(board);
    around.hovering(Optional.of(isLink ? ghost.ringing(on.get()) : ghost));
    return true;
  }

  /** That nothing will come of a file, said while it can still be taken elsewhere. */
  private Optional<Phrase> refused(Clipboard board, String name) {
    if (!board.hasFiles() || hasSeveral(board)) return Optional.empty();
    File file = board.getFiles().getFirst();
    // asked once a drag, since a look into the file may be needed
    if (looked.filter(file::equals).isEmpty()) isMap = view.reports().isMap(file.toPath());
    looked = Optional.of(file);
    return isMap ? Optional.empty() : Optional.of(Phrase.of("map.drop.noMap", name));
  }

  /** Whether it becomes a link of the node that it is let go on, and no topic. */
  private boolean isLinkOnly(Clipboard board) {
    Optional<String> address = LinkTopic.address(board);
    return address.isPresent() && named(board, address).isEmpty();
  }

  private Optional<Topic> named(Clipboard board, Optional<String> address) {
    return view.mapActions()
        .clip()
        .link(board)
        .or(() -> address.flatMap(each -> LinkTopic.titled(board, each)));
  }

  /** Lets it go there. True when something has become of it. */
  boolean drop(Clipboard board, double sceneX, double sceneY) {
    Point at = around.mapPoint(sceneX, sceneY);
    cancel();
    view.endEditing();
    Optional<String> address = LinkTopic.address(board);
    Optional<Id> on = around.painted().hit(at);
    Optional<Topic> named = named(board, address);
    if (address.isPresent() && named.isEmpty() && on.isPresent())
      return link(on.get(), address.get());
    Drop drop = placeAt(at);
    Optional<Topic> link = named.or(() -> address.map(LinkTopic::of));
    if (link.isPresent()) return insert(drop, link.get());
    return view.mapActions().clip().drop(board, drop.parent(), drop.index());
  }

  private boolean link(Id topic, String address) {
    TouchMap map = around.editor().map();
    String name = map.find(topic).map(Topic::nameOnOneLine).orElse("");
    Edit edit = new Describe(List.of(topic), new Trait.AddLink(address));
    if (edit.objection(map).isPresent() || edit.applyTo(map) == map) {
      view.reports().say(Phrase.of("map.drop.linkThere", name));
      return false;
    }
    around.editor().apply(edit, touchmap.edit.Selection.of(topic));
    view.reports().sayUndoable(Phrase.of("map.drop.linked", name));
    return true;
  }

  private boolean insert(Drop drop, Topic link) {
    Topic parent = around.editor().map().find(drop.parent()).orElseThrow();
    TopicType type = touchmap.edit.NewTopics.typeUnder(parent);
    return view.mapActions()
        .clip()
        .insert(new Insert(parent.id(), drop.index(), List.of(link.withType(type))));
  }

  /** Browsers say where a file is in plain text. */
  private static boolean hasFile(Clipboard board) {
    String text = board.getString();
    return board.hasFiles() || (text != null && text.startsWith("file:"));
  }

  private static boolean hasSeveral(Clipboard board) {
    return board.hasFiles() && board.getFiles().size() > 1;
  }

  private void end() {
    if (isShown) cancel();
  }

  void cancel() {
    isShown = false;
    around.hovering(Optional.empty());
  }

  /** Where the gap opens; away from everything it is below the business. */
  private Drop placeAt(Point at) {
    return around.dropAt(at, Set.of()).orElseGet(() -> inside(around.editor().map().root().id()));
  }

  private Drop inside(Id id) {
    int last = around.editor().map().find(id).map(topic -> topic.children().size()).orElse(0);
    var place =
        around
            .painted()
            .at(id)
            .map(placed -> placed.box())
            .orElse(new touchmap.geometry.Rect(0, 0, 0, 0));
    return new Drop(id, last, Side.AUTOMATIC, id, Drop.Where.INSIDE, place);
  }

  /** How it hangs on the pointer: a file's name, or the first line. */
  private static Optional<String> name(Clipboard board) {
    if (board.hasFiles()) return Optional.of(board.getFiles().getFirst().getName());
    String text = board.hasString() ? board.getString() : board.getUrl();
    if (text == null || text.isBlank())
      return board.hasHtml() ? Optional.of("…") : Optional.empty();
    String line = text.strip().lines().findFirst().orElse("").strip();
    return Optional.of(
        line.codePointCount(0, line.length()) <= LONGEST
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…");
  }
}
