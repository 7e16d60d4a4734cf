package touchmap.exchange.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Losses;
import touchmap.exchange.table.KnownTable;

/**
 * One walk over HTML: headings and list items become topics below each other, rows of tables topics whose first cell holds
 * the others, paragraphs notes of what they stand under. Word writes its lists as paragraphs that name their level.
 */
final class ListReading implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "noscript", "head", "title", "svg", "button", "select");
  private static final Set<String> FORMATS =
      Set.of("b", "strong", "i", "em", "u", "s", "strike", "sub", "sup", "font", "mark");
  private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
  private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:[^;]*level(\\d{1,2})");

  /** Told with the name of its topic, and left out there. */
  private static final Pattern SCRIPT =
      Pattern.compile("(?is)\\s*(?:javascript|vbscript|data)\\s*:.*");

  /** A topic that may get children: a heading of its level, or an item of a list. */
  private record Owner(Draft draft, int level) {}

  private final DraftMap map;
  private final Losses losses;
  private final Deque<Owner> headings = new ArrayDeque<>();
  private final Deque<Owner> wordItems = new ArrayDeque<>();

  /** The newest item of every open list, the innermost list first. */
  private final Deque<List<Draft>> lists = new ArrayDeque<>();

  private final StringBuilder text = new StringBuilder();

  /** The addresses in it, until it is known whose text it is. */
  private final List<String> links = new ArrayList<>();

  private @Nullable Draft target;
  private boolean isNamed;
  private @Nullable Draft row;
  private int cell;

  /** The open cell while it hangs on nothing, and what it will hang on. */
  private @Nullable Draft waiting;

  private @Nullable Draft above;

  private TableColumns columns;

  /** Whether the first cell of this row is a topic already, and the row above it in this table. */
  private boolean isHung;

  private @Nullable Draft lastRow;

  /** The rows of this table by what their first cells say. */
  private final Map<String, Draft> rows = new HashMap<>();

  private boolean hasKnownTable;
  private int silent;
  private boolean isFormatted;

  ListReading(DraftMap map, Losses losses) {
    this.map = map;
    this.losses = losses;
    columns = new TableColumns(losses);
  }

  @Override
  public void head(Node node, int depth) {
    if (silent > 0) {
      silent++;
      return;
    }
    if (node instanceof TextNode words) append(words.getWholeText(), text);
    if (!(node instanceof Element element)) return;
    String name = element.normalName();
    if (SILENT.contains(name) || isHidden(element)) {
      silent = 1;
      return;
    }
    if (FORMATS.contains(name)) isFormatted = true;
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0');
      case "li", "dt", "summary" -> item();
      case "dd" -> flush();
      case "tr" -> {
        flush();
        if (columns.takesAsHeads(element)) silent = 1;
        else row();
      }
      case "table" -> {
        flush();
        lastRow = null;
        rows.clear();
        columns = new TableColumns(losses);
        TableRows.known(element).ifPresent(known -> known(element, known));
      }
      case "td", "th" -> cell(element);
      case "br" -> text.append('\n');
      case "a" -> link(element.attr("href"));
      case "img" -> losses.add("pictures");
      case "input" -> losses.add("checks");
      case "p" -> paragraph(element);
      default -> {
        if (LISTS.contains(name)) list();
        else if (element.isBlock()) flush();
      }
    }
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replaceAll("\\s", "").contains("mso-list:Ignore");
  }

  @Override
  public void tail(Node node, int depth) {
    if (silent > 0) {
      silent--;
      return;
    }
    if (!(node instanceof Element element)) return;
    String name = element.normalName();
    if (!element.isBlock() && !name.equals("td") && !name.equals("th")) return;
    flush();
    if (LISTS.contains(name) && !lists.isEmpty()) {
      lists.pop();
      target = innermost();
    }
    boolean isItem = name.equals("li") || name.matches("h[1-6]|dd");
    if (isItem) target = null;
  }

  private void heading(int level) {
    flush();
    wordItems.clear();
    while (!headings.isEmpty() && headings.getFirst().level >= level) headings.pop();
    Draft draft = headings.isEmpty() ? map.root() : headings.getFirst().draft.child();
    headings.push(new Owner(draft, level));
    name(draft);
  }

  private void list() {
    flush();
    lists.push(new ArrayList<>());
  }

  private void item() {
    flush();
    if (lists.isEmpty()) lists.push(new ArrayList<>());
    Draft above = null;
    for (List<Draft> outer : lists) {
      if (outer != lists.getFirst() && !outer.isEmpty()) {
        above = outer.getLast();
        break;
      }
    }
    Draft draft = above == null ? top() : above.child();
    lists.getFirst().clear();
    lists.getFirst().add(draft);
    name(draft);
  }

  private @Nullable Draft innermost() {
    for (List<Draft> list : lists) if (!list.isEmpty()) return list.getLast();
    return null;
  }

  /** A new topic under the heading above, or at the top. */
  private Draft top() {
    return headings.isEmpty() ? map.root() : headings.getFirst().draft.child();
  }

  private void paragraph(Element element) {
    flush();
    Matcher level = WORD_LEVEL.matcher(element.attr("style"));
    if (!level.find()) return;
    int at = Integer.parseInt(level.group(1));
    while (!wordItems.isEmpty() && wordItems.getFirst().level >= at) wordItems.pop();
    Draft draft = wordItems.isEmpty() ? top() : wordItems.getFirst().draft.child();
    wordItems.push(new Owner(draft, at));
    name(draft);
  }

  /** Below a cell that spans this row, or begun by a first cell of its own. */
  private void row() {
    Optional<Draft> spanning = columns.startRow();
    row = spanning.orElse(null);
    isHung = spanning.isPresent();
    cell = isHung ? 1 : 0;
  }

  private void cell(Element element) {
    flush();
    // a blank first cell means what stands above it, as merged cells do
    if (cell > 0 && !isHung && lastRow != null) {
      row = lastRow;
      isHung = true;
    }
    boolean isBelow = cell > 0 && isHung;
    var draft = new Draft();
    waiting = draft;
    above = isBelow ? row : null;
    if (!isBelow) row = draft;
    columns.cell(element, draft, cell == 0);
    if (cell > 0) columns.title().ifPresent(title -> draft.field("tags", title));
    cell++;
    name(draft);
  }

  /** A cell is a topic once something stands in it. */
  private void attach(Draft draft) {
    Draft parent = draft == waiting ? above : null;
    if (draft == waiting) waiting = null;
    if (parent != null) parent.add(draft);
    else if (draft == row && !isHung) hang(draft);
  }

  private void name(Draft draft) {
    target = draft;
    isNamed = false;
    isFormatted = false;
  }

  private void link(String address) {
    if (isAddress(address) || SCRIPT.matcher(address).matches()) links.add(address);
  }

  static boolean isAddress(String text) {
    return text.matches("(?i)(?:https?|mailto|tel|ftp|file):.+");
  }

  static void append(String words, StringBuilder text) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      boolean isBlank = letter <= ' ' || letter == '\u00a0';
      boolean isAfterBlank = text.isEmpty() || text.charAt(text.length() - 1) <= ' ';
      if (!isBlank) text.append(letter);
      else if (!isAfterBlank) text.append(' ');
    }
  }

  /** What was gathered is the name of the topic that waits for one, or else a note. */
  private void flush() {
    String said = losses.withoutControls(text.toString()).strip();
    text.setLength(0);
    if (said.isEmpty() && links.isEmpty()) return;
    Draft draft = target != null ? target : noted();
    if (draft == null) {
      draft = map.root();
      draft.name(said.isEmpty() ? links.getFirst() : said);
    } else if (!isNamed && target != null && !said.isEmpty()) {
      draft = sameRow(draft, said);
      draft.name(said);
      isNamed = true;
      if (isFormatted) losses.add("formatted");
      attach(draft);
    } else if (!said.isEmpty()) {
      draft.addNote(said);
    } else {
      attach(draft);
    }
    for (String each : links) if (!draft.links().contains(each)) draft.linkOfPage(each);
    links.clear();
  }

  /** Where this is the first cell of a row, the earlier row of this table that begins with the same; else the topic itself. */
  private Draft sameRow(Draft draft, String name) {
    if (draft != row || isHung || draft != waiting) return draft;
    Draft earlier = rows.putIfAbsent(name, draft);
    if (earlier == null) return draft;
    columns.continueWith(earlier);
    waiting = null;
    row = earlier;
    target = earlier;
    lastRow = earlier;
    isHung = true;
    return earlier;
  }

  /** A table with headings that we know is read as a file of it would be. */
  private void known(Element table, KnownTable known) {
    silent = 1;
    Element caption = table.selectFirst("caption");
    if (caption != null) text.append(caption.text());
    flush();
    Draft parent = noted();
    hasKnownTable |= parent == null;
    var rows = new Draft();
    known.below(rows, map, losses);
    for (Draft each : rows.children()) {
      if (parent == null) map.root(each);
      else parent.add(each);
    }
  }

  /** Whether a table stood by itself whose rows are objects and touchpoints of whatever the page is about. */
  boolean hasKnownTable() {
    return hasKnownTable;
  }

  /** The first cell of a row is a topic once something stands in it. */
  private void hang(Draft first) {
    isHung = true;
    lastRow = first;
    if (headings.isEmpty()) map.root(first);
    else headings.getFirst().draft.add(first);
  }

  /** What a paragraph that stands by itself belongs to: the item or heading above. */
  private @Nullable Draft noted() {
    Draft item = innermost();
    if (item != null) return item;
    return headings.isEmpty() ? null : headings.getFirst().draft;
  }

  void finish() {
    flush();
  }
}
