package touchmap.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import touchmap.layout.TextStyle;
import touchmap.picture.Typeface;
import touchmap.words.Words;

/** What stands where a name would, when there is none: so that a row can be seen, and heard. */
public final class Nameless {
  private static final PseudoClass NAMELESS = PseudoClass.getPseudoClass("nameless");

  private static final TextStyle PLAIN = new TextStyle(TextStyle.Weight.REGULAR, 13);

  private Nameless() {}

  /** The name, or words that say that there is none. */
  public static String or(String name, Words words) {
    return name.isBlank() ? words.of("kit.nameless") : name;
  }

  /** Shows the name, or quietly that there is none; a sign that no font has is a dot, as on the map. */
  public static void show(Labeled on, String name, Words words) {
    on.setText(Typeface.onScreen(or(name, words), PLAIN));
    on.pseudoClassStateChanged(NAMELESS, name.isBlank());
  }
}
