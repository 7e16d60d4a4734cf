package touchmap.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.words.Phrase;

/** Writing on the map: brings the pen to a node, keeps it there, and takes the text over when it is ended. */
final class Typing implements Pen.Writer {

  /** What writing needs of the map around it. */
  interface Surroundings {
    /** The draft has come or gone: lay out anew, and keep that topic where it is. */
    void redraw(Optional<Id> anchor);

    /** The frame has changed. */
    void framed(Optional<Showing.Frame> frame);

    /** Brings a box into view. */
    void reveal(Id topic);

    /** The view moves at once. */
    void look(Camera to);

    Size size();

    /** A key while nothing is written. */
    void pressed(KeyEvent event);

    void released(KeyEvent event);

    void focused(boolean has);
  }

  private final Editor editor;
  private final Painted painted;
  private final Sight sight;
  private final MapSettings settings;
  private final Surroundings around;
  private final Consumer<Phrase> say;
  private final Pen pen = new Pen(this);
  private final Writing writing;

  Typing(
      Editor editor,
      Painted painted,
      Sight sight,
      MapSettings settings,
      Surroundings around,
      Consumer<Phrase> say) {
    this.editor = editor;
    this.painted = painted;
    this.sight = sight;
    this.settings = settings;
    this.around = around;
    this.say = say;
    writing = new Writing(editor);
  }

  Pen pen() {
    return pen;
  }

  /** The topic that is being written on. */
  Optional<Id> topic() {
    return pen.isWriting() ? writing.topic() : Optional.empty();
  }

  /** What shows: the document, with the draft in it. */
  touchmap.model.TouchMap map() {
    return writing.map();
  }

  boolean isWriting() {
    return pen.isWriting();
  }

  /** Opens the text of a topic, the caret behind it. */
  void write(Id topic) {
    open(topic, null);
  }

  /** Opens it with another text in its place, such as none. */
  void write(Id topic, String instead) {
    open(topic, instead);
  }

  private void open(Id topic, @Nullable String instead) {
    end(true);
    if (editor.map().find(topic).isEmpty()) return;
    around.reveal(topic);
    writing.begin(topic);
    pen.write(instead == null ? writing.name() : instead);
    place();
    caretMoved();
  }

  /** Shows a topic that is not there yet, and writes on it. */
  void write(Draft draft) {
    end(true);
    Optional<Phrase> why = draft.objection(editor.map());
    if (why.isPresent()) {
      say.accept(why.get());
      return;
    }
    Optional<Id> anchor = editor.selection().lead();
    writing.begin(draft);
    pen.write("");
    around.redraw(anchor);
    around.reveal(draft.topic().id());
    place();
    caretMoved();
  }

  /** Ends what is being written; with {@code keep} the text is taken over. */
  void end(boolean keep) {
    if (!pen.isWriting()) return;
    finish(keep);
  }

  private void finish(boolean keep) {
    String text = pen.text();
    boolean draft = writing.isDraft();
    Optional<Id> anchor = editor.selection().lead();
    pen.lift();
    boolean stepped = writing.end(text, keep).isPresent();
    around.framed(Optional.empty());
    if (draft && !stepped) around.redraw(anchor);
    ready();
  }

  @Override
  public void begun() {
    Optional<Id> lead = editor.selection().lead();
    if (lead.isEmpty()) {
      pen.lift();
      return;
    }
    around.reveal(lead.get());
    writing.begin(lead.get());
    place();
  }

  @Override
  public void grown() {
    place();
  }

  /** Keeps what is written in view, judged by where everything is going; what moves the view is no motion of its own. */
  @Override
  public void caretMoved() {
    Optional<Placed> node = writing.topic().flatMap(painted::at);
    if (node.isEmpty() || around.size().width() <= 0) return;
    Camera camera = sight.destination();
    var place = new PenPlace(node.get(), camera, painted.layout().kind());
    Rect text = place.text(pen.text());
    Rect caret = place.caret(pen.text(), pen.caret());
    Camera seen = Framing.writing(camera, around.size(), place.frame(text), caret);
    if (!seen.equals(camera)) around.look(seen);
  }

  @Override
  public void ended(Pen.Ending how) {
    boolean empty = pen.text().isBlank();
    Optional<Id> on = writing.topic();
    finish(how != Pen.Ending.CANCEL);
    boolean goesOn = settings.keepGoing() && !empty && on.filter(this::isThere).isPresent();
    if (!goesOn) return;
    if (how == Pen.Ending.ENTER) write(Draft.sibling(editor.map(), on.get(), false));
    else if (how == Pen.Ending.TAB) write(Draft.child(editor.map(), on.get()));
  }

  private boolean isThere(Id id) {
    return editor.map().find(id).isPresent();
  }

  @Override
  public void pressed(KeyEvent event) {
    around.pressed(event);
  }

  @Override
  public void released(KeyEvent event) {
    around.released(event);
  }

  @Override
  public void focused(boolean has) {
    around.focused(has);
  }

  /** Puts the pen over the node it writes on, or waits over. Called whenever that node may have moved. */
  void place() {
    Optional<Id> on = pen.isWriting() ? writing.topic() : editor.selection().lead();
    Optional<Placed> node = on.flatMap(sight.layout()::at);
    if (node.isEmpty()) {
      if (pen.isWriting()) around.framed(Optional.empty());
      return;
    }
    var place = new PenPlace(node.get(), sight.camera(), sight.layout().kind());
    Rect text = place.text(pen.text());
    pen.place(text, place.css());
    if (pen.isWriting()) {
      around.framed(
          Optional.of(new Showing.Frame(node.get().id(), place.frame(text), place.scale())));
    }
  }

  /** The lead is what the next first key will write on. */
  void ready() {
    Optional<Topic> lead = editor.selection().lead().flatMap(painted::topic);
    pen.setReady(lead.isPresent(), lead.map(Topic::nameOnOneLine).orElse(""));
    place();
  }

  /** Hands an event of the pen on to the map, from where the window hears of it. */
  static void handOn(KeyEvent event, Node map) {
    event.consume();
    Event.fireEvent(map, event.copyFor(map, map));
  }
}
