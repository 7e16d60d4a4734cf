package touchmap.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import touchmap.words.Words;

/** What stands where a name would, when there is none: so that a row can be seen, and heard. */
public final class Nameless {
  private static final PseudoClass NAMELESS = PseudoClass.getPseudoClass("nameless");

  private Nameless() {}

  /** The name, or words that say that there is none. */
  public static String or(String name, Words words) {
    return name.isBlank() ? words.of("kit.nameless") : name;
  }

  /** Shows the name, or quietly that there is none. */
  public static void show(Labeled on, String name, Words words) {
    on.setText(or(name, words));
    on.pseudoClassStateChanged(NAMELESS, name.isBlank());
  }
}
