package touchmap.ui.find;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import touchmap.edit.Editor;
import touchmap.lens.FindLens;
import touchmap.method.Prompts;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** The Find lens' panel: the counter against the record, the idea tray, one prompt at a time, and hints. */
public final class FindPanel extends ScrollPane {
  private static final int AT_ONCE = 2000;

  private final Editor editor;
  private final CounterSection counter;
  private final IdeaTray tray;
  private final PromptSection prompts;
  private final HintSection hints;
  private final TimerSection timer;
  private final PauseTransition pause = new PauseTransition(Duration.millis(400));
  private final Runnable unsubscribe;

  public FindPanel(Editor editor, Words words, Look look, Sitting sitting, FindHost host) {
    this.editor = editor;
    var moveTo = new MoveTo(editor, words, look, host);
    counter = new CounterSection(words, sitting);
    timer = new TimerSection(sitting.timer(), words, host);
    tray = new IdeaTray(editor, words, host, ideas -> moveTo.open(ideas, this));
    prompts = new PromptSection(editor, words, sitting, host, moveTo);
    hints = new HintSection(words, sitting, host);
    var sections =
        new VBox(
            section(head(words), counter, timer), section(tray), section(prompts), section(hints));
    setContent(sections);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setId("find-panel");
    getStyleClass().addAll("panel", "find-panel");
    getStylesheets().add(stylesheet());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          host.backToMap();
        });
    unsubscribe =
        editor.onChange(
            change -> {
              if (change.changedMap()) refresh();
            });
    pause.setOnFinished(event -> adviseBehind());
    refresh();
  }

  static String stylesheet() {
    return Theme.sheet("find");
  }

  /** Stops listening to the editor and the timer. */
  public void dispose() {
    unsubscribe.run();
    pause.stop();
    timer.dispose();
  }

  public List<Action> actions() {
    return List.of(
        Action.of("find.timer", "timer", timer::open, "Shortcut+Shift+T"),
        Action.of("find.idea", "inbox", tray::focusField),
        Action.of("find.next-prompt", "lightbulb", prompts::next));
  }

  private VBox head(Words words) {
    var title = new Label(words.of("find.title"));
    title.getStyleClass().add("panel-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var clock = new Button(words.of("find.timer.title"), Icons.node("timer", 18));
    clock.setId("find-timer");
    clock.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    clock.setAccessibleText(words.of("find.timer.title"));
    clock.setTooltip(new Tooltip(words.of("find.timer.title")));
    clock.getStyleClass().addAll("flat", "icon-button", "small");
    clock.setOnAction(event -> timer.toggle());
    var line = new HBox(8, title, clock);
    line.setAlignment(Pos.CENTER_LEFT);
    var sentence = new Label(words.of("find.sentence"));
    sentence.getStyleClass().add("caption");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    return new VBox(line, sentence);
  }

  private static VBox section(Node... parts) {
    var section = new VBox(10, parts);
    section.getStyleClass().add("find-section");
    if (parts.length == 1) {
      section.visibleProperty().bind(parts[0].visibleProperty());
      section.managedProperty().bind(parts[0].managedProperty());
    }
    return section;
  }

  private void refresh() {
    tray.refresh();
    FindLens counted = FindLens.counted(editor.map());
    counter.refresh(counted);
    if (counted.touchpoints() <= AT_ONCE) advise();
    else pause.playFromStart();
  }

  private void advise() {
    prompts.refresh();
    hints.refresh(FindLens.of(editor.map()));
  }

  /**
   * Prompts and hints read every name on the map; with very many they wait until the person pauses,
   * and are thought of behind the window.
   */
  private void adviseBehind() {
    TouchMap map = editor.map();
    FxThread.background(
        () -> new Advice(prompts.of(map), FindLens.of(map)),
        advice -> {
          if (editor.map() == map) advice.show(prompts, hints);
        },
        failed -> {
          throw new IllegalStateException(failed);
        });
  }

  /** What there is to say about a map. */
  private record Advice(List<Prompts.Offer> prompts, FindLens hints) {
    void show(PromptSection asking, HintSection noticing) {
      asking.refresh(prompts);
      noticing.refresh(hints);
    }
  }
}
