package touchmap.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import touchmap.edit.OutlineText;
import touchmap.exchange.table.KnownTable;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.ui.map.BranchText.Foreign;
import touchmap.words.Phrase;

/** A map that begins with a pasted list: cells and lists of other programs as files are read, all else as an outline. */
record PastedList(MapWindow window, Clipboard board) {
  /** Shows the map; the name of the business may be blank. */
  void begin(String text, String business) {
    Optional<Foreign> foreign = new ClipText().readForeign(html(text), text);
    boolean isTable = KnownTable.ofText(text).filter(table -> !table.isTree()).isPresent();
    TouchMap map =
        foreign
            .map(read -> read(read.branches(), isTable, business))
            .orElseGet(() -> outline(text, business));
    MapWindow shown = window.beginUnnamed(map, Document.Origin.PERSON);
    shown.main().ifPresent(MainView::focusQuickAdd);
    List<Phrase> left = foreign.map(Foreign::left).orElse(List.of());
    if (!left.isEmpty()) shown.say(Phrase.of("map.paste.left", left));
  }

  /** That of the board where nobody has changed its text since. */
  private String html(String text) {
    boolean isSame = board.hasString() && isSame(board.getString(), text);
    String html = isSame && board.hasHtml() ? board.getHtml() : null;
    return html == null ? "" : html;
  }

  private static boolean isSame(String one, String other) {
    return one.strip().lines().toList().equals(other.strip().lines().toList());
  }

  /** A list with one head is a map of that; the one object of a table is not what the map is about. */
  private TouchMap read(TouchMap read, boolean isTable, String business) {
    List<Topic> tops = read.root().children();
    boolean isHeaded = tops.size() == 1 && !tops.getFirst().children().isEmpty();
    TouchMap map = read.withLanguage(window.words().language());
    if (!business.isEmpty() || !isHeaded || isTable)
      return map.withRoot(map.root().withName(name(business)));
    Topic head = tops.getFirst();
    List<Topic> below = head.children().stream().map(PastedList::typed).toList();
    return map.withRoot(head.withType(TopicType.BUSINESS).withChildren(below));
  }

  private static Topic typed(Topic top) {
    return top.withType(top.children().isEmpty() ? TopicType.TOUCHPOINT : TopicType.OBJECT);
  }

  private String name(String business) {
    return business.isEmpty() ? window.words().of("app.newMap") : business;
  }

  private TouchMap outline(String text, String business) {
    var topics = OutlineText.read(text, TopicType.BUSINESS);
    String language = window.words().language();
    if (business.isEmpty() && topics.size() == 1 && !topics.getFirst().children().isEmpty()) {
      TouchMap map = TouchMap.of(topics.getFirst().name(), language);
      var below = OutlineText.read(inner(text), TopicType.BUSINESS);
      return map.withRoot(map.root().withChildren(below));
    }
    TouchMap map = TouchMap.of(name(business), language);
    return map.withRoot(map.root().withChildren(topics));
  }

  /** A list with one head: all that stands below it. */
  private static String inner(String text) {
    String[] lines = text.strip().split("\\R", 2);
    return lines.length < 2 ? "" : lines[1];
  }
}
