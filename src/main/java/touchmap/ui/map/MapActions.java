package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.layout.Neighbours.Way;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.ui.kit.Action;
import touchmap.words.Phrase;

/** Everything that can be done on the map, each with its keys, and whether it can be done now. */
final class MapActions {
  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
  private static final double STEP = 1.2;
  private static final String STAYS = "edit.businessStays";

  private final MapView view;
  private final Editor editor;
  private final Painted painted;
  private final Typing typing;
  private final Reports reports;
  private final Commands commands;
  private final Walking walking;
  private final Shifting shifting;
  private final Folding folding;
  private final Clip clip;
  private final PictureCopy picture;
  private final MomentCard moment;
  private final MapKeys keys;
  private final ReadOnlyBooleanWrapper selected = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper branch = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper touchpoint = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper parent = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper byHand = new ReadOnlyBooleanWrapper();
  private final List<Action> all = new ArrayList<>();
  private final Action deselect;

  MapActions(MapView view, Editor editor, Painted painted, Typing typing, Reports reports) {
    this.view = view;
    this.editor = editor;
    this.painted = painted;
    this.typing = typing;
    this.reports = reports;
    commands = new Commands(editor, reports::say, reports::sayUndoable);
    walking = new Walking(editor, painted);
    shifting = new Shifting(editor, painted, commands);
    folding = new Folding(editor, painted, view::redraw, reports::say);
    clip = new Clip(editor, commands, Clipboard.getSystemClipboard());
    clip.onFiles(reports::pasted);
    picture = new PictureCopy(editor, painted, Clipboard.getSystemClipboard(), reports::say);
    moment = new MomentCard(view, commands);
    keys = new MapKeys(view, this);
    deselect = Action.of("map.deselect", "", () -> editor.select(Selection.NONE), selected, "Esc");
    growing();
    changing();
    moving();
    choosing();
    foldingAway();
    looking();
    changed();
  }

  private void add(
      String id, String icon, ObservableBooleanValue when, Runnable run, String... on) {
    add(id, icon, when, "map.why.nothing", run, on);
  }

  /** {@code why} is what is said when something is selected, but not what this needs. */
  private void add(
      String id, String icon, ObservableBooleanValue when, String why, Runnable run, String... on) {
    Action action = Action.of("map." + id, icon, run, when, on);
    all.add(
        action.refusing(() -> Phrase.of(editor.selection().isEmpty() ? "map.why.nothing" : why)));
  }

  private void always(String id, String icon, Runnable run, String... on) {
    all.add(Action.of("map." + id, icon, run, on));
  }

  private void growing() {
    add(
        "child",
        "corner-down-right",
        selected,
        () -> lead().ifPresent(this::addChild),
        "Tab",
        "Insert");
    add("sibling", "plus", selected, () -> addSibling(false), "Enter");
    add("sibling-before", "", selected, () -> addSibling(true), "Shift+Enter");
    add(
        "between",
        "",
        branch,
        "edit.nothingAboveBusiness",
        this::addBetween,
        "Shift+Tab",
        "Shortcut+Enter");
  }

  private void addChild(Id below) {
    typing.write(Draft.child(editor.map(), below));
  }

  private void addSibling(boolean before) {
    lead().ifPresent(lead -> typing.write(Draft.sibling(editor.map(), lead, before)));
  }

  private void addBetween() {
    List<Id> tops = commands.branches().stream().map(Topic::id).toList();
    if (!tops.isEmpty()) typing.write(Draft.between(editor.map(), tops));
  }

  private void changing() {
    add("edit", "pencil", selected, () -> lead().ifPresent(typing::write), "F2");
    String[] back = MAC ? new String[] {"Delete", "Backspace"} : new String[] {"Delete"};
    if (!MAC) add("rewrite", "", selected, this::rewrite, "Backspace");
    add("delete", "trash-2", branch, "edit.keepBusiness", commands::remove, back);
    add("dissolve", "", branch, "edit.keepBusiness", commands::dissolve, "Shortcut+Shift+Delete");
    add("cut", "scissors", branch, "edit.keepBusiness", clip::cut, "Shortcut+X", "Shift+Delete");
    add("copy", "copy", selected, clip::copy, "Shortcut+C");
    add("copy-markdown", "file-text", selected, clip::copyMarkdown);
    always("copy-picture", "image", picture::copy, "Shortcut+Shift+C");
    always("paste", "clipboard-paste", clip::paste, "Shortcut+V");
    add("duplicate", "copy-plus", branch, "edit.onlyBusiness", commands::duplicate, "Shortcut+D");
    add(
        "moment",
        "star",
        touchpoint,
        "map.why.moment",
        () -> lead().ifPresent(moment::open),
        "Shortcut+T");
    add("retype", "", branch, "edit.businessIsBusiness", commands::retype);
    add("sort", "arrow-down-a-z", parent, "edit.nothingToSort", commands::sort);
    add("details", "panel-right", selected, reports::details, "Alt+Enter", "F4");
  }

  private void rewrite() {
    lead().ifPresent(lead -> typing.write(lead, ""));
  }

  private void moving() {
    shift("up", Way.UP, "Alt+Up");
    shift("down", Way.DOWN, "Alt+Down");
    shift("left", Way.LEFT, "Alt+Left", "Shortcut+Left");
    shift("right", Way.RIGHT, "Alt+Right", "Shortcut+Right");
    add("earlier", "", branch, STAYS, () -> shifting.reorder(true), "Shortcut+Up");
    add("later", "", branch, STAYS, () -> shifting.reorder(false), "Shortcut+Down");
    add("move-to", "move-right", branch, STAYS, reports::moveTo, "Shortcut+M");
    add("automatic", "", byHand, commands::backToAutomatic);
  }

  private void shift(String id, Way way, String... on) {
    add(id, "", branch, STAYS, () -> shifting.go(way), on);
  }

  private void choosing() {
    for (Way way : Way.values()) {
      String name = way.name().toLowerCase(Locale.ROOT);
      String key = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      always("go-" + name, "", () -> walking.go(way, false), key);
      always("extend-" + name, "", () -> walking.go(way, true), "Shift+" + key);
    }
    always("home", "", walking::toBusiness, "Home");
    always("page-up", "", () -> walking.page(-screen(), false), "Page Up");
    always("page-down", "", () -> walking.page(screen(), false), "Page Down");
    always("extend-page-up", "", () -> walking.page(-screen(), true), "Shift+Page Up");
    always("extend-page-down", "", () -> walking.page(screen(), true), "Shift+Page Down");
    always("select-all", "", walking::selectAll, "Shortcut+A");
    add("select-branch", "", selected, walking::selectBranch, "Shortcut+Shift+B");
    all.add(deselect);
  }

  /** A little less than the height of the view, in map units. */
  private double screen() {
    return view.size().height() * 0.85 / view.camera().zoom();
  }

  private void foldingAway() {
    // Space is taken by MapKeys before it comes here: held, it pushes the map, so it folds only
    // when it is let go.
    add(
        "fold",
        "chevrons-down-up",
        parent,
        "edit.nothingToFold",
        folding::toggle,
        "Space",
        "Shortcut+Slash");
    always("fold-all", "", () -> folding.toLevel(1), "Alt+Home");
    always("unfold-all", "", folding::unfoldAll, "Alt+End");
    always("level-1", "", () -> folding.toLevel(1), "Alt+1");
    always("level-2", "", () -> folding.toLevel(2), "Alt+2");
    always("level-3", "", () -> folding.toLevel(3), "Alt+3");
    always("level-more", "", () -> folding.oneLevel(1), "Alt+Page Down");
    always("level-less", "", () -> folding.oneLevel(-1), "Alt+Page Up");
  }

  private void looking() {
    always("fit", "maximize", view::fit, "Shortcut+0", "Shortcut+Numpad 0");
    always(
        "zoom-in",
        "zoom-in",
        () -> view.zoomBy(STEP),
        "Shortcut+Equals",
        "Shortcut+Plus",
        "Shortcut+Shift+Equals");
    always("zoom-out", "zoom-out", () -> view.zoomBy(1 / STEP), "Shortcut+Minus");
    always("zoom-100", "", () -> view.zoomTo(1), "Shortcut+Shift+0");
    always("layout-both", "", () -> folding.layout(LayoutKind.BOTH));
    always("layout-right", "", () -> folding.layout(LayoutKind.RIGHT));
    always("layout-down", "", () -> folding.layout(LayoutKind.DOWN));
    always("menu", "", () -> view.menu().openByKey(), "Context Menu", "Shift+F10");
  }

  private Optional<Id> lead() {
    return editor.selection().lead();
  }

  /** What can be done now may be something else after a change. */
  void changed() {
    Optional<Topic> lead = lead().flatMap(painted::topic);
    selected.set(lead.isPresent());
    branch.set(editor.selection().ids().stream().anyMatch(id -> !isBusiness(id)));
    touchpoint.set(lead.filter(Topic::isTouchpoint).isPresent());
    parent.set(lead.filter(topic -> !topic.children().isEmpty()).isPresent());
    byHand.set(
        editor.selection().ids().stream().map(painted::topic).anyMatch(MapActions::isMovedByHand));
  }

  private static boolean isMovedByHand(Optional<Topic> topic) {
    return topic
        .map(each -> each.details().form())
        .filter(form -> !form.offset().isNone() || form.side() != Side.AUTOMATIC)
        .isPresent();
  }

  private boolean isBusiness(Id id) {
    return editor.map().root().id().equals(id);
  }

  List<Action> all() {
    return List.copyOf(all);
  }

  Action named(String id) {
    return all.stream()
        .filter(action -> action.id().equals("map." + id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No action " + id));
  }

  Action deselect() {
    return deselect;
  }

  Folding folding() {
    return folding;
  }

  Clip clip() {
    return clip;
  }

  MomentCard moment() {
    return moment;
  }

  MapKeys keys() {
    return keys;
  }
}
