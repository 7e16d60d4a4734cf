package touchmap.ui.kit;

/** What every panel needs from the window around it. */
public interface PanelHost {
  /** A short message that goes by itself. */
  void say(String message);

  /** A short message with Undo beside it. */
  void sayUndoable(String message);

  /** Back to the map, with the keyboard. */
  void backToMap();

  /** Where sheets open over the window. */
  ModalLayer layer();
}
