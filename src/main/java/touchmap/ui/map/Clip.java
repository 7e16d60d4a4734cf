package touchmap.ui.map;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Batch;
import touchmap.edit.Copies;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Fold;
import touchmap.edit.Insert;
import touchmap.edit.NewTopics;
import touchmap.edit.OutlineText;
import touchmap.edit.Selection;
import touchmap.edit.SetStages;
import touchmap.edit.Topmost;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.ui.kit.BoardFiles;
import touchmap.ui.kit.BoardHtml;
import touchmap.words.Phrase;

/**
 * Copy, cut and paste of branches: with all they hold to other maps, and as indented text to and
 * from any program.
 */
final class Clip {
  /** A branch as our own document writes it. */
  static final DataFormat BRANCHES = format("application/x-touchmap-branches+json");

  private final Editor editor;
  private final Commands commands;
  private final Clipboard board;
  private BranchText branchText = BranchText.NONE;
  private BiConsumer<List<Path>, Id> files = (copied, on) -> {};
  private Function<Clipboard, String> html = BoardHtml::of;

  Clip(Editor editor, Commands commands, Clipboard board) {
    this.editor = editor;
    this.commands = commands;
    this.board = board;
  }

  private static DataFormat format(String name) {
    DataFormat known = DataFormat.lookupMimeType(name);
    return known == null ? new DataFormat(name) : known;
  }

  /** Hears of files that are pasted: a map holds none, and the window asks what is to become of them. */
  void onFiles(BiConsumer<List<Path>, Id> listener) {
    files = listener;
  }

  void use(BranchText text) {
    branchText = text;
  }

  /** True when something was copied. */
  boolean copy() {
    return copy(Topmost.of(editor.map(), commands.selected()));
  }

  private boolean copy(List<Topic> branches) {
    if (branches.isEmpty()) return false;
    var content = new ClipboardContent();
    content.putString(OutlineText.write(branches, editor.map().view().folded()).stripTrailing());
    branchText
        .write(Clipping.of(editor.map(), branches))
        .ifPresent(text -> content.put(BRANCHES, bytes(text)));
    board.setContent(content);
    return true;
  }

  /** The branches as Markdown for other programs, and whole for ours. */
  void copyMarkdown() {
    List<Topic> branches = Topmost.of(editor.map(), commands.selected());
    if (!copy(branches)) return;
    var content = new ClipboardContent();
    content.putString(branchText.markdown(branches));
    branchText
        .write(Clipping.of(editor.map(), branches))
        .ifPresent(text -> content.put(BRANCHES, bytes(text)));
    board.setContent(content);
  }

  void cut() {
    copy(commands.removable());
    commands.cut();
  }

  boolean canPaste() {
    return board.hasContent(BRANCHES) || board.hasHtml() || board.hasString() || board.hasFiles();
  }

  /** Below the lead, behind the children it has; without one, below the business. */
  void paste() {
    TouchMap map = editor.map();
    Topic parent = editor.selection().lead().flatMap(map::find).orElse(map.root());
    List<Path> copied = board.hasContent(BRANCHES) ? List.of() : BoardFiles.of(board);
    if (!copied.isEmpty()) files.accept(copied, parent.id());
    else paste(parent, parent.children().size());
  }

  /** Puts there what another program dragged here. True when there was something in it. */
  boolean drop(Clipboard dragged, Id parent, int index) {
    var clip = new Clip(editor, commands, dragged);
    clip.use(branchText);
    clip.html = BoardHtml::ofDrag;
    return editor.map().find(parent).filter(at -> clip.paste(at, index)).isPresent();
  }

  /** The link with a name that is all there is on a board. */
  Optional<Topic> link(Clipboard dragged) {
    String html = dragged.hasHtml() ? dragged.getHtml() : null;
    String text = dragged.getString();
    return html == null ? Optional.empty() : branchText.link(html, text == null ? "" : text);
  }

  /** Puts new branches there and selects them; what is folded opens. */
  boolean insert(Insert insert) {
    return commands.attempt(
        opened(insert, List.of()), new Selection(insert.topics().stream().map(Topic::id).toList()));
  }

  private Edit opened(Insert insert, List<Edit> before) {
    var edits = new ArrayList<Edit>(before);
    edits.add(insert);
    if (editor.map().view().folded().contains(insert.parent()))
      edits.add(new Fold(List.of(insert.parent()), false));
    return edits.size() == 1 ? insert : new Batch(insert.label(), edits);
  }

  private boolean paste(Topic parent, int index) {
    TouchMap map = editor.map();
    Optional<TouchMap> own = clipping();
    Optional<BranchText.Foreign> foreign = own.isPresent() ? Optional.empty() : foreign(parent);
    Optional<TouchMap> clipping = own.or(() -> foreign.map(BranchText.Foreign::branches));
    Optional<SetStages> stages = clipping.map(each -> Clipping.stages(map, each));
    TouchMap ready = stages.map(each -> each.applyTo(map)).orElse(map);
    List<Topic> copied =
        clipping.map(each -> Clipping.into(ready, each)).orElseGet(() -> plain(parent.type()));
    if (copied.isEmpty()) {
      commands.say(Phrase.of("map.why.nothingToPaste"));
      return false;
    }
    List<Topic> fresh =
        Copies.of(copied).stream().map(topic -> NewTopics.suited(topic, parent)).toList();
    var insert = new Insert(parent.id(), index, fresh);
    List<Edit> before =
        stages.filter(each -> ready != map).<List<Edit>>map(List::of).orElse(List.of());
    boolean isDone =
        commands.attempt(
            opened(insert, before), new Selection(fresh.stream().map(Topic::id).toList()));
    if (isDone) foreign.flatMap(LeftBehind::said).ifPresent(commands::say);
    return isDone;
  }

  /** Branches that were copied in this program. */
  private Optional<TouchMap> clipping() {
    return documentOf(board.getContent(BRANCHES))
        .flatMap(branchText::read)
        .filter(each -> !each.root().children().isEmpty());
  }

  /** What other programs say with more than plain text; its types are those of what is written here. */
  private Optional<BranchText.Foreign> foreign(Topic parent) {
    String text = board.getString();
    return branchText
        .readForeign(html.apply(board), text == null ? "" : text)
        .map(read -> new BranchText.Foreign(typed(read.branches(), parent), read.left()));
  }

  private static TouchMap typed(TouchMap map, Topic parent) {
    return map.withRoot(map.root().withChildren(typed(map.root(), parent)));
  }

  private static List<Topic> typed(Topic from, Topic parent) {
    TopicType type = NewTopics.typeUnder(parent);
    return from.children().stream()
        .map(each -> each.withType(type))
        .map(each -> each.withChildren(typed(each, each)))
        .toList();
  }

  private List<Topic> plain(TopicType parent) {
    Optional<Topic> link = LinkTopic.of(board);
    if (link.isPresent()) return List.of(link.get());
    String plain = board.getString();
    return plain == null || plain.isBlank() ? List.of() : OutlineText.read(plain, parent);
  }

  /** Bytes as they are: a string would be put on the board as a serialised object, which GTK does not give back. */
  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The document on the board, without what a toolkit may have put around it; empty when there is none. */
  private static Optional<String> documentOf(@Nullable Object content) {
    if (!(content instanceof ByteBuffer given)) return Optional.empty();
    String text = StandardCharsets.UTF_8.decode(given.duplicate().rewind()).toString();
    int from = text.indexOf('{');
    int to = text.lastIndexOf('}');
    return from < 0 || to < from ? Optional.empty() : Optional.of(text.substring(from, to + 1));
  }
}
