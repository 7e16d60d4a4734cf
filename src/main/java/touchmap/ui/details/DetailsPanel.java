package touchmap.ui.details;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.model.Id;
import touchmap.picture.Look;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * All there is to say about the selected topics, one or many at once. What is typed goes into the map at once, one stroke
 * of work as one step. Name, kind and note stand open; the rest opens when asked for, and stays so.
 */
public final class DetailsPanel extends ScrollPane {
  private final Editor editor;
  private final DetailsHost host;
  private final NameSection name;
  private final NoteSection note;
  private final List<Foldout> foldouts;
  private final VBox head;
  private final VBox empty;
  private final Set<String> open;
  private final Runnable unsubscribe;
  private Set<Id> shown = Set.of();

  public DetailsPanel(Editor editor, Words words, Look look, DetailsHost host) {
    this.editor = editor;
    this.host = host;
    var acts = new Acts(editor, words, host);
    open = new HashSet<>(host.openSections());
    name = new NameSection(acts, look);
    note = new NoteSection(acts);
    foldouts =
        List.of(
                new WhereSection(acts),
                new PeopleSection(acts),
                new LinksSection(acts),
                new MomentSection(acts),
                new LadderSection(acts),
                new LookSection(acts, look))
            .stream()
            .map(section -> new Foldout(section, words, this::toggled))
            .toList();
    foldouts.forEach(each -> each.setOpen(open.contains(each.section().id())));
    head = new VBox(12, name.node(), note.node());
    head.getStyleClass().add("details-section");
    empty = empty(words);
    var all = new VBox(empty, head);
    all.getChildren().addAll(foldouts);
    setContent(all);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setId("details-panel");
    getStyleClass().addAll("panel", "details-panel");
    getStylesheets().add(Theme.sheet("details"));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          host.backToMap();
        });
    unsubscribe = editor.onChange(change -> show());
    show();
  }

  private VBox empty(Words words) {
    var title = new Label(words.of("details.empty.title"));
    title.getStyleClass().add("panel-title");
    title.setWrapText(true);
    var sentence = new Label(words.of("details.empty.sentence"));
    sentence.getStyleClass().add("caption");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    var back = new Button(words.of("details.empty.back"));
    back.setId("details-back");
    back.getStyleClass().add("small");
    back.setOnAction(event -> host.backToMap());
    var box = new VBox(8, title, sentence, back);
    box.getStyleClass().add("details-section");
    return box;
  }

  private void toggled(String section, boolean isOpen) {
    if (isOpen) open.add(section);
    else open.remove(section);
    host.rememberOpen(Set.copyOf(open));
  }

  private void show() {
    Chosen chosen = Chosen.of(editor.state());
    boolean any = !chosen.topics().isEmpty();
    Fields.show(empty, !any);
    Fields.show(head, any);
    if (any) name.show(chosen);
    Fields.show(note.node(), note.suits(chosen));
    if (note.suits(chosen)) note.show(chosen);
    foldouts.forEach(each -> each.show(chosen));
    Set<Id> now = editor.selection().asSet();
    if (!now.equals(shown)) setVvalue(0);
    shown = now;
  }

  /** Puts the keyboard into the name. */
  public void focusFirst() {
    name.focus();
  }

  /** Stops listening to the editor. */
  public void dispose() {
    unsubscribe.run();
  }
}
