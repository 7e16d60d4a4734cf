package touchmap.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.LockCriteria;
import touchmap.edit.SetCriteria;
import touchmap.model.Criterion;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.Weighting;
import touchmap.model.WeightingMethod;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.InView;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Sheet;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The sheet in which criteria are named, described, weighed and locked. Whatever is done in it goes straight into the
 * map, each change one step, so that closing it loses nothing.
 */
final class CriteriaSheet {
  private static final double SIDES = 64;
  private static final double WIDTH = 680;
  private static final double AROUND = 190;

  private final Editor editor;
  private final Words words;
  private final ScoreHost host;
  private final CriteriaWork work;
  private @Nullable Opened opened;

  CriteriaSheet(Editor editor, Words words, ScoreHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    work = new CriteriaWork(editor);
  }

  void open() {
    if (host.layer().isOpen()) return;
    opened = new Opened();
  }

  /** Stops following the map, should the sheet still be open. */
  void dispose() {
    Opened now = opened;
    if (now != null) now.closed();
  }

  /** The sheet while it is open. */
  private final class Opened {
    private final Label state = new Label();
    private final AskFirst ask = new AskFirst(words);
    private final Segmented<WeightingMethod> method;
    private final Label explained = Sheet.text("");
    private final VBox lines = new VBox(10);
    private final VBox fixed = new VBox(10);
    private final TextField add = new TextField();
    private final Label wrong = new Label();
    private final PairList pairs;
    private final ScaleLine scale;
    private @Nullable InView inView;
    private final SetMenu sets;
    private final Button lock;
    private final Sheet sheet;
    private final Runnable unsubscribe;

    Opened() {
      method =
          new Segmented<WeightingMethod>(this::weighBy)
              .with(WeightingMethod.POINTS, words.of("score.method.points"))
              .with(WeightingMethod.ORDER, words.of("score.method.order"))
              .with(WeightingMethod.SWING, words.of("score.method.swing"))
              .with(WeightingMethod.PAIRS, words.of("score.method.pairs"));
      method.setId("weighting-method");
      pairs = new PairList(words, this::compare);
      scale = new ScaleLine(words, this::rescale);
      sets = new SetMenu(words, this::take);
      sheet = new Sheet(words.of("score.criteria.title"), WIDTH, state, ask, content());
      sheet.setId("criteria-sheet");
      sheet.getStylesheets().add(Theme.sheet("score"));
      sheet.getStyleClass().add("criteria-sheet");
      foot();
      lock = lockButton();
      state.setId("criteria-state");
      state.setWrapText(true);
      state.setMinHeight(Region.USE_PREF_SIZE);
      state.getStyleClass().add("sheet-text");
      unsubscribe = editor.onChange(change -> refresh());
      if (editor.map().study().scoring().criteria().isEmpty())
        add.getStyleClass().add("first-focus");
      refresh();
      host.layer().show(sheet, this::closed);
    }

    private void foot() {
      sheet.button(words.of("score.criteria.close"), this::close).setId("criteria-close");
      Node foot = sheet.lookup(".sheet-foot");
      if (foot instanceof HBox line) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().addAll(0, List.of(sets.node(), gap));
      }
    }

    private Button lockButton() {
      Button button = sheet.button("", this::lockOrOpen);
      button.setId("criteria-lock");
      button.getStyleClass().add("primary");
      return button;
    }

    private ScrollPane content() {
      add.setId("criterion-add");
      add.setPromptText(words.of("score.criteria.add"));
      add.setAccessibleText(words.of("score.criteria.add"));
      add.setOnAction(event -> add());
      HBox.setHgrow(add, Priority.ALWAYS);
      var plus = new Button(words.of("score.criteria.addButton"), Icons.node("plus", 14));
      plus.setId("criterion-add-button");
      plus.setOnAction(event -> add());
      plus.setMinWidth(Region.USE_PREF_SIZE);
      wrong.getStyleClass().add("wrong-text");
      wrong.setWrapText(true);
      wrong.setMinHeight(Region.USE_PREF_SIZE);
      var weights = new Label(words.of("score.method"));
      weights.getStyleClass().add("section-title");
      var inner =
          new VBox(
              12,
              fixed,
              lines,
              new HBox(8, add, plus),
              wrong,
              weights,
              method,
              explained,
              pairs,
              scale);
      inner.getStyleClass().add("criteria-content");
      var scroll =
          new ScrollPane(inner) {
            /** What its lines need when they are wrapped, so that nothing is cut while there is room. */
            @Override
            protected double computePrefHeight(double width) {
              return Math.ceil(inner.prefHeight(WIDTH - SIDES)) + 2;
            }
          };
      scroll.setFitToWidth(true);
      scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
      scroll.setFocusTraversable(false);
      inView = InView.follow(scroll);
      scroll.maxHeightProperty().bind(host.layer().heightProperty().subtract(AROUND));
      scroll.setMinHeight(120);
      return scroll;
    }

    private void refresh() {
      Scoring now = editor.map().study().scoring();
      boolean isLocked = now.isLocked();
      state.setText(
          now.locked()
              .map(day -> words.of("score.criteria.lockedOn", Written.day(day, words)))
              .orElse(
                  words.of(
                      now.criteria().isEmpty() ? "score.criteria.none" : "score.criteria.open")));
      lines(now);
      fixed.getChildren().clear();
      if (isLocked)
        for (Criterion each : now.criteria())
          fixed.getChildren().add(new LockedLine(each, now, CriteriaWork.weights(now), words));
      method.choose(now.weighting().method());
      explained.setText(
          words.of(
              (isLocked ? "score.method.was." : "score.method.is.")
                  + CriteriaWork.key(now.weighting().method())));
      pairs.show(now);
      scale.show(now.scale());
      for (Node each : List.of(lines, add, method, pairs, scale)) each.setDisable(isLocked);
      sets.node().setDisable(isLocked);
      for (Node each : List.of(lines, add.getParent(), method)) Parts.show(each, !isLocked);
      Parts.show(fixed, isLocked);
      Parts.show(pairs, !isLocked && now.weighting().method() == WeightingMethod.PAIRS);
      scale.lock(now.scale(), isLocked);
      lock.setText(words.of(isLocked ? "score.criteria.unlock" : "score.lock"));
      lock.setDisable(now.criteria().isEmpty());
      say("");
    }

    private void lines(Scoring now) {
      List<CriterionLine> shown = shownLines();
      boolean isSame =
          shown.stream()
              .map(CriterionLine::id)
              .toList()
              .equals(now.criteria().stream().map(Criterion::id).toList());
      if (!isSame) {
        var fresh = new ArrayList<CriterionLine>();
        for (Criterion each : now.criteria()) fresh.add(new CriterionLine(each.id(), words, acts));
        lines.getChildren().setAll(fresh);
        shown = fresh;
      }
      for (CriterionLine each : shown) each.show(work.shown(), CriteriaWork.weights(now));
    }

    private List<CriterionLine> shownLines() {
      return lines.getChildren().stream().map(CriterionLine.class::cast).toList();
    }

    private final LineDrag drag = new LineDrag(this::shownLines, CriterionLine::move);

    private final CriterionLine.Acts acts =
        new CriterionLine.Acts() {
          @Override
          public void change(Criterion to) {
            apply(work.changed(to));
          }

          @Override
          public void move(Criterion criterion, int by) {
            apply(work.moved(criterion.id(), by));
            shownLines().stream()
                .filter(each -> each.id().equals(criterion.id()))
                .findFirst()
                .ifPresent(line -> FxThread.later(line::focusName));
          }

          @Override
          public void hold(CriterionLine line, Node grip) {
            drag.watch(line, grip);
          }

          @Override
          public void remove(Criterion criterion) {
            long lost = work.scoresBy(criterion.id());
            Runnable remove = () -> apply(work.without(criterion.id()));
            if (lost == 0) remove.run();
            else
              ask.ask(
                  words.count("score.criteria.lose", lost, criterion.name()),
                  words.of("score.criteria.removeAnyway"),
                  remove);
          }

          @Override
          public void endStep() {
            editor.endStep();
          }
        };

    private void add() {
      String name = add.getText().strip();
      if (name.isEmpty()) {
        add.requestFocus();
        return;
      }
      if (work.isNamed(name)) {
        say(words.of("score.criteria.sameName", name));
        return;
      }
      if (!apply(work.added(name))) return;
      add.clear();
      add.requestFocus();
    }

    private void take(CriteriaSet set) {
      long lost = work.allScores();
      Runnable take = () -> apply(work.set(set));
      if (lost == 0) take.run();
      else
        ask.ask(
            words.count("score.criteria.loseAll", lost, set.name()),
            words.of("score.criteria.replace"),
            take);
    }

    private void rescale(Scale to) {
      Edit edit = work.scale(to);
      Optional<String> why = edit.objection(editor.map()).map(words::of);
      if (why.isEmpty()) {
        apply(edit);
        return;
      }
      refresh();
      scale.refuse(why.get());
      reveal(scale);
    }

    /** What the other way asks for comes into view. */
    private void weighBy(WeightingMethod to) {
      if (apply(work.weighBy(to))) reveal(to == WeightingMethod.PAIRS ? pairs : explained);
    }

    private void compare(Weighting to) {
      apply(new SetCriteria(editor.map().study().scoring().criteria(), to));
    }

    private void lockOrOpen() {
      Scoring now = editor.map().study().scoring();
      if (!now.isLocked()) {
        Optional<String> missing =
            now.weighting().method() == WeightingMethod.PAIRS
                ? CriteriaWork.weights(now).missing().map(words::of)
                : Optional.empty();
        if (missing.isPresent()) {
          say(words.of("score.pairs.first", missing.get()));
          pairs.focusOpen().ifPresent(this::reveal);
          return;
        }
        if (!apply(new LockCriteria(host.today(), true))) return;
        close();
        // the next thing is to score, by digits on the map
        FxThread.later(host::backToMap);
        return;
      }
      ask.ask(
          words.of("score.criteria.unlockAsk"),
          words.of("score.criteria.unlockYes"),
          () -> apply(new LockCriteria(host.today(), false)));
    }

    /** Takes the step, or says beside the fields why it cannot be taken. */
    private boolean apply(Edit edit) {
      Optional<String> why = edit.objection(editor.map()).map(words::of);
      if (why.isPresent()) {
        refresh();
        say(why.get());
        reveal(wrong);
        return false;
      }
      ask.done();
      editor.apply(edit);
      return true;
    }

    /** Once it has its place. */
    private void reveal(Node said) {
      FxThread.later(
          () -> {
            sheet.applyCss();
            sheet.layout();
            InView view = inView;
            if (view != null) view.reveal(said);
          });
    }

    private void say(String text) {
      wrong.setText(text);
      wrong.setVisible(!text.isEmpty());
      wrong.setManaged(!text.isEmpty());
    }

    private void close() {
      host.layer().close(sheet);
      closed();
    }

    private void closed() {
      editor.endStep();
      unsubscribe.run();
      if (opened == this) opened = null;
    }
  }
}
