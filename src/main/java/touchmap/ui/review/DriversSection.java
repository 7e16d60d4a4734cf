package touchmap.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.method.Check;
import touchmap.method.Drivers;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** Who drives what, with most first, and what nobody drives; pressing one selects all of theirs. */
final class DriversSection extends VBox {
  private static final int AT_FIRST = 6;

  /** More people than anybody scrolls through; the rest are counted. */
  private static final int MOST = 60;

  private static final double BAR = 56;

  private final Words words;
  private final ReviewHost host;
  private final Advice advice;
  private final VBox rows = new VBox(2);
  private final Label count = Pieces.aside("");
  private final Button more;
  private boolean all;
  private List<Sight> shown = List.of();

  DriversSection(Words words, ReviewHost host) {
    super(8);
    this.words = words;
    this.host = host;
    advice = new Advice(words, host);
    rows.setId("review-drivers");
    rows.getStyleClass().add("review-rows");
    more = Parts.link("review-more-drivers", "", this::toggle);
    getChildren()
        .addAll(
            Pieces.heading(words.of("review.drivers"), count), rows, Parts.row(0, more), advice);
    getStyleClass().add("review-section");
  }

  private void toggle() {
    all = !all;
    if (!shown.isEmpty()) build(shown.getFirst());
  }

  void show(Sight sight, List<Check> found) {
    shown = List.of(sight);
    build(sight);
    advice.show(found);
  }

  private void build(Sight sight) {
    Drivers drivers = Drivers.of(sight.map(), sight.figures());
    List<Drivers.Driver> people = drivers.drivers();
    int most = people.stream().mapToInt(each -> each.touchpoints().size()).max().orElse(0);
    var made = new ArrayList<Node>();
    for (Drivers.Driver each : Pieces.first(people, all ? MOST : AT_FIRST))
      made.add(row(each, most, sight));
    if (people.isEmpty()) made.add(Parts.caption(words.of("review.drivers.none")));
    if (!drivers.undriven().isEmpty()) made.add(undriven(drivers.undriven()));
    rows.getChildren().setAll(made);
    count.setText(people.isEmpty() ? "" : Integer.toString(people.size()));
    Parts.show(more, people.size() > AT_FIRST);
    more.setText(all ? words.of("kit.fewer") : words.count("kit.more", people.size() - AT_FIRST));
  }

  private Node row(Drivers.Driver driver, int most, Sight sight) {
    var initials = new Label(driver.initials());
    initials.getStyleClass().add("initials");
    Label name = Parts.text(driver.name());
    name.getStyleClass().add("strong");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    String objects = objects(driver, sight);
    int size = driver.touchpoints().size();
    var first = new HBox(10, name, number(size), bar(size, most));
    first.setMinWidth(0);
    var text = new VBox(first);
    if (!objects.isEmpty()) text.getChildren().add(Parts.caption(objects));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMinWidth(0);
    var content = Parts.row(10, initials, text);
    String spoken = words.count("review.driver.spoken", size, driver.name(), objects);
    List<Id> theirs = size > 0 ? driver.touchpoints() : driver.objects();
    Button row = Pieces.pressable(content, spoken, () -> host.showAll(theirs));
    row.getStyleClass().add("driver-row");
    return row;
  }

  private static String objects(Drivers.Driver driver, Sight sight) {
    List<String> names =
        driver.objects().stream()
            .map(id -> sight.figures().register().topic(id))
            .flatMap(java.util.Optional::stream)
            .map(Topic::nameOnOneLine)
            .limit(8)
            .toList();
    return String.join(", ", names);
  }

  private static Label number(int size) {
    var number = new Label(Integer.toString(size));
    number.getStyleClass().add("review-number");
    return number;
  }

  private static Node bar(int size, int most) {
    var done = new Region();
    done.getStyleClass().add("bar-done");
    double width = most == 0 ? 0 : Math.max(size > 0 ? 4 : 0, BAR * size / most);
    done.setMinWidth(width);
    done.setPrefWidth(width);
    done.setMaxWidth(width);
    var track = new HBox(done);
    track.getStyleClass().add("bar-track");
    track.setMinWidth(BAR);
    track.setMaxWidth(BAR);
    // in the middle of the name's first line, beside the number, however many lines there are
    var line = new HBox(track);
    line.getStyleClass().add("bar-line");
    return line;
  }

  private Node undriven(List<Id> those) {
    String said = words.count("review.undriven", those.size());
    Label text = Parts.name(said);
    text.getStyleClass().add("undriven");
    Button row = Pieces.pressable(Parts.row(8, text), said, () -> host.showAll(those));
    row.setId("review-undriven");
    return row;
  }
}
