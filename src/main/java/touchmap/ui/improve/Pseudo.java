package touchmap.ui.improve;

import javafx.css.PseudoClass;

/** The states that the style sheet knows. */
final class Pseudo {
  static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
  static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
  static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private Pseudo() {}
}
