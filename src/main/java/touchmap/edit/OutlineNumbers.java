package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The numbers that lines of an outline begin with. {@code 1.} and {@code 2)} always number a line; {@code 3.5} and {@code
 * 12} only where they go on from an earlier line's number, so that “3.5 tonnes” keeps its figure.
 */
final class OutlineNumbers {
  private final List<String> text;
  private final boolean decideDepth;
  private final Set<String> seen = new HashSet<>();
  private int depth = -1;
  private boolean isNumbered;

  OutlineNumbers(List<String> text) {
    this.text = text;
    decideDepth =
        text.stream().noneMatch(line -> line.startsWith(" ") || line.startsWith("\t"))
            && text.stream().anyMatch(OutlineNumbers::isManyLevelled);
  }

  /** Whether nothing is indented, so that 1.2.3 says how deep a line stands. */
  boolean decideDepth() {
    return decideDepth;
  }

  /** Where the last line stands by its number; without one it stands below the last that had one. */
  int depth() {
    return isNumbered ? depth : depth + 1;
  }

  /** Where the number at the start of a line ends, 0 when there is none; {@code next} is the line after it. */
  int endOfNumber(String line, int next) {
    Matcher number = OutlineEscapes.NUMBER.matcher(line);
    isNumbered = number.lookingAt() && isNumbering(number, next);
    if (!isNumbered) return 0;
    seen.add(number.group(1));
    depth = (int) number.group(1).chars().filter(letter -> letter == '.').count();
    return number.end();
  }

  private boolean isNumbering(Matcher number, int next) {
    String digits = number.group(1);
    if (!number.group(2).isEmpty()) return true;
    int dot = digits.lastIndexOf('.');
    int last = Integer.parseInt(digits.substring(dot + 1));
    boolean goesOn = seen.contains(digits.substring(0, dot + 1) + (last - 1));
    return goesOn || (dot < 0 ? hasFirstChild(digits, next) : last == 1);
  }

  private boolean hasFirstChild(String digits, int next) {
    for (String line : text.subList(next, text.size())) {
      Matcher number = OutlineEscapes.NUMBER.matcher(line.strip());
      if (number.lookingAt()) return number.group(1).equals(digits + ".1");
    }
    return false;
  }

  private static boolean isManyLevelled(String line) {
    Matcher number = OutlineEscapes.NUMBER.matcher(line);
    return number.lookingAt() && number.group(1).indexOf('.') > 0 && number.group(1).endsWith(".1");
  }
}
