package touchmap.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.lens.FindLens;
import touchmap.words.Words;

/** How many touchpoints were found, beside the record. */
final class CounterSection extends VBox {
  private final Words words;
  private final Sitting sitting;
  private final Label count = new Label();
  private final Label found = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label sentence = new Label();

  CounterSection(Words words, Sitting sitting) {
    super(6);
    this.words = words;
    this.sitting = sitting;
    count.setId("find-count");
    count.getStyleClass().add("counter");
    found.getStyleClass().add("found");
    sentence.setId("find-sitting");
    sentence.getStyleClass().add("caption");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    bar.setId("find-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    var record = new Label(words.of("find.counter.record", FindLens.RECORD));
    record.getStyleClass().add("caption");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(8, count, found, space, record);
    line.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(line, bar, sentence);
  }

  void refresh(FindLens lens) {
    int now = lens.touchpoints();
    count.setText(Integer.toString(now));
    found.setText(words.count("find.counter.found", now));
    bar.setProgress(Math.min(1, now / (double) FindLens.RECORD));
    bar.setAccessibleText(words.of("find.counter.bar", now, FindLens.RECORD));
    sentence.setText(said(now, sitting.since(now)));
  }

  /** What was added since the window opened, and what comes next on the way to the record. */
  private String said(int now, long added) {
    String next =
        now == 0
            ? words.of("find.counter.none")
            : now < FindLens.SURPRISING
                ? words.of("find.counter.surprising", FindLens.SURPRISING)
                : now < FindLens.RECORD
                    ? words.count("find.counter.toRecord", FindLens.RECORD - now)
                    : past(now, now - added);
    return added > 0 ? words.of("find.counter.sitting", added) + " " + next : next;
  }

  /** A map that was opened with more has broken no record: who works with it now found less. */
  private String past(int now, long opened) {
    if (now == FindLens.RECORD) return words.of("find.counter.even", FindLens.RECORD);
    return opened > FindLens.RECORD
        ? words.of("find.counter.above", FindLens.RECORD)
        : words.of("find.counter.beaten");
  }
}
