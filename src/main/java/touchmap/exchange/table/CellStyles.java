package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;

/** How the cells of a workbook show their numbers, as far as it matters what they mean: as days, as percent, plainly. */
record CellStyles(List<Shows> styles, Set<Integer> quoted) {
  static final CellStyles NONE = new CellStyles(List.of(), Set.of());

  /** What a number stands for. */
  enum Shows {
    PLAIN,
    DAY,
    DAY_AND_TIME,
    TIME,
    HOURS,
    PERCENT
  }

  CellStyles {
    styles = List.copyOf(styles);
    quoted = Set.copyOf(quoted);
  }

  Shows of(String style) {
    int number = number(style);
    return number >= 0 && number < styles.size() ? styles.get(number) : Shows.PLAIN;
  }

  /** Whether a cell is text for sure, so that an apostrophe at its beginning belongs to it. */
  boolean isQuoted(String style) {
    return quoted.contains(number(style));
  }

  private static int number(String style) {
    try {
      return style.isEmpty() ? 0 : Integer.parseInt(style);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  static CellStyles read(byte[] xml) throws Refused {
    Map<String, String> formats = new HashMap<>();
    var styles = new ArrayList<Shows>();
    var quoted = new HashSet<Integer>();
    boolean[] isInCells = {false};
    Xml.read(
        xml,
        new Losses(),
        new Xml.Listener() {
          @Override
          public void start(String name, Map<String, String> attributes) {
            if (name.equals("numFmt"))
              formats.put(
                  attributes.getOrDefault("numFmtId", ""),
                  attributes.getOrDefault("formatCode", ""));
            if (name.equals("cellXfs")) isInCells[0] = true;
            if (name.equals("xf") && isInCells[0]) {
              String prefix = attributes.getOrDefault("quotePrefix", "");
              if (prefix.equals("1") || prefix.equals("true")) quoted.add(styles.size());
              String id = attributes.getOrDefault("numFmtId", "0");
              styles.add(shows(id, formats.getOrDefault(id, "")));
            }
          }

          @Override
          public void text(String text) {}

          @Override
          public void end(String name) {
            if (name.equals("cellXfs")) isInCells[0] = false;
          }
        });
    return new CellStyles(styles, quoted);
  }

  /** By the built-in formats (ECMA-376, 18.8.30) and by the letters of one's own. */
  private static Shows shows(String id, String format) {
    if (!format.isEmpty()) {
      String plain =
          format
              .toLowerCase(Locale.ROOT)
              .replaceAll("\"[^\"]*\"|\\[(?!(?:h+|m+|s+)])[^]]*]|\\\\.", "");
      if (plain.indexOf('%') >= 0) return Shows.PERCENT;
      boolean hasTime = plain.matches(".*(?:h|:s|m:|\\[[ms]+]).*");
      if (plain.matches(".*(?:[dy]|mmm).*")) return hasTime ? Shows.DAY_AND_TIME : Shows.DAY;
      if (plain.matches(".*\\[[hms]+].*")) return Shows.HOURS;
      return hasTime ? Shows.TIME : Shows.PLAIN;
    }
    return switch (id) {
      case "9", "10" -> Shows.PERCENT;
      case "14",
          "15",
          "16",
          "17",
          "27",
          "28",
          "29",
          "30",
          "31",
          "34",
          "35",
          "36",
          "50",
          "51",
          "52",
          "53",
          "54",
          "57",
          "58" ->
          Shows.DAY;
      case "22" -> Shows.DAY_AND_TIME;
      case "18", "19", "20", "21", "32", "33", "45", "47" -> Shows.TIME;
      case "46" -> Shows.HOURS;
      default -> Shows.PLAIN;
    };
  }
}
