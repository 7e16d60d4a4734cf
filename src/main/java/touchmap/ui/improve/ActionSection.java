package touchmap.ui.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.method.Agenda;
import touchmap.method.Initials;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** What is to be done: overdue first, then by date, or by RICE where somebody wants that; what is closed on request. */
final class ActionSection extends VBox {
  private static final double ROW = 52;
  private static final int MOST_ROWS = 8;

  private final Words words;
  private final ImproveHost host;
  private final Planning planning;
  private final Label counts = Parts.caption("");
  private final ListView<Agenda.Entry> list = new ListView<>();
  private final Label nothing;
  private final Button closed;
  private @Nullable Sight sight;
  private Map<String, String> initials = Map.of();
  private final Segmented<Boolean> order;
  private boolean isByRice;
  private boolean showsClosed;

  ActionSection(Words words, ImproveHost host, Planning planning, Runnable board) {
    super(8);
    this.words = words;
    this.host = host;
    this.planning = planning;
    setId("improve-actions");
    counts.setId("action-counts");
    Button add = Parts.small("action-add", words.of("improve.action.add"), planning::ask);
    add.setGraphic(Icons.node("plus", 16));
    var head =
        new HBox(
            8,
            Parts.sectionTitle(words.of("improve.actions")),
            Parts.gap(),
            Parts.icon("action-board", "columns-3", words.of("action.improve.board"), board),
            Parts.icon(
                "action-calendar",
                "calendar-plus",
                words.of("action.improve.calendar"),
                host::saveCalendar),
            add);
    head.setAlignment(Pos.CENTER_LEFT);
    nothing = Parts.caption(words.of("improve.actions.none"));
    nothing.setId("actions-none");
    closed = Parts.flat("actions-closed", "", this::toggleClosed);
    list();
    order =
        new Segmented<Boolean>(this::orderBy)
            .with(false, words.of("improve.order.date"))
            .with(true, words.of("improve.order.rice"));
    order.setId("action-order");
    order.setAccessibleText(words.of("improve.order"));
    order.setMinWidth(USE_PREF_SIZE);
    var told = new HBox(8, counts, Parts.gap(), order);
    told.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, told, nothing, list, closed);
  }

  private void list() {
    list.setId("action-list");
    list.getStyleClass().add("action-list");
    list.setAccessibleText(words.of("improve.actions"));
    list.setAccessibleHelp(words.of("improve.actions.keys"));
    list.setFixedCellSize(ROW);
    list.setCellFactory(
        view -> {
          var cell =
              new ActionCell(
                  words, planning, this::seen, name -> initials.getOrDefault(name.strip(), ""));
          cell.setOnMouseClicked(
              event -> {
                if (cell.getItem() == null || event.getButton() != MouseButton.PRIMARY) return;
                PlannedAction action = cell.getItem().action();
                if (event.getClickCount() == 2) planning.edit(action);
                else host.show(action.touchpoint());
              });
          cell.setOnContextMenuRequested(
              event -> {
                if (cell.getItem() == null) return;
                menu(cell.getItem().action()).show(cell, event.getScreenX(), event.getScreenY());
                event.consume();
              });
          return cell;
        });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private Sight seen() {
    Sight now = sight;
    if (now == null) throw new IllegalStateException("Nothing was shown yet");
    return now;
  }

  private void key(KeyEvent event) {
    Optional<PlannedAction> at =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Agenda.Entry::action);
    if (at.isEmpty() || event.isShortcutDown() || event.isAltDown()) return;
    switch (event.getCode()) {
      case ENTER, F2 -> planning.edit(at.get());
      case SPACE -> planning.advance(at.get());
      case DELETE -> planning.remove(at.get());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private ContextMenu menu(PlannedAction action) {
    var menu = new ContextMenu();
    menu.setId("action-menu");
    menu.getItems().add(item(words.of("improve.action.edit"), () -> planning.edit(action)));
    menu.getItems().add(item(words.of("improve.show"), () -> host.show(action.touchpoint())));
    menu.getItems().add(new SeparatorMenuItem());
    for (ActionStatus each : ActionStatus.values()) {
      if (each == action.assignment().status()) continue;
      MenuItem item = item(StatusSign.text(each, words), () -> planning.set(action, each));
      item.setGraphic(StatusSign.node(each));
      menu.getItems().add(item);
    }
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(item(words.of("improve.action.remove"), () -> planning.remove(action)));
    return menu;
  }

  private static MenuItem item(String text, Runnable run) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }

  private void orderBy(boolean rice) {
    isByRice = rice;
    Optional<PlannedAction> at =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Agenda.Entry::action);
    show(seen());
    at.ifPresent(this::reveal);
  }

  private void toggleClosed() {
    showsClosed = !showsClosed;
    show(seen());
  }

  void show(Sight to) {
    sight = to;
    Agenda agenda = to.agenda();
    initials = Initials.of(owners(agenda));
    counts.setText(counted(agenda));
    Parts.show(nothing, agenda.isEmpty());
    Parts.show(order, agenda.hasRice());
    order.choose(isByRice);
    Parts.show(counts.getParent(), !agenda.isEmpty());
    var rows = new ArrayList<>(isByRice && agenda.hasRice() ? agenda.openByRice() : agenda.open());
    if (showsClosed) rows.addAll(agenda.closed());
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(rows);
    if (at >= 0 && !rows.isEmpty()) list.getSelectionModel().select(Math.min(at, rows.size() - 1));
    Parts.show(list, !rows.isEmpty());
    double height = ROW * Math.min(MOST_ROWS, rows.size()) + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
    Parts.show(closed, !agenda.closed().isEmpty());
    closed.setText(
        showsClosed
            ? words.of("improve.closed.hide")
            : words.count("improve.closed.show", agenda.closed().size()));
  }

  private static List<String> owners(Agenda agenda) {
    var all = new ArrayList<>(agenda.open());
    all.addAll(agenda.closed());
    return all.stream()
        .map(entry -> entry.action().assignment().owner().strip())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** How many of each status, in words. */
  private String counted(Agenda agenda) {
    Map<ActionStatus, Long> counts = agenda.counts();
    var said = new ArrayList<String>();
    for (ActionStatus each :
        List.of(
            ActionStatus.DOING, ActionStatus.PLANNED, ActionStatus.DONE, ActionStatus.DROPPED)) {
      long count = counts.getOrDefault(each, 0L);
      if (count > 0) said.add(words.count("improve.count." + StatusSign.key(each), count));
    }
    return String.join(", ", said);
  }

  /** Puts the keyboard on an action, when it is in the list. */
  void reveal(PlannedAction action) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (!list.getItems().get(i).action().id().equals(action.id())) continue;
      list.getSelectionModel().select(i);
      list.scrollTo(i);
    }
  }

  void focusFirst() {
    if (list.isVisible()) list.requestFocus();
    else lookup("#action-add").requestFocus();
  }
}
