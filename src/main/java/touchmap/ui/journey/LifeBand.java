package touchmap.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import touchmap.lens.journey.Grid;
import touchmap.method.LifeMap;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Phase;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.SceneDrag;
import touchmap.words.Words;

/**
 * The customer's life above the journey: its phases in order, in each the chains that happen in it. Phases and chains are
 * dragged, or moved with Alt and arrows; a phase in which nothing happens is dashed.
 */
final class LifeBand extends HBox {
  /** In pixels. */
  static final double HEIGHT = 46;

  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
  private static final PseudoClass TAKES = PseudoClass.getPseudoClass("takes");

  private final Words words;
  private final LifeWork work;
  private final Consumer<Id> onChain;
  private final SceneDrag drag = new SceneDrag();
  private final HBox phases = new HBox(6);
  private final Sideways sideways;
  private final List<Spot> spots = new ArrayList<>();
  private Optional<Id> shown = Optional.empty();

  /** A place a chain can be dropped on: a phase, or none. */
  private record Spot(Region node, Optional<Phase> phase) {}

  LifeBand(LifeWork work, Consumer<Id> onChain) {
    super(8);
    words = work.words();
    this.work = work;
    this.onChain = onChain;
    setId("journey-life");
    getStyleClass().add("journey-life");
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    Label title = Parts.caption(words.of("journey.life"));
    title.setMinWidth(Grid.HEADINGS - 26);
    phases.setAlignment(Pos.CENTER_LEFT);
    sideways = new Sideways("journey-life", phases, words);
    HBox.setHgrow(sideways, Priority.ALWAYS);
    Button add = Parts.flat("journey-life-add", words.of("journey.life.phase"), work::add);
    add.setGraphic(Icons.node("plus", 15));
    add.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().setAll(title, sideways, add);
  }

  void show(TouchMap map, Optional<Id> chain) {
    shown = chain;
    LifeMap life = LifeMap.of(map);
    Parts.show(this, !life.phases().isEmpty());
    String focused = isFocusWithin() ? getScene().getFocusOwner().getId() : null;
    spots.clear();
    var nodes = new ArrayList<Node>();
    for (LifeMap.Lived each : life.phases()) {
      if (!nodes.isEmpty()) nodes.add(Icons.node("arrow-right", 15));
      nodes.add(phase(each));
    }
    if (!life.hungNowhere().isEmpty()) nodes.add(nowhere(life.hungNowhere()));
    phases.getChildren().setAll(nodes);
    Node again = focused == null ? null : lookup("#" + focused);
    if (again != null) again.requestFocus();
    sideways.reveal(this::shownChip);
  }

  /** The chain that is shown stays in sight, however long a life is. */
  private Optional<Node> shownChip() {
    return phases.lookupAll(".phase-chain").stream()
        .filter(each -> each.getPseudoClassStates().contains(SHOWN))
        .findFirst();
  }

  private Node phase(LifeMap.Lived lived) {
    Phase phase = lived.phase();
    String name = phase.name().isBlank() ? words.of("journey.unnamed") : phase.name().strip();
    var title = new Button(name);
    title.setMnemonicParsing(false);
    title.setId("phase-" + phase.id().value());
    title.getStyleClass().setAll("button", "phase-name");
    title.setMinWidth(Region.USE_PREF_SIZE);
    title.setAccessibleText(
        lived.isEmpty()
            ? words.of("journey.life.spokenEmpty", name)
            : words.count("journey.life.spoken", lived.steps(), name));
    title.setOnAction(event -> work.ask(phase));
    title.addEventHandler(KeyEvent.KEY_PRESSED, event -> phaseKey(event, phase));
    HBox box = Parts.row(4, title);
    box.getStyleClass().add("phase");
    box.pseudoClassStateChanged(EMPTY, lived.isEmpty());
    for (int i = 0; i < phase.chains().size(); i++) {
      var hung = Optional.of(new LifeWork.Hung(phase.id(), i));
      work.journey()
          .chain(phase.chains().get(i))
          .ifPresent(chain -> box.getChildren().add(chip(chain, hung)));
    }
    if (lived.isEmpty() && lived.chains().isEmpty())
      box.getChildren().add(Parts.caption(words.of("journey.life.absent")));
    spots.add(new Spot(box, Optional.of(phase)));
    drag.watch(title, () -> true, () -> new PhaseLoad(phase, box, title));
    return box;
  }

  private Node nowhere(List<Chain> chains) {
    HBox box = Parts.row(4, Parts.caption(words.of("journey.life.nowhere")));
    box.getStyleClass().addAll("phase", "phase-nowhere");
    for (Chain each : chains) box.getChildren().add(chip(each, Optional.empty()));
    spots.add(new Spot(box, Optional.empty()));
    return box;
  }

  private Node chip(Chain chain, Optional<LifeWork.Hung> hung) {
    String name = chain.name().isBlank() ? words.of("journey.unnamed") : chain.name().strip();
    Label steps = Parts.caption(Integer.toString(chain.steps().size()));
    steps.getStyleClass().add("phase-steps");
    var chip = new Button(name, steps);
    chip.setMnemonicParsing(false);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setId(
        "life-chain-"
            + chain.id().value()
            + hung.map(at -> "-" + at.phase().value() + "-" + at.at()).orElse(""));
    chip.getStyleClass().setAll("button", "phase-chain");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.pseudoClassStateChanged(SHOWN, shown.filter(chain.id()::equals).isPresent());
    chip.setOnAction(event -> onChain.accept(chain.id()));
    chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> chainKey(event, chain, hung));
    drag.watch(chip, () -> true, () -> new ChainLoad(chain, hung, chip));
    return chip;
  }

  private void phaseKey(KeyEvent event, Phase phase) {
    int place = work.journey().life().indexOf(phase);
    switch (event.getCode()) {
      case LEFT -> {
        if (event.isAltDown()) work.move(phase, place - 1);
        else return;
      }
      case RIGHT -> {
        if (event.isAltDown()) work.move(phase, place + 2);
        else return;
      }
      case F2 -> work.ask(phase);
      case DELETE -> work.remove(phase);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void chainKey(KeyEvent event, Chain chain, Optional<LifeWork.Hung> hung) {
    int by =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (by != 0 && event.isAltDown()) {
      event.consume();
      Optional<Phase> to =
          hung.isPresent()
              ? work.beside(hung.get().phase(), by)
              : work.journey().life().reversed().stream().findFirst();
      if (to.isPresent()) work.hang(chain.id(), hung, to);
    } else if (event.getCode() == KeyCode.DELETE && hung.isPresent()) {
      event.consume();
      work.hang(chain.id(), hung, Optional.empty());
    }
  }

  private static boolean holds(Node node, MouseEvent event) {
    Bounds box = node.localToScene(node.getLayoutBounds());
    return box.contains(event.getSceneX(), event.getSceneY());
  }

  private Optional<Spot> spotAt(MouseEvent event) {
    return spots.stream().filter(each -> holds(each.node(), event)).findFirst();
  }

  private void mark(Optional<Spot> taking) {
    for (Spot each : spots)
      each.node().pseudoClassStateChanged(TAKES, taking.filter(each::equals).isPresent());
  }

  /** A chain on its way to another phase. */
  private final class ChainLoad implements SceneDrag.Load {
    private final Chain chain;
    private final Optional<LifeWork.Hung> hung;
    private final Button held;

    ChainLoad(Chain chain, Optional<LifeWork.Hung> hung, Button held) {
      this.chain = chain;
      this.hung = hung;
      this.held = held;
    }

    @Override
    public void moved(MouseEvent event) {
      mark(spotAt(event));
    }

    @Override
    public void ended() {
      held.disarm();
      mark(Optional.empty());
    }

    @Override
    public void dropped(MouseEvent event) {
      spotAt(event).ifPresent(spot -> work.hang(chain.id(), hung, spot.phase()));
    }
  }

  /** A phase on its way to another place: before the one whose first half it is over. */
  private final class PhaseLoad implements SceneDrag.Load {
    private final Phase phase;
    private final Region box;
    private final Button held;

    PhaseLoad(Phase phase, Region box, Button held) {
      this.phase = phase;
      this.box = box;
      this.held = held;
    }

    @Override
    public void moved(MouseEvent event) {
      box.setTranslateX(0);
      box.setTranslateX(event.getSceneX() - box.localToScene(box.getWidth() / 2, 0).getX());
      box.setViewOrder(-1);
    }

    @Override
    public void ended() {
      held.disarm();
      box.setTranslateX(0);
      box.setViewOrder(0);
    }

    @Override
    public void dropped(MouseEvent event) {
      int gap = 0;
      for (Spot each : spots) {
        if (each.phase().isEmpty()) break;
        Bounds at = each.node().localToScene(each.node().getLayoutBounds());
        if (event.getSceneX() > at.getCenterX()) gap++;
      }
      work.move(phase, gap);
    }
  }
}
