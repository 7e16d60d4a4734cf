package touchmap.ui.map;

import java.util.Optional;
import touchmap.geometry.Rect;
import touchmap.model.Id;

/**
 * What passes over the map and is not part of it: the pointer's doings, the node it is on, an idea that hovers, the node
 * that just arrived, and the frame of the text that is being written.
 */
record Showing(
    Pointer pointer,
    Optional<Id> hovered,
    Optional<Handles.Handle> handle,
    Optional<Ghost> idea,
    Optional<Id> arrived,
    Optional<Frame> frame,
    boolean focused) {
  static final Showing NOTHING =
      new Showing(
          Idle.IDLE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** The box a text is written in, in pixels, and the node it belongs to. */
  record Frame(Id topic, Rect box, double scale) {}

  /** The node that is not painted, because its text is being written in its place. */
  Optional<Id> written() {
    return frame.map(Frame::topic);
  }

  Showing with(Pointer to) {
    return new Showing(to, hovered, handle, idea, arrived, frame, focused);
  }

  Showing withHover(Optional<Id> node, Optional<Handles.Handle> over) {
    return new Showing(pointer, node, over, idea, arrived, frame, focused);
  }

  Showing withIdea(Optional<Ghost> to) {
    return new Showing(pointer, hovered, handle, to, arrived, frame, focused);
  }

  Showing withArrived(Optional<Id> to) {
    return new Showing(pointer, hovered, handle, idea, to, frame, focused);
  }

  Showing withFrame(Optional<Frame> to) {
    return new Showing(pointer, hovered, handle, idea, arrived, to, focused);
  }

  Showing withFocus(boolean to) {
    return new Showing(pointer, hovered, handle, idea, arrived, frame, to);
  }
}
