package touchmap.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several tags or links that stand in one cell. We write each on a line of its own, so that nothing else parts them in our
 * own tables; people write them behind each other.
 */
final class SeveralInCell {
  private static final Pattern BETWEEN_TAGS = Pattern.compile("[,;\\n\\r]");
  private static final Pattern BETWEEN_LINKS = Pattern.compile("\\s*[,;]?\\s+");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]+:|www\\.)\\S+");

  private SeveralInCell() {}

  /** The tags, each on a line. */
  static String tags(String cell, ColumnPlan plan) {
    if (plan.isTree()) return cell;
    return BETWEEN_TAGS
        .splitAsStream(cell)
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** A line each; where a foreign cell is all addresses, one each. */
  static List<String> links(String cell, ColumnPlan plan) {
    List<String> lines = cell.lines().filter(line -> !line.isBlank()).toList();
    if (plan.isTree()) return lines;
    List<String> parts = Arrays.asList(BETWEEN_LINKS.split(cell.strip()));
    boolean isAll = parts.stream().allMatch(part -> ADDRESS.matcher(part).matches());
    return (isAll ? parts : lines).stream().map(String::strip).distinct().toList();
  }
}
