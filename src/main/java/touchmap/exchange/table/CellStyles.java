package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;

/** How the cells of a workbook show their numbers, as far as it matters what they mean: as days, as percent, plainly. */
record CellStyles(List<Shows> styles) {
  static final CellStyles NONE = new CellStyles(List.of());

  /** What a number stands for. */
  enum Shows {
    PLAIN,
    DAY,
    PERCENT
  }

  CellStyles {
    styles = List.copyOf(styles);
  }

  Shows of(String style) {
    try {
      int number = style.isEmpty() ? 0 : Integer.parseInt(style);
      return number >= 0 && number < styles.size() ? styles.get(number) : Shows.PLAIN;
    } catch (NumberFormatException none) {
      return Shows.PLAIN;
    }
  }

  static CellStyles read(byte[] xml) throws Refused {
    Map<String, String> formats = new HashMap<>();
    var styles = new ArrayList<Shows>();
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
    return new CellStyles(styles);
  }

  /** By the built-in formats (ECMA-376, 18.8.30) and by the letters of one's own. */
  private static Shows shows(String id, String format) {
    if (!format.isEmpty()) {
      String plain = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
      if (plain.indexOf('%') >= 0) return Shows.PERCENT;
      return plain.toLowerCase(java.util.Locale.ROOT).matches(".*(?:[dy]|mmm).*")
          ? Shows.DAY
          : Shows.PLAIN;
    }
    return switch (id) {
      case "9", "10" -> Shows.PERCENT;
      case "14",
          "15",
          "16",
          "17",
          "22",
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
      default -> Shows.PLAIN;
    };
  }
}
