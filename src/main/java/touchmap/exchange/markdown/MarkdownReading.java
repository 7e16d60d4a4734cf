package touchmap.exchange.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.model.Opened;

/**
 * One reading of a Markdown text, line by line. The lists are read more kindly than CommonMark does: two columns further
 * in is one level deeper, whatever the sign above.
 */
final class MarkdownReading {
  private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t]+)#+[ \\t]*\\z");
  private static final int LONGEST_FRONT_MATTER = 200;

  /** A topic that can still get children: a heading of a level, or a list item with its sign at a column. */
  private record Open(int at, int content, Draft draft) {}

  private final Losses losses;
  private final DraftMap map;
  private final List<String> lines;
  private final Names names;
  private final Deque<Open> headings = new ArrayDeque<>();
  private final Deque<Open> items = new ArrayDeque<>();
  private final Draft preamble = new Draft();
  private final List<String> paragraph = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private @Nullable Draft named;
  private Draft owner = preamble;
  private boolean isAfterBlank = true;
  private int at;

  MarkdownReading(String text, Losses losses) {
    this.losses = losses;
    map = new DraftMap(losses);
    String all = text.startsWith("\uFEFF") ? text.substring(1) : text;
    lines = List.of(all.split("\r\n|\n|\r", -1));
    names = new Names(definitions(lines));
  }

  private static Map<String, String> definitions(List<String> lines) {
    var definitions = new HashMap<String, String>();
    for (String line : lines) {
      Matcher definition = MarkdownLine.DEFINITION.matcher(line);
      if (definition.matches()) {
        definitions.putIfAbsent(definition.group(1).toLowerCase(Locale.ROOT), definition.group(2));
      }
    }
    return definitions;
  }

  Opened opened(String fileName) throws Refused {
    frontMatter();
    while (at < lines.size()) line(MarkdownLine.of(lines.get(at++)));
    finish();
    if (map.roots().isEmpty()) {
      map.root().name(fileName);
      map.roots().getFirst().note(preamble.note());
    } else if (!preamble.note().isEmpty()) {
      Draft first = map.roots().getFirst();
      String note = first.note();
      first.note(preamble.note());
      first.addNote(note);
    }
    return map.opened(fileName);
  }

  private void line(MarkdownLine line) throws Refused {
    if (line.isBlank()) {
      finish();
      isAfterBlank = true;
      return;
    }
    boolean wasAfterBlank = isAfterBlank;
    isAfterBlank = false;
    if (!block(line, wasAfterBlank)) text(line, wasAfterBlank);
  }

  /** Takes the line if something begins with it. */
  private boolean block(MarkdownLine line, boolean isAfterBlank) throws Refused {
    if (!line.fence().isEmpty()) return code(line);
    if (line.underline() > 0 && underlined(line.underline())) return true;
    if (line.isBreak()) {
      finish();
      return true;
    }
    Matcher heading = MarkdownLine.HEADING.matcher(line.content());
    boolean isHeading = line.indent() < 4 && heading.matches();
    if (isHeading) {
      String title = heading.group(2) == null ? "" : heading.group(2);
      heading(heading.group(1).length(), CLOSING.matcher(title).replaceFirst(""));
      return true;
    }
    Matcher item = MarkdownLine.ITEM.matcher(line.content());
    boolean isCode = isAfterBlank && items.isEmpty() && line.indent() >= 4;
    if (item.matches() && !isCode) {
      item(line, item);
      return true;
    }
    if (line.isQuote()) return quote(line);
    if (line.content().startsWith("<!--")) return comment(line);
    if (at < lines.size() && MarkdownLine.of(lines.get(at)).isTableRule()) {
      if (line.content().indexOf('|') >= 0) return table(line);
    }
    return MarkdownLine.DEFINITION.matcher(line.content()).matches();
  }

  private void heading(int level, String title) {
    finish();
    items.clear();
    while (!headings.isEmpty() && headings.getFirst().at >= level) headings.pop();
    Draft draft = headings.isEmpty() ? map.root() : headings.getFirst().draft.child();
    headings.push(new Open(level, 0, draft));
    owner = draft;
    name(draft, title);
  }

  /** A line of text with a line of === or --- below it is a heading. */
  private boolean underlined(int level) {
    if (paragraph.isEmpty() || !items.isEmpty()) return false;
    String title = String.join("\n", paragraph);
    paragraph.clear();
    heading(level, title);
    return true;
  }

  private void item(MarkdownLine line, Matcher item) throws Refused {
    finish();
    int column = line.indent();
    while (!items.isEmpty() && items.getFirst().at + 1 >= column) items.pop();
    Open above = items.isEmpty() ? headings.peek() : items.peek();
    Draft draft = above == null ? map.root() : above.draft.child();
    items.push(new Open(column, column + item.group(1).length() + 1, draft));
    if (items.size() > Limits.DEPTH) throw Refused.because("exchange.tooDeep", Limits.DEPTH);
    owner = draft;
    String rest = item.group(2) == null ? "" : item.group(2);
    Matcher box = MarkdownLine.BOX.matcher(rest);
    if (box.matches()) {
      losses.add("checks");
      rest = box.group(1) == null ? "" : box.group(1);
    }
    named = draft;
    words.append(rest);
  }

  private void text(MarkdownLine line, boolean isAfterBlank) {
    if (named != null && !isAfterBlank) {
      words.append('\n').append(line.content());
      return;
    }
    if (isAfterBlank) leaveItems(line);
    paragraph.add(line.from(items.isEmpty() ? 0 : items.getFirst().content));
  }

  /** What stands further out than the last items belongs to what they belong to. */
  private void leaveItems(MarkdownLine line) {
    while (!items.isEmpty() && items.getFirst().at >= line.indent()) items.pop();
    Open above = items.isEmpty() ? headings.peek() : items.peek();
    owner = above == null ? preamble : above.draft;
  }

  private boolean code(MarkdownLine first) {
    boolean isInItem = !items.isEmpty() && first.indent() > items.getFirst().at;
    finish();
    if (!isInItem) leaveItems(first);
    var code = new ArrayList<String>(List.of(first.content()));
    boolean isOpen = true;
    while (isOpen && at < lines.size()) {
      MarkdownLine line = MarkdownLine.of(lines.get(at++));
      code.add(line.isBlank() ? "" : line.from(first.indent()));
      isOpen = !line.closes(first.fence());
    }
    owner.addNote(String.join("\n", code));
    return true;
  }

  private boolean quote(MarkdownLine first) {
    boolean isBelowName = named != null && !items.isEmpty();
    finish();
    if (!isBelowName) leaveItems(first);
    var quote = new ArrayList<String>(List.of(unquoted(first)));
    while (at < lines.size()) {
      MarkdownLine line = MarkdownLine.of(lines.get(at));
      if (!line.isQuote()) break;
      quote.add(unquoted(line));
      at++;
    }
    owner.addNote(String.join("\n", quote));
    return true;
  }

  private static String unquoted(MarkdownLine line) {
    String rest = line.content().substring(1);
    return rest.startsWith(" ") ? rest.substring(1) : rest;
  }

  private boolean comment(MarkdownLine first) {
    int end = at - 1;
    while (end < lines.size() && !lines.get(end).contains("-->")) end++;
    if (end == lines.size()) return false;
    String behind = lines.get(end).substring(lines.get(end).indexOf("-->") + 3);
    if (!behind.isBlank()) return false;
    if (named != null && end == at - 1 && first.content().contains("fold")) return false;
    finish();
    losses.add("comments");
    at = end + 1;
    return true;
  }

  private boolean table(MarkdownLine head) {
    finish();
    leaveItems(head);
    List<String> titles = MarkdownTable.cells(head.content());
    at++;
    String first = names.read(titles.getFirst()).text();
    if (!first.isBlank()) losses.addNamed("tableHeads", List.of(first));
    while (at < lines.size()) {
      MarkdownLine line = MarkdownLine.of(lines.get(at));
      if (line.isBlank() || line.content().indexOf('|') < 0) break;
      row(titles, MarkdownTable.cells(line.content()));
      at++;
    }
    return true;
  }

  /** A row stands under its first cell; the heads of the other columns are kept as tags of their cells. */
  private void row(List<String> titles, List<String> cells) {
    Draft row = owner == preamble ? map.root() : owner.child();
    name(row, cells.getFirst());
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).isEmpty()) continue;
      Draft cell = row.child();
      name(cell, cells.get(i));
      String title = i < titles.size() ? names.read(titles.get(i)).text() : "";
      if (!title.isBlank()) cell.field("tags", title.replace('\n', ' '));
    }
  }

  /** Ends the name or the paragraph that is being read. */
  private void finish() {
    if (named != null) name(named, words.toString());
    named = null;
    words.setLength(0);
    owner.addNote(String.join("\n", paragraph));
    paragraph.clear();
  }

  private void name(Draft draft, String text) {
    Names.Name name = names.read(text);
    draft.name(name.text());
    name.links().forEach(draft::link);
    draft.fold(name.isFolded());
    if (name.isFormatted()) losses.add("formatted");
  }

  private void frontMatter() {
    if (!lines.getFirst().stripTrailing().equals("---")) return;
    int end = 1;
    while (end < lines.size() && end < LONGEST_FRONT_MATTER && !isEnd(lines.get(end))) end++;
    if (end >= Math.min(lines.size(), LONGEST_FRONT_MATTER)) return;
    for (String line : lines.subList(1, end)) {
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : line.substring(0, colon).strip();
      String value = unquoted(line.substring(colon + 1).strip());
      if (key.equals("title")) map.title(value);
      else if (key.equals("lang") || key.equals("language")) map.language(value);
      else if (!line.isBlank()) losses.add("frontMatter");
    }
    at = end + 1;
  }

  private static boolean isEnd(String line) {
    return line.stripTrailing().equals("---") || line.stripTrailing().equals("...");
  }

  private static String unquoted(String value) {
    boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return isQuoted
        ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
        : value;
  }
}
