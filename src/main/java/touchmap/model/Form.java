package touchmap.model;

/**
 * How a topic shows: its kind, colour ({@code #RRGGBB}, empty for the palette's), icon (a Lucide name, empty for the
 * kind's own), side and place moved by hand.
 */
public record Form(ObjectKind kind, String color, String icon, Side side, Offset offset) {
  public static final Form NONE = new Form(ObjectKind.UNSAID, "", "", Side.AUTOMATIC, Offset.NONE);

  public Form withKind(ObjectKind to) {
    return new Form(to, color, icon, side, offset);
  }

  public Form withColor(String to) {
    return new Form(kind, to, icon, side, offset);
  }

  public Form withIcon(String to) {
    return new Form(kind, color, to, side, offset);
  }

  public Form withSide(Side to) {
    return new Form(kind, color, icon, to, offset);
  }

  public Form withOffset(Offset to) {
    return new Form(kind, color, icon, side, to);
  }
}
