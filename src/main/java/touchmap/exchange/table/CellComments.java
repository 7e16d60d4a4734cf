package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchmap.exchange.Draft;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;

/** What was remarked at the cells of a table, until each remark has found the topic whose note it goes on. */
final class CellComments {
  private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

  private final Map<Integer, Map<Integer, String>> left = new TreeMap<>();

  CellComments(Table table) {
    table.comments().forEach((row, comments) -> left.put(row, new TreeMap<>(comments)));
  }

  /** Puts what was remarked at a cell at the end of a topic's note. */
  void give(int row, int column, Draft draft, Losses losses) {
    Map<Integer, String> comments = left.get(row);
    String comment = comments == null ? null : comments.remove(column);
    if (comment != null) draft.addNote(losses.withoutControls(comment));
  }

  /** Puts what was remarked at the rest of a row there. */
  void give(int row, Draft draft, Losses losses) {
    Map<Integer, String> comments = left.remove(row);
    if (comments != null)
      comments.values().forEach(comment -> draft.addNote(losses.withoutControls(comment)));
  }

  /** The cells whose row is no topic's, such as B7. */
  List<String> left() {
    var cells = new ArrayList<String>();
    left.forEach(
        (row, comments) ->
            comments.keySet().forEach(at -> cells.add(WorkbookFile.name(at) + (row + 1))));
    return cells;
  }

  /** Reads the remarks of a sheet, be they of the old kind or threads; a thread has its remarks one below the other. */
  static final class Reading implements Xml.Listener {
    private final Map<String, String> people;
    private final List<String> authors = new ArrayList<>();
    private final Map<String, String> found;
    private final StringBuilder text = new StringBuilder();
    private String place = "";
    private String author = "";
    private boolean inText;
    private boolean inPhonetics;

    private Reading(Map<String, String> people, Map<String, String> found) {
      this.people = people;
      this.found = found;
    }

    /**
     * The remarks by their cells, such as B7.
     *
     * @param people who writes in threads, by their ids
     */
    static Map<String, String> of(byte[] part, Map<String, String> people) throws Refused {
      Map<String, String> found = new LinkedHashMap<>();
      Xml.read(part, new Losses(), new Reading(people, found));
      return found;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
      switch (name) {
        case "author" -> begin();
        case "comment", "threadedComment" -> {
          place = attributes.getOrDefault("ref", "").toUpperCase(Locale.ROOT);
          author = author(attributes);
          begin();
          inText = false;
        }
        case "rPh" -> inPhonetics = true;
        case "t", "text" -> inText = true;
        default -> {}
      }
    }

    private void begin() {
      text.setLength(0);
      inText = true;
    }

    private String author(Map<String, String> attributes) {
      String person = people.get(attributes.getOrDefault("personId", ""));
      if (person != null) return person;
      try {
        return authors.get(Integer.parseInt(attributes.getOrDefault("authorId", "")));
      } catch (NumberFormatException | IndexOutOfBoundsException none) {
        return "";
      }
    }

    @Override
    public void text(String said) {
      if (inText && !inPhonetics && text.length() <= Limits.TEXT) text.append(said);
    }

    @Override
    public void end(String name) {
      switch (name) {
        case "author" -> authors.add(text.toString().strip());
        case "rPh" -> inPhonetics = false;
        case "comment", "threadedComment" -> keep();
        case "text" -> inText = false;
        default -> {}
      }
    }

    private void keep() {
      String said = text.toString().replace("\r\n", "\n").strip();
      if (said.isEmpty()) return;
      boolean isNamed = author.isEmpty() || said.startsWith(author);
      found.merge(place, isNamed ? said : author + ": " + said, (one, more) -> one + "\n\n" + more);
    }
  }

  /** The row and the column of a cell such as B7, both counted from 0. */
  static Optional<int[]> at(String cell) {
    Matcher place = PLACE.matcher(cell);
    if (!place.matches()) return Optional.empty();
    int row = Integer.parseInt(place.group(2)) - 1;
    return row < 0
        ? Optional.empty()
        : Optional.of(new int[] {row, SheetLinks.column(place.group(1))});
  }
}
