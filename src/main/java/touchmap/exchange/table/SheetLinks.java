package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;

/** Where the cells of a sheet lead, and which have comments: both stand in parts of their own beside it. */
final class SheetLinks {
  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");
  private static final Pattern SAFE = Pattern.compile("(?i)(?:https?|mailto):\\S.*");

  /** Has the address of a link that a formula makes; no attribute of a file is called that. */
  static final String OF_FORMULA = "=HYPERLINK";

  private record Relation(String type, String target) {}

  private final Map<Integer, Map<Integer, String>> links = new HashMap<>();
  private final List<String> strange = new ArrayList<>();
  private final Map<Integer, Map<Integer, String>> comments = new HashMap<>();
  private int looked;

  /**
   * @param path the sheet's part
   * @param hyperlinks the attributes of its hyperlinks
   * @param rows what stands in its cells
   */
  static SheetLinks read(
      Map<String, byte[]> parts,
      String path,
      List<Map<String, String>> hyperlinks,
      List<List<String>> rows)
      throws Refused {
    var read = new SheetLinks();
    Map<String, Relation> relations = relations(parts, path);
    for (Map<String, String> each : hyperlinks) read.link(each, relations, rows);
    // what stands in a thread stands among the old comments once more, with advice to get a newer
    // program
    for (String kind : List.of("/comments", "/threadedComment"))
      for (Relation each : relations.values()) {
        byte[] part = parts.get(resolved(path, each.target));
        if (each.type.endsWith(kind) && part != null) read.comments(part, people(parts));
      }
    return read;
  }

  /** Who writes in threads, by their ids. */
  private static Map<String, String> people(Map<String, byte[]> parts) throws Refused {
    Map<String, String> people = new HashMap<>();
    byte[] part = parts.get("xl/persons/person.xml");
    if (part != null)
      Xml.readElements(
          part,
          (name, attributes) -> {
            if (name.equals("person"))
              people.put(
                  attributes.getOrDefault("id", ""), attributes.getOrDefault("displayName", ""));
          });
    return people;
  }

  /** The addresses of cells by their rows and columns, both counted from 0. */
  Map<Integer, Map<Integer, String>> links() {
    return links;
  }

  /** The cells that lead neither to a web nor to a mail address, such as B7 (Sheet2!A1). */
  List<String> strange() {
    return strange;
  }

  /** What was remarked at cells, by their rows and columns, both counted from 0. */
  Map<Integer, Map<Integer, String>> comments() {
    return comments;
  }

  private static Map<String, Relation> relations(Map<String, byte[]> parts, String path)
      throws Refused {
    int slash = path.lastIndexOf('/') + 1;
    byte[] part = parts.get(path.substring(0, slash) + "_rels/" + path.substring(slash) + ".rels");
    Map<String, Relation> relations = new HashMap<>();
    if (part != null)
      Xml.readElements(
          part,
          (name, attributes) -> {
            if (name.equals("Relationship"))
              relations.put(
                  attributes.getOrDefault("Id", ""),
                  new Relation(
                      attributes.getOrDefault("Type", ""), attributes.getOrDefault("Target", "")));
          });
    return relations;
  }

  /** The part that a sheet's relation leads to. */
  private static String resolved(String sheet, String target) {
    if (target.startsWith("/")) return target.substring(1);
    String folder = sheet.substring(0, Math.max(0, sheet.lastIndexOf('/')));
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }
    return folder.isEmpty() ? rest : folder + "/" + rest;
  }

  private void link(
      Map<String, String> hyperlink, Map<String, Relation> relations, List<List<String>> rows) {
    String cells = hyperlink.getOrDefault("ref", "");
    String inside = hyperlink.getOrDefault("location", "");
    String address = address(hyperlink, relations);
    if (!address.isEmpty() && !inside.isEmpty()) address += "#" + inside;
    Matcher range = RANGE.matcher(cells);
    if (!SAFE.matcher(address).matches() || !range.matches()) {
      String to = address.isEmpty() ? inside : address;
      strange.add(to.isEmpty() ? cells : cells + " (" + to + ")");
      return;
    }
    int column = column(range.group(1));
    int row = Integer.parseInt(range.group(2)) - 1;
    put(row, column, address);
    if (range.group(3) == null) return;
    int lastColumn = column(range.group(3));
    int lastRow = Math.min(Integer.parseInt(range.group(4)), rows.size()) - 1;
    for (int i = Math.max(row, 0); i <= lastRow; i++) {
      List<String> said = rows.get(i);
      for (int j = column; j <= Math.min(lastColumn, said.size() - 1); j++)
        if (++looked <= Table.MOST_CELLS && !said.get(j).isBlank()) put(i, j, address);
      // ranges over ranges would keep the reading busy for ever
      if (++looked > Table.MOST_CELLS) return;
    }
  }

  private void put(int row, int column, String address) {
    links.computeIfAbsent(row, r -> new HashMap<>()).put(column, address);
  }

  /** By its relation, whatever the prefix of the attribute is. */
  private static String address(Map<String, String> hyperlink, Map<String, Relation> relations) {
    if (hyperlink.containsKey(OF_FORMULA)) return hyperlink.getOrDefault(OF_FORMULA, "").strip();
    return hyperlink.entrySet().stream()
        .filter(each -> each.getKey().endsWith(":id"))
        .flatMap(each -> Optional.ofNullable(relations.get(each.getValue())).stream())
        .map(each -> each.target.strip())
        .findFirst()
        .orElse("");
  }

  static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) column = column * 26 + letters.charAt(i) - 'A' + 1;
    return column - 1;
  }

  private void comments(byte[] part, Map<String, String> people) throws Refused {
    CellComments.Reading.of(part, people)
        .forEach(
            (cell, said) ->
                CellComments.at(cell)
                    .ifPresent(
                        at ->
                            comments
                                .computeIfAbsent(at[0], r -> new HashMap<>())
                                .put(at[1], said)));
  }
}
