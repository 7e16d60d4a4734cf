package touchmap.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Colours;
import touchmap.picture.Look;
import touchmap.words.Words;

/** The tree itself: follows map and selection of the editor, and tells it what is selected here. */
final class OutlineTree extends TreeView<Topic> {
  /** With more topics than this, only the first level starts open. */
  private static final int ALL_OPEN_UP_TO = 400;

  private final Editor editor;
  private final Look look;
  private final OutlineActs acts;
  private final OutlineHost host;
  private final Set<Id> open = new HashSet<>();
  private final Runnable unsubscribe;
  private Colours colours;
  private Set<Id> quiet = Set.of();
  private OutlineActs.@Nullable Draft draft;
  private Optional<String> typed = Optional.empty();
  private boolean following;
  private boolean asked;
  private Optional<Function<TouchMap, Function<Id, String>>> valued = Optional.empty();
  private Function<Id, String> values = id -> "";
  private String called = "";

  OutlineTree(Editor editor, Words words, Look look, OutlineActs acts, OutlineHost host) {
    this.editor = editor;
    this.look = look;
    this.acts = acts;
    this.host = host;
    colours = Colours.of(editor.map(), look);
    openAtFirst();
    setId("outline-tree");
    getStyleClass().add("outline-tree");
    setAccessibleText(words.of("outline.title"));
    setRoot(new TopicItem(editor.map().root(), open));
    setEditable(true);
    setFixedCellSize(25);
    setCellFactory(view -> new OutlineCell(this, words));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> tellEditor());
    new OutlineDrag(this, acts);
    new OutlineKeys(this, acts, host);
    setOnContextMenuRequested(this::askMenu);
    unsubscribe = editor.onChange(this::follow);
    showSelection();
  }

  /** The map's menu of what is selected here; by a key it opens where the toolkit says. */
  private void askMenu(ContextMenuEvent event) {
    if (getEditingItem() != null) return;
    host.menu(event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void openAtFirst() {
    Topic root = editor.map().root();
    open.add(root.id());
    List<Topic> all = root.all();
    if (all.size() > ALL_OPEN_UP_TO) return;
    for (Topic each : all) if (each.isObject()) open.add(each.id());
  }

  /** The topics whose rows are open. */
  Set<Id> openRows() {
    return Set.copyOf(open);
  }

  /** Opens the rows of these topics and no others but those above what is selected. */
  void setOpenRows(Set<Id> topics) {
    open.clear();
    open.addAll(topics);
    following = true;
    setRoot(new TopicItem(editor.map().root(), open));
    following = false;
    showSelection();
  }

  void dispose() {
    unsubscribe.run();
  }

  Colours colours() {
    return colours;
  }

  /** What rows print at their end, asked anew after every change of the map; empty: how much an object holds. */
  void setValues(Optional<Function<TouchMap, Function<Id, String>>> to, String what) {
    valued = to;
    called = what;
    value(editor.map());
    refresh();
  }

  /** What the figures at the ends of rows are, in a word. */
  String called() {
    return called;
  }

  /** What a row prints at its end for the lens that is on. */
  String value(Id topic) {
    return values.apply(topic);
  }

  private void value(TouchMap map) {
    values = valued.map(each -> each.apply(map)).orElse(id -> "");
  }

  void setQuiet(Set<Id> topics) {
    if (topics.equals(quiet)) return;
    quiet = Set.copyOf(topics);
    refresh();
  }

  boolean isQuiet(Topic topic) {
    return quiet.contains(topic.id());
  }

  // Following the editor

  private void follow(Editor.Change change) {
    boolean selectionOnly = !change.changedMap();
    if (following && selectionOnly) return;
    if (selectionOnly && change.before().selection().equals(change.after().selection())) return;
    following = true;
    try {
      if (!selectionOnly) {
        draft = null;
        if (change.before().map().root() != change.after().map().root()) {
          recolour(change);
          openNew(change);
          ((TopicItem) getRoot()).follow(change.after().map().root());
        }
        value(change.after().map());
        if (valued.isPresent()) refresh();
      }
      showSelection();
    } finally {
      following = false;
    }
  }

  /** What comes as a whole branch, added, pasted or brought back, shows what it holds, as on the map. */
  private void openNew(Editor.Change change) {
    for (Id id : change.after().selection().ids()) {
      if (change.before().selection().contains(id)) continue;
      Optional<Topic> fresh = change.after().map().find(id);
      if (fresh.isEmpty() || change.before().map().find(id).isPresent()) continue;
      List<Topic> all = fresh.get().all();
      if (all.size() > ALL_OPEN_UP_TO) continue;
      for (Topic each : all) if (!each.children().isEmpty()) open.add(each.id());
    }
  }

  /** The squares of rows that stay need painting anew only when the first level changed. */
  private void recolour(Editor.Change change) {
    colours = Colours.of(change.after().map(), look);
    if (!firstLevel(change.before()).equals(firstLevel(change.after()))) refresh();
  }

  private static List<String> firstLevel(Editor.State state) {
    return state.map().root().children().stream()
        .map(each -> each.id() + each.details().form().color())
        .toList();
  }

  private void showSelection() {
    boolean was = following;
    following = true;
    try {
      Selection selection = editor.selection();
      var model = getSelectionModel();
      Optional<TopicItem> lead = selection.lead().flatMap(this::reveal);
      if (lead.isEmpty()) {
        model.clearSelection();
        return;
      }
      int row = getRow(lead.get());
      if (selection.ids().size() == 1) {
        model.clearAndSelect(row);
      } else {
        model.clearSelection();
        int[] rows = rowsOf(selection.asSet());
        if (rows.length > 0) model.selectIndices(rows[0], rows);
        getFocusModel().focus(row);
      }
      bringIntoView(row);
    } finally {
      following = was;
    }
  }

  /** The row of a topic, with everything above it opened. */
  private Optional<TopicItem> reveal(Id topic) {
    List<Topic> path = editor.map().root().pathTo(topic);
    if (path.isEmpty()) return Optional.empty();
    TreeItem<Topic> item = getRoot();
    for (Topic step : path.subList(1, path.size())) {
      item.setExpanded(true);
      Optional<TreeItem<Topic>> next =
          item.getChildren().stream()
              .filter(each -> each.getValue().id().equals(step.id()))
              .findFirst();
      if (next.isEmpty()) return Optional.empty();
      item = next.get();
    }
    return Optional.of((TopicItem) item);
  }

  /** The rows that show of those topics, top to bottom. */
  private int[] rowsOf(Set<Id> topics) {
    var rows = new ArrayList<Integer>();
    int[] at = {0};
    count((TopicItem) getRoot(), topics, at, rows);
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void count(TopicItem item, Set<Id> topics, int[] at, List<Integer> rows) {
    if (topics.contains(item.getValue().id())) rows.add(at[0]);
    at[0]++;
    if (!item.isExpanded() || item.isLeaf()) return;
    for (TreeItem<Topic> child : item.getChildren()) count((TopicItem) child, topics, at, rows);
  }

  /** Scrolls only when the row is out of sight. */
  private void bringIntoView(int row) {
    if (getHeight() <= 0) return;
    boolean seen =
        lookupAll(".outline-cell").stream()
            .filter(OutlineCell.class::isInstance)
            .map(OutlineCell.class::cast)
            .anyMatch(
                cell ->
                    !cell.isEmpty()
                        && cell.getIndex() == row
                        && cell.getBoundsInParent().getMinY() >= 0
                        && cell.getBoundsInParent().getMaxY() <= getHeight());
    if (!seen) scrollTo(Math.max(0, row - 4));
  }

  // Telling the editor

  private void tellEditor() {
    if (following) return;
    var ids = new ArrayList<Id>();
    for (TreeItem<Topic> item : getSelectionModel().getSelectedItems()) {
      if (item != null && isInMap(item.getValue())) ids.add(item.getValue().id());
    }
    if (ids.isEmpty()) return;
    TreeItem<Topic> lead = getSelectionModel().getSelectedItem();
    Selection selection = new Selection(ids);
    if (lead != null && ids.contains(lead.getValue().id()))
      selection = selection.with(lead.getValue().id());
    if (selection.asSet().equals(editor.selection().asSet())
        && selection.lead().equals(editor.selection().lead())) return;
    boolean was = following;
    following = true;
    try {
      editor.select(selection);
    } finally {
      following = was;
    }
    if (ids.size() == 1) host.show(ids.getFirst());
  }

  private boolean isInMap(Topic topic) {
    OutlineActs.Draft now = draft;
    return now == null || !now.topic().id().equals(topic.id());
  }

  Optional<Id> lead() {
    TreeItem<Topic> item = getSelectionModel().getSelectedItem();
    return item == null ? Optional.empty() : Optional.of(item.getValue().id());
  }

  // Writing

  void rename(Optional<String> with) {
    TreeItem<Topic> item = getSelectionModel().getSelectedItem();
    if (item == null) return;
    typed = with;
    layout();
    write(item);
  }

  private void write(TreeItem<Topic> item) {
    asked = true;
    edit(item);
    asked = false;
  }

  /** A row is written in when that is asked for, and not, as in every TreeView, at a click on the selected one. */
  @Override
  public void edit(@Nullable TreeItem<Topic> item) {
    if (asked || item == null) super.edit(item);
  }

  /** What the field starts with: the name as it is, or the letter that was typed over it. */
  String textToEdit(Topic topic) {
    return typed.orElse(topic.nameOnOneLine());
  }

  boolean editsFromTyping() {
    return typed.isPresent();
  }

  void addChild() {
    lead().flatMap(acts::child).ifPresent(this::begin);
  }

  void addSibling(boolean before) {
    lead().flatMap(id -> acts.sibling(id, before)).ifPresent(this::begin);
  }

  /** Shows a row for what is being typed; the map has it once it has a name. */
  private void begin(OutlineActs.Draft fresh) {
    Optional<TopicItem> parent = reveal(fresh.parent());
    if (parent.isEmpty()) return;
    var item = new TopicItem(fresh.topic(), open);
    following = true;
    try {
      draft = fresh;
      typed = Optional.empty();
      parent
          .get()
          .getChildren()
          .add(Math.min(fresh.index(), parent.get().getChildren().size()), item);
      parent.get().setExpanded(true);
      getSelectionModel().clearAndSelect(getRow(item));
    } finally {
      following = false;
    }
    bringIntoView(getRow(item));
    layout();
    write(item);
  }

  /** A name was typed to its end. */
  void typed(Topic topic, String text) {
    String name = text.strip();
    OutlineActs.Draft now = draft;
    if (now != null && now.topic().id().equals(topic.id())) {
      if (name.isEmpty()) gaveUp();
      else acts.insert(now, name);
      return;
    }
    typed = Optional.empty();
    if (name.isEmpty() || name.equals(topic.nameOnOneLine())) return;
    acts.rename(topic.id(), name);
  }

  /** Typing was given up: a draft leaves no trace. */
  void gaveUp() {
    typed = Optional.empty();
    if (draft == null) return;
    draft = null;
    following = true;
    try {
      reveal(editor.map().root().id());
      removeDrafts((TopicItem) getRoot(), editor.map().root());
    } finally {
      following = false;
    }
    showSelection();
  }

  private static void removeDrafts(TopicItem item, Topic topic) {
    item.follow(topic);
    if (!item.isFilled()) return;
    for (TreeItem<Topic> child : item.getChildren())
      if (((TopicItem) child).isFilled()) removeDrafts((TopicItem) child, child.getValue());
  }
}
