package touchmap.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area that is as high as its text; Tab leaves it, as in any other field. */
public final class GrowingArea extends TextArea {
  private static final double AROUND = 18;
  private static final double SIDES = 26;

  private final Text measure = new Text();
  private final int leastRows;

  public GrowingArea(int leastRows) {
    this.leastRows = leastRows;
    setWrapText(true);
    setPrefRowCount(leastRows);
    getStyleClass().add("growing");
    textProperty().addListener(observable -> requestLayout());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.TAB || event.isControlDown()) return;
          event.consume();
          requestFocusTraversal(
              event.isShiftDown()
                  ? javafx.scene.TraversalDirection.PREVIOUS
                  : javafx.scene.TraversalDirection.NEXT);
        });
  }

  @Override
  protected double computePrefHeight(double width) {
    measure.setFont(getFont());
    measure.setText("X");
    measure.setWrappingWidth(0);
    double row = measure.getLayoutBounds().getHeight();
    double given = width > 0 ? width : getWidth();
    measure.setWrappingWidth(Math.max(40, (given > 0 ? given : 280) - SIDES));
    measure.setText(getText().isEmpty() ? "X" : getText() + (getText().endsWith("\n") ? "X" : ""));
    return Math.max(leastRows * row, measure.getLayoutBounds().getHeight()) + AROUND;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
