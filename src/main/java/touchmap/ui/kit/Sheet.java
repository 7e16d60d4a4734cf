package touchmap.ui.kit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A dialog's frame: a title, what it is about, and buttons at the foot. Lives in a {@link ModalLayer}. */
public final class Sheet extends VBox {
  private static final int LONGEST_WORD = 32;
  private static final int TAIL = 14;
  private static final Pattern LONG_WORD = Pattern.compile("\\S{" + (LONGEST_WORD + 1) + ",}");
  private static final Pattern SIGN = Pattern.compile("\\X");

  private final HBox foot = new HBox(8);

  public Sheet(String title, double width, Node... content) {
    super(12);
    getStyleClass().add("dialog-sheet");
    setPrefWidth(width);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    var heading = new Label(brief(title));
    heading.getStyleClass().add("dialog-title");
    heading.setWrapText(true);
    getChildren().add(heading);
    getChildren().addAll(content);
    foot.setAlignment(Pos.CENTER_RIGHT);
    foot.getStyleClass().add("sheet-foot");
    getChildren().add(foot);
  }

  /**
   * The text with the middle left out of words that no line can hold, as of a long file's name: how
   * it begins and ends says which it is.
   */
  public static String brief(String text) {
    return LONG_WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(cut(word.group())));
  }

  private static String cut(String word) {
    List<String> signs = SIGN.matcher(word).results().map(MatchResult::group).toList();
    if (signs.size() <= LONGEST_WORD) return word;
    return String.join("", signs.subList(0, LONGEST_WORD - TAIL - 1))
        + "…"
        + String.join("", signs.subList(signs.size() - TAIL, signs.size()));
  }

  /** A paragraph for the content. */
  public static Label text(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("sheet-text");
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Adds a button at the right of the foot. */
  public Button button(String text, Runnable run) {
    var button = new Button(text);
    button.setMnemonicParsing(false);
    button.setOnAction(event -> run.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    foot.getChildren().add(button);
    return button;
  }

  /** Adds the button that Enter presses; it gets the focus when nothing else asks for it. */
  public Button mainButton(String text, Runnable run) {
    Button button = button(text, run);
    button.setDefaultButton(true);
    button.getStyleClass().add("primary");
    return button;
  }

  /** What follows stands at the right, what came before at the left. */
  public void gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    foot.getChildren().add(gap);
  }
}
