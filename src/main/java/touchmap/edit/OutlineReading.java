package touchmap.edit;

import static touchmap.edit.OutlineEscapes.unescaped;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of an indented text, line by line. */
final class OutlineReading {
  private static final int LONGEST_BRACKET = 1_000;

  private final List<String> text;
  private final OutlineNumbers numbers;
  private final List<OutlineLine> lines = new ArrayList<>();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private final List<String> note = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private @Nullable OutlineLine topic;
  private int at;

  OutlineReading(String text) {
    String all = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.text = List.of(all.split("\r\n|\n|\r", -1));
    numbers = new OutlineNumbers(this.text);
  }

  List<OutlineLine> lines() {
    if (OutlineColumns.areIn(text)) return OutlineColumns.read(text);
    while (at < text.size()) {
      String line = text.get(at++);
      if (line.isBlank()) continue;
      int start = start(line);
      if (topic == null || !isBelow(line.substring(start))) begin(line, start);
    }
    finish();
    return lines;
  }

  /** Takes the line if it belongs to the topic above: a line of its note, or a link. */
  private boolean isBelow(String content) {
    if (content.startsWith(">")) {
      note.add(OutlineEscapes.readNoteLine(content.substring(1)));
      return true;
    }
    String trimmed = trimmed(content);
    Matcher link = OutlineEscapes.LINK.matcher(trimmed);
    if (link.matches()) {
      links.add(link.group(1) != null ? unescaped(link.group(1)) : link.group(2));
      return true;
    }
    Matcher bracket = OutlineEscapes.WISE.matcher(trimmed);
    return bracket.matches() && takesBracketed(bracket.group(1), bracket.group(2));
  }

  /** {@code [Note: …]} and {@code [Link: …]} as WiseMapping writes them, over as many lines as it takes. */
  private boolean takesBracketed(String what, String start) {
    var whole = new StringBuilder(start);
    String last = start;
    int open = 1 + balance(start);
    int next = at;
    while (open > 0) {
      if (next == text.size() || next - at > LONGEST_BRACKET) return false;
      last = text.get(next++);
      whole.append('\n').append(last);
      open += balance(last);
    }
    if (!trimmed(last).endsWith("]")) return false;
    at = next;
    String content = whole.substring(0, whole.lastIndexOf("]")).strip();
    (what.equals("Link") ? links : note).add(content);
    return true;
  }

  private static int balance(String line) {
    int open = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '[') open++;
      if (line.charAt(i) == ']') open--;
    }
    return open;
  }

  private void begin(String line, int start) {
    finish();
    String content = trimmed(line.substring(start));
    String name = without(OutlineEscapes.BULLET, content);
    int number = numbers.endOfNumber(name, at);
    int depth = numbers.decideDepth() ? numbers.depth() : depth(line, start);
    name = without(OutlineEscapes.BOX, name.substring(number));
    name = continued(name, line.substring(0, start) + "  ");
    String folded = OutlineEscapes.FOLDED;
    boolean isFolded = name.equals(folded) || name.endsWith(" " + folded);
    if (isFolded) name = trimmed(name.substring(0, name.length() - folded.length()));
    int deepest = lines.isEmpty() ? 0 : lines.getLast().depth() + 1;
    topic = new OutlineLine(Math.min(depth, deepest), unescaped(name), "", List.of(), isFolded);
  }

  /** The name with the lines it goes on over: each begins with the indent and follows a single backslash. */
  private String continued(String name, String indent) {
    var whole = new StringBuilder(name);
    while (endsOpen(whole) && at < text.size() && text.get(at).startsWith(indent)) {
      whole.setCharAt(whole.length() - 1, '\n');
      whole.append(trimmed(text.get(at++).substring(indent.length())));
    }
    return whole.toString();
  }

  private static boolean endsOpen(StringBuilder name) {
    int backslashes = 0;
    while (backslashes < name.length() && name.charAt(name.length() - 1 - backslashes) == '\\')
      backslashes++;
    return backslashes % 2 == 1;
  }

  private void finish() {
    if (topic == null) return;
    lines.add(
        new OutlineLine(
            topic.depth(), topic.name(), String.join("\n", note), links, topic.isFolded()));
    topic = null;
    note.clear();
    links.clear();
  }

  /** How many lines to the left of which this one stands are open above it. */
  private int depth(String line, int start) {
    int width = 0;
    for (int i = 0; i < start; i++) width = line.charAt(i) == '\t' ? width / 8 * 8 + 8 : width + 1;
    while (!indents.isEmpty() && indents.peek() >= width) indents.pop();
    indents.push(width);
    return indents.size() - 1;
  }

  private static int start(String line) {
    int start = 0;
    while (line.charAt(start) == ' ' || line.charAt(start) == '\t') start++;
    return start;
  }

  private static String trimmed(String content) {
    int end = content.length();
    while (end > 0 && (content.charAt(end - 1) == ' ' || content.charAt(end - 1) == '\t')) end--;
    return content.substring(0, end);
  }

  private static String without(Pattern sign, String text) {
    Matcher at = sign.matcher(text);
    return at.lookingAt() ? text.substring(at.end()) : text;
  }
}
