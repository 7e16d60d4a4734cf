package touchmap.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchmap.model.TouchMap;
import touchmap.picture.Colours;
import touchmap.picture.Look;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Nameless;
import touchmap.words.Words;

/**
 * Where quick-add may put things, as far as it answers to what is typed: the selection, the tray,
 * the objects.
 */
final class TargetList extends ListView<TargetList.Row> {
  private static final double ROW = 32;
  private static final int MOST_ROWS = 6;

  /** One of them; {@code above} are the names over an object. */
  record Row(Sitting.Target target, String name, List<String> above) {}

  private final Words words;
  private final Look look;
  private Colours colours;

  TargetList(Words words, Look look, TouchMap map) {
    this.words = words;
    this.look = look;
    colours = Colours.of(map, look);
    setId("target-list");
    getStyleClass().add("place-list");
    setFocusTraversable(false);
    setFixedCellSize(ROW);
    setMinHeight(Region.USE_PREF_SIZE);
    setCellFactory(view -> new Cell());
  }

  /** Shows what answers to the text, the nearest first. False when nothing does. */
  boolean fill(TouchMap map, String typed) {
    colours = Colours.of(map, look);
    var rows = new ArrayList<Row>();
    Places places = Places.of(map);
    places.matching(typed, List.of()).stream()
        .filter(each -> !each.topic().isTouchpoint())
        .forEach(
            each ->
                rows.add(
                    new Row(
                        new Sitting.Target.Chosen(each.topic().id()), each.name(), each.above())));
    List<Row> others =
        List.of(
            new Row(new Sitting.Target.Selected(), words.of("find.quick.follow"), List.of()),
            new Row(new Sitting.Target.Tray(), words.of("find.quick.tray"), List.of()));
    if (typed.isBlank()) rows.addAll(0, others);
    else others.stream().filter(each -> holds(each.name(), typed)).forEach(rows::add);
    getItems().setAll(rows);
    getSelectionModel().select(0);
    scrollTo(0);
    setPrefHeight(ROW * Math.min(MOST_ROWS, rows.size()) + 4);
    return !rows.isEmpty();
  }

  private static boolean holds(String name, String typed) {
    return name.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
  }

  /** Puts the choice on that target, where it is in the list. */
  void mark(Sitting.Target target) {
    for (int i = 0; i < getItems().size(); i++) {
      if (!getItems().get(i).target().equals(target)) continue;
      getSelectionModel().select(i);
      scrollTo(Math.max(0, i - MOST_ROWS / 2));
    }
  }

  Optional<Sitting.Target> chosen() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(Row::target);
  }

  void step(int by) {
    int size = getItems().size();
    if (size == 0) return;
    int to = Math.floorMod(getSelectionModel().getSelectedIndex() + by, size);
    getSelectionModel().select(to);
    scrollTo(Math.max(0, to - MOST_ROWS + 2));
  }

  private final class Cell extends ListCell<Row> {
    Cell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      var way = new Label(String.join(" / ", row.above()));
      way.getStyleClass().add("hint");
      var name = new Label();
      Nameless.show(name, row.name(), words);
      var line = new HBox(8, sign(row.target()), name, way);
      line.setAlignment(Pos.CENTER_LEFT);
      setGraphic(line);
      setAccessibleText(words.of("find.quick.target", Nameless.or(row.name(), words)));
    }

    private Node sign(Sitting.Target target) {
      return switch (target) {
        case Sitting.Target.Selected() -> Icons.node("crosshair", 14);
        case Sitting.Target.Tray() -> Icons.node("inbox", 14);
        case Sitting.Target.Chosen(var topic) -> new Swatch(colours.of(topic));
      };
    }
  }
}
