package touchmap.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.words.Phrase;

/** A topic in the making: what an importer finds, before its type and place are decided. */
public final class Draft {
  private static final int LONGEST = 40;

  private final List<Draft> children = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private String id = "";
  private String name = "";
  private String note = "";
  private boolean isFolded;
  private int deadInNote;
  private int deadLinks;
  private int row;
  private Map<String, String> headings = Map.of();
  private NumberSense numbers = NumberSense.UNSAID;

  /** A new last child. */
  public Draft child() {
    var child = new Draft();
    children.add(child);
    return child;
  }

  /** Puts a finished topic at the end of the children. */
  public void add(Draft child) {
    children.add(child);
  }

  /** The children, to look at and to take from. */
  public List<Draft> children() {
    return children;
  }

  public String name() {
    return name;
  }

  public void name(String to) {
    name = to;
  }

  public String note() {
    return note;
  }

  public void note(String to) {
    note = to;
  }

  /** Puts a paragraph at the note's end. */
  public void addNote(String paragraph) {
    if (!paragraph.isEmpty()) note = note.isEmpty() ? paragraph : note + "\n\n" + paragraph;
  }

  /** Counts the links of formatted text that is or becomes its note and of which only the words are kept. */
  public void passOverLinks(String html) {
    deadInNote += RichText.deadLinks(html);
  }

  int deadInNote() {
    return deadInNote;
  }

  /** Takes a link of somebody's page; one to a script is only counted. */
  public void linkOfPage(String address) {
    if (DeadLinks.isDead(address)) deadLinks++;
    else link(address);
  }

  int deadLinks() {
    return deadLinks;
  }

  public List<String> links() {
    return links;
  }

  public void link(String link) {
    links.add(link);
  }

  public boolean isFolded() {
    return isFolded;
  }

  public void fold(boolean to) {
    isFolded = to;
  }

  /** The id it had where it comes from; kept if it is a legal one and nobody else has it. */
  public void id(String to) {
    id = to;
  }

  public String id() {
    return id;
  }

  /** Sets a field by its name in the document, in whatever case, see {@link Fields}; false when there is no such field. */
  public boolean field(String field, String value) {
    Optional<String> name = Fields.named(field);
    name.ifPresent(known -> fields.put(known, value));
    return name.isPresent();
  }

  public String field(String field) {
    return fields.getOrDefault(field, "");
  }

  public Map<String, String> fields() {
    return fields;
  }

  /** The row of a table that it comes from, counted from 1, and what the columns of its fields are called there. */
  public void from(int tableRow, Map<String, String> columns, NumberSense written) {
    row = tableRow;
    headings = columns;
    numbers = written;
  }

  /** How the numbers in its fields are written. */
  NumberSense numbers() {
    return numbers;
  }

  /** What a field of it says and where that stands, for a person to find it. */
  Phrase place(String field) {
    String said = shortened(field(field));
    return row > 0
        ? Phrase.of("exchange.valueInRow", said, headings.getOrDefault(field, field), row)
        : Phrase.of("exchange.valueOfNode", said, field, shortened(name));
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** Whether there is nothing to it but a name. */
  public boolean isNameOnly() {
    return children.isEmpty() && links.isEmpty() && fields.isEmpty() && note.isEmpty();
  }
}
