package touchmap.ui.details;

import javafx.scene.Node;

/** A part of the panel: fields that belong together. */
interface Section {
  /** The name under which it is remembered, and of its title in the word table. */
  String id();

  Node node();

  /** Whether it has anything to show for these topics. */
  boolean suits(Chosen chosen);

  /** Shows these topics. */
  void show(Chosen chosen);

  /** What it holds, in a few words, for when it is closed; empty when nothing. */
  String summary(Chosen chosen);
}
