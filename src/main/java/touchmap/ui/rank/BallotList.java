package touchmap.ui.rank;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import touchmap.model.Id;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.TypedNumber;
import touchmap.words.Words;

/** The touchpoints of a ballot, each with the dots or the importance that its person gives it. */
final class BallotList extends VBox {
  private static final double ROW = 44;
  private static final int MOST_ROWS = 10;
  private static final int NAMED = 3;

  private final Ballot ballot;
  private final Words words;
  private final Sight sight;
  private final Runnable done;
  private final ListView<Id> list =
      new ListView<>() {
        /** All rows with what is around them, else the last would not be whole. */
        @Override
        protected double computePrefHeight(double width) {
          return ROW * Math.min(MOST_ROWS, getItems().size())
              + snappedTopInset()
              + snappedBottomInset();
        }

        /** Whole rows only: where there is no room for all, what is left below stays empty. */
        @Override
        public void resize(double width, double height) {
          double around = snappedTopInset() + snappedBottomInset();
          double rows = Math.floor((height - around + 0.5) / ROW);
          super.resize(width, Math.min(height, Math.max(1, rows) * ROW + around));
          if (!isOpen) FxThread.later(() -> bring(getSelectionModel().getSelectedIndex()));
          isOpen = true;
        }
      };
  private boolean isOpen;
  private Optional<Id> begun = Optional.empty();
  private boolean wentOn;
  private final Label count = new Label();
  private final Label wrong = Parts.caption("");

  /** {@code done} hears that Enter was pressed on the last row. */
  BallotList(Ballot ballot, Words words, Sight sight, Runnable done) {
    super(8);
    this.done = done;
    this.ballot = ballot;
    this.words = words;
    this.sight = sight;
    list.setId("ballot-list");
    list.getStyleClass().add("ballot-list");
    list.setAccessibleText(words.of("rank.ballot.list"));
    list.setFixedCellSize(ROW);
    list.getItems().setAll(ballot.items());
    list.setMinHeight(ROW * 2);
    list.setCellFactory(view -> new BallotCell(ballot, words, sight, this::answer));
    list.getSelectionModel().select(firstOpen());
    list.getSelectionModel().selectedIndexProperty().addListener(value -> forget());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    count.setId("ballot-count");
    count.getStyleClass().add("strong");
    wrong.setId("ballot-wrong");
    wrong.getStyleClass().add("wrong");
    getChildren().addAll(count, list, wrong);
    refresh();
  }

  /** Whoever goes on with an importance for each begins where they stopped. */
  private int firstOpen() {
    if (ballot.kind() == Kind.DOTS) return 0;
    for (int i = 0; i < ballot.items().size(); i++)
      if (ballot.of(ballot.items().get(i)) == 0) return i;
    return 0;
  }

  ListView<Id> rows() {
    return list;
  }

  /** What is typed next is about something else than what was typed last. */
  private void forget() {
    begun = Optional.empty();
    wentOn = false;
  }

  private void answer(Id item, int value) {
    forget();
    boolean taken = ballot.answer(item, value);
    wrong.setText(taken || ballot.kind() != Kind.DOTS ? "" : words.of("rank.ballot.noDots"));
    refresh();
  }

  private void refresh() {
    count.setText(
        ballot.kind() == Kind.DOTS
            ? words.of("rank.ballot.left", ballot.limit() - ballot.given(), ballot.limit())
            : words.of("rank.ballot.judged", ballot.given(), ballot.limit()));
    Parts.show(wrong, !wrong.getText().isEmpty());
    list.refresh();
  }

  private void key(KeyEvent event) {
    Id item = list.getSelectionModel().getSelectedItem();
    if (item == null || event.isAltDown() || event.isShortcutDown()) return;
    switch (event.getCode()) {
      case RIGHT, KP_RIGHT -> change(event, item, 1);
      case LEFT, KP_LEFT -> change(event, item, -1);
      case DELETE, BACK_SPACE -> {
        event.consume();
        answer(item, 0);
      }
      case ENTER -> {
        event.consume();
        enter();
      }
      default -> {}
    }
  }

  /** After a digit that led on by itself Enter only confirms it; on the last row it is done, unless something is open. */
  private void enter() {
    boolean isConfirmed = wentOn;
    forget();
    if (isConfirmed || next()) return;
    List<Id> open =
        ballot.kind() == Kind.DOTS
            ? List.of()
            : ballot.items().stream().filter(each -> ballot.of(each) == 0).toList();
    if (open.isEmpty()) {
      done.run();
      return;
    }
    List<String> names =
        open.stream()
            .limit(NAMED)
            .map(each -> words.of("rank.ballot.named", sight.name(each)))
            .toList();
    String said = String.join(", ", names) + (open.size() > NAMED ? ", …" : "");
    int first = firstOpen();
    list.getSelectionModel().clearAndSelect(first);
    bring(first);
    wrong.setText(words.count("rank.ballot.open", open.size(), said));
    Parts.show(wrong, true);
  }

  /** Goes to the next row; whether there is one. */
  private boolean next() {
    int to = list.getSelectionModel().getSelectedIndex() + 1;
    if (to >= list.getItems().size()) return false;
    list.getSelectionModel().clearAndSelect(to);
    bring(to);
    return true;
  }

  /** Scrolls no more than it takes to see the row, and never past the end, where nothing would stand below. */
  private void bring(int row) {
    int seen = (int) Math.floor((list.getHeight() - list.snappedTopInset() + 0.5) / ROW);
    if (seen < 1 || seen >= list.getItems().size()) return;
    int top = list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? top(flow) : 0;
    if (row <= top) list.scrollTo(row);
    else if (row >= top + seen) list.scrollTo(row - seen + 1);
  }

  private static int top(VirtualFlow<?> flow) {
    IndexedCell<?> first = flow.getFirstVisibleCell();
    return first == null ? 0 : first.getIndex();
  }

  private void change(KeyEvent event, Id item, int by) {
    event.consume();
    answer(item, Math.max(0, ballot.of(item) + by));
  }

  /** A digit is the answer itself; of importance 0 is ten, as on a row of keys. */
  private void typed(KeyEvent event) {
    Id item = list.getSelectionModel().getSelectedItem();
    String text = event.getCharacter();
    if (item == null || text.length() != 1 || event.isShortcutDown()) return;
    char said = text.charAt(0);
    if (said == '+' || said == '=') change(event, item, 1);
    else if (said == '-') change(event, item, -1);
    else if (Character.isDigit(said)) {
      event.consume();
      int value = Character.digit(said, 10);
      if (ballot.kind() == Kind.DOTS) answer(item, value);
      else digit(item, said);
    }
  }

  /** A 1 waits for the 0 of a 10; every other digit is an answer, and leads on. */
  private void digit(Id item, char digit) {
    int value = Character.digit(digit, 10);
    boolean isSecond = begun.equals(Optional.of(item));
    if (isSecond && value != 0) {
      // the number before is whole, and this one is about the next
      if (next()) digit(list.getSelectionModel().getSelectedItem(), digit);
      else judgedAlone(item, digit);
    } else if (isSecond) judged(item, Ballot.MOST_IMPORTANT);
    else judgedAlone(item, digit);
  }

  private void judgedAlone(Id item, char digit) {
    int value = Character.digit(digit, 10);
    if (TypedNumber.canGrow(Integer.toString(value), Ballot.MOST_IMPORTANT) && value > 0) {
      answer(item, value);
      begun = Optional.of(item);
    } else judged(item, value == 0 ? Ballot.MOST_IMPORTANT : value);
  }

  private void judged(Id item, int value) {
    answer(item, value);
    wentOn = next();
  }
}
