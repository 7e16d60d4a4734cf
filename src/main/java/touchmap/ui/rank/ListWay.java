package touchmap.ui.rank;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.model.Id;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** The order by hand: the shortlist as rows that are dragged, moved by keys, or given a place by its number. */
final class ListWay extends VBox {
  private static final int MOST_ROWS = 12;

  /** What a list adds to its rows: borders, and the room of a bar it may think of. */
  private static final double SLACK = 14;

  private final Editor editor;
  private final Words words;
  private final RankHost host;
  private final Ordering ordering;
  private final ListView<Entry> list = new ListView<>();
  private final PlaceField place;
  private final Label wrong = Parts.caption("");
  private final Label start;
  private final TopStepper top;
  private final NextSection next;
  private final MomentSection moment;
  private final AdviceSection advice;
  private boolean syncing;

  ListWay(Editor editor, Words words, RankHost host, Ordering ordering) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.ordering = ordering;
    place = new PlaceField(words, this::take, this::back);
    top = new TopStepper(words, ordering);
    next = new NextSection(words, ordering);
    moment = new MomentSection(editor, words, host, ordering);
    advice = new AdviceSection(words, host);
    start = Parts.caption(words.of("rank.list.start"));
    wrong.setId("rank-wrong");
    wrong.getStyleClass().add("wrong");
    Parts.show(wrong, false);
    var sentence = Parts.caption(words.of("rank.list.sentence"));
    var order = new VBox(8, sentence, start, rows(), wrong, top);
    for (VBox each : List.of(order, next, moment, advice)) {
      each.getStyleClass().add("rank-section");
      getChildren().add(each);
    }
  }

  private StackPane rows() {
    list.setId("rank-list");
    list.getStyleClass().add("rank-list");
    list.setAccessibleText(words.of("rank.list.name"));
    var line = new DropLine(list);
    var drag = new RowDrag(list, line, (entry, to) -> ordering.move(entry.id(), to));
    list.setCellFactory(view -> new EntryCell(words, place, drag, this::askPlace));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (value, before, now) -> {
              if (now != null && !syncing) chosen(now.id());
            });
    return new StackPane(list, line);
  }

  /** A row was chosen: the map shows it. */
  private void chosen(Id id) {
    if (!editor.selection().lead().equals(Optional.of(id))) host.show(id);
  }

  void show(Sight sight, boolean withDots) {
    List<Entry> entries = sight.entries(withDots);
    place.close();
    Parts.show(wrong, false);
    syncing = true;
    try {
      if (!list.getItems().equals(entries)) list.getItems().setAll(entries);
    } finally {
      syncing = false;
    }
    fit(entries);
    Parts.show(start, entries.isEmpty());
    top.show(sight);
    next.show(sight);
    moment.show(sight);
    advice.show(sight);
    mark();
  }

  /** As high as its rows, up to a dozen of them. */
  private void fit(List<Entry> entries) {
    double height = SLACK;
    for (Entry each : entries.subList(0, Math.min(MOST_ROWS, entries.size())))
      height += EntryCell.height(each);
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
    Parts.show(list, !entries.isEmpty());
  }

  /** Marks the row of what is selected on the map. */
  void mark() {
    Optional<Id> lead = editor.selection().lead();
    int at = -1;
    List<Entry> entries = list.getItems();
    for (int i = 0; i < entries.size() && at < 0; i++)
      if (Optional.of(entries.get(i).id()).equals(lead)) at = i;
    syncing = true;
    try {
      if (at < 0) list.getSelectionModel().clearSelection();
      else if (list.getSelectionModel().getSelectedIndex() != at)
        list.getSelectionModel().clearAndSelect(at);
      if (at >= 0) list.getFocusModel().focus(at);
    } finally {
      syncing = false;
    }
    moment.mark();
  }

  /** Where the keyboard goes first. */
  Node first() {
    if (list.getItems().isEmpty()) return next.first().orElse(top);
    if (list.getSelectionModel().isEmpty()) list.getSelectionModel().select(0);
    return list;
  }

  private Optional<Entry> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void key(KeyEvent event) {
    Optional<Entry> entry = selected();
    if (place.isOpen()) return;
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      host.backToMap();
    }
    if (entry.isEmpty()) return;
    boolean moving = event.isAltDown() || event.isShortcutDown();
    Entry at = entry.get();
    switch (event.getCode()) {
      case UP, KP_UP -> move(event, moving, at, at.place() - 2);
      case DOWN, KP_DOWN -> move(event, moving, at, Math.min(at.place(), at.of() - 1));
      case HOME -> move(event, moving, at, 0);
      case END -> move(event, moving, at, at.of() - 1);
      case DELETE, BACK_SPACE -> {
        event.consume();
        remove(at);
      }
      case ENTER, F2 -> {
        event.consume();
        askPlace(at);
      }
      default -> {}
    }
  }

  private void move(KeyEvent event, boolean moving, Entry entry, int to) {
    if (!moving) return;
    event.consume();
    ordering.move(entry.id(), Math.max(0, to));
  }

  /** The row that takes its place is selected next. */
  private void remove(Entry entry) {
    ordering.remove(entry.id());
    int left = list.getItems().size();
    if (left > 0) list.getSelectionModel().clearAndSelect(Math.min(entry.place(), left) - 1);
    list.requestFocus();
  }

  private void typed(KeyEvent event) {
    if (place.isOpen() || event.isShortcutDown() || event.isAltDown()) return;
    String text = event.getCharacter();
    if (text.length() != 1 || !Character.isDigit(text.charAt(0))) return;
    event.consume();
    selected().ifPresent(entry -> askPlace(entry, text, false));
  }

  private void askPlace(Entry entry) {
    askPlace(entry, Integer.toString(entry.place()), true);
  }

  /** Turns the row's bead into a field for its place. */
  private void askPlace(Entry entry, String begun, boolean replaces) {
    Parts.show(wrong, false);
    list.getSelectionModel().select(entry.place() - 1);
    place.open(entry.id(), begun, replaces);
    list.refresh();
  }

  private void take(Id id, String typed) {
    int most = list.getItems().size();
    boolean fits = typed.matches("\\d{1,9}") && fits(Integer.parseInt(typed), most);
    if (!fits) {
      wrong.setText(words.of("rank.place.wrong", most));
      Parts.show(wrong, true);
      return;
    }
    back();
    ordering.move(id, Integer.parseInt(typed) - 1);
  }

  private static boolean fits(int place, int most) {
    return place >= 1 && place <= most;
  }

  private void back() {
    place.close();
    Parts.show(wrong, false);
    list.refresh();
    list.requestFocus();
  }
}
