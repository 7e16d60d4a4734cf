package touchmap.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;

/** What a screen reader has to say about what shows, and about what it can say nothing. */
public final class Spoken {
  private Spoken() {}

  /** The controls that show below a node and have no name: neither their own text, nor one for the ear, nor a label. */
  public static List<String> silent(Node root) {
    var labelled = new HashSet<Node>();
    var controls = new ArrayList<Node>();
    collect(root, labelled, controls);
    return controls.stream().filter(each -> isSilent(each, labelled)).map(Spoken::named).toList();
  }

  /** How many controls show below a node. */
  public static int controls(Node root) {
    var controls = new ArrayList<Node>();
    collect(root, new HashSet<>(), controls);
    return controls.size();
  }

  private static void collect(Node at, Set<Node> labelled, List<Node> controls) {
    if (!at.isVisible()) return;
    if (at instanceof Label label && label.getLabelFor() != null) labelled.add(label.getLabelFor());
    if (at.isFocusTraversable() || isControl(at)) controls.add(at);
    if (at instanceof Parent parent && !(at instanceof ComboBoxBase))
      parent.getChildrenUnmodifiable().forEach(each -> collect(each, labelled, controls));
  }

  private static boolean isControl(Node at) {
    return at instanceof ButtonBase
        || at instanceof TextInputControl
        || at instanceof ComboBoxBase
        || at instanceof Slider
        || at instanceof ListView
        || at instanceof TreeView;
  }

  private static boolean isSilent(Node at, Set<Node> labelled) {
    String said = at.getAccessibleText();
    if (said != null && !said.isBlank()) return false;
    if (at instanceof Labeled own && own.getText() != null && !own.getText().isBlank())
      return false;
    return !labelled.contains(at);
  }

  private static String named(Node at) {
    return at.getClass().getSimpleName() + " #" + at.getId() + " " + at.getStyleClass();
  }
}
