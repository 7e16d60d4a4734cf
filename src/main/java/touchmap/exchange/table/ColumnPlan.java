package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import touchmap.exchange.Fields;

/**
 * What each column of a foreign table is taken for: a role for every column, by the names of the document's fields, or one of
 * those here. Several columns of touchpoints are levels below each other.
 *
 * @param hasHeadings whether the first row says what the columns are and is no topic itself
 */
public record ColumnPlan(List<String> roles, boolean hasHeadings) {
  public static final String NOTHING = "";
  public static final String ID = "id";
  public static final String PARENT = "parent";
  public static final String OBJECT = "object";
  public static final String TOUCHPOINT = "touchpoint";
  public static final String NAME = "name";
  public static final String NOTE = "note";
  public static final String LINKS = "links";
  public static final String FOLDED = "folded";

  private static final String STAGE = "stage";
  private static final Pattern STEP =
      Pattern.compile("step|шаг|этап", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LOOKED_AT = 200;
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("[\\s\\p{Punct}]*|[-+]?[\\d\\s.,:/%€$₽£-]+");

  /** How people head such columns, as patterns over the heading in small letters. */
  private static final Map<String, Pattern> HEADINGS =
      Map.ofEntries(
          head(OBJECT, "object|group|category|area|объект|группа|категория|раздел"),
          head(
              TOUCHPOINT,
              "touch[ -]?points?|label|task|title|topic|node|idea|точк[аи]( контакта| касания)?|контактная точка|название|имя|идея|узел|тема|задача"),
          head(
              NOTE,
              "notes?|comments?|description|details|заметк[аи]|комментари[йи]|описание|примечани[ея]"),
          head(LINKS, "links?|url|web ?site|address|ссылк[аи]|сайт|адрес"),
          head("channel", "channel|medium|канал"),
          head(
              "driver",
              "driver|owner|responsible|assignee|ответственн(ый|ая|ые)|драйвер|кто|владелец"),
          head(STAGE, "stage|phase|step|этап|стадия|фаза|шаг"),
          head("tags", "tags?|labels|теги?|тег|метк[аи]"),
          head("importance", "importance|priority|важность|значимость|приоритет"),
          head("state", "state|status|состояние|статус"),
          head("contact", "contact|контакт"),
          head("control", "control|контроль|влияние"),
          head(ID, "id|key|код|номер|№"),
          head(PARENT, "parent( id)?|родитель"),
          head("momentOfTruth", "moment of truth|момент истины"),
          head("ladder.normal", "normal|обычно|норма"),
          head("ladder.better", "better|лучше"),
          head("ladder.wow", "wow|вау"),
          head("color", "colou?r|цвет"));

  public ColumnPlan {
    roles = List.copyOf(roles);
  }

  private static Map.Entry<String, Pattern> head(String role, String pattern) {
    return Map.entry(role, Pattern.compile("(?:" + pattern + ")"));
  }

  public String role(int column) {
    return column < roles.size() ? roles.get(column) : NOTHING;
  }

  public ColumnPlan withRole(int column, String role) {
    var changed = new ArrayList<>(roles);
    while (changed.size() <= column) changed.add(NOTHING);
    changed.set(column, role);
    return new ColumnPlan(changed, hasHeadings);
  }

  public ColumnPlan withHeadings(boolean to) {
    return new ColumnPlan(roles, to);
  }

  /** Whether every topic names its parent, as in the tables that we write. */
  public boolean isTree() {
    return roles.contains(ID) && roles.contains(PARENT) && roles.contains(NAME);
  }

  /** Whether every topic calls its parent by name: there are no ids, and just one column of names. */
  boolean isTreeByNames() {
    return roles.contains(PARENT) && !roles.contains(ID) && levels().size() == 1;
  }

  /** Whether some column says what the topics are called. */
  public boolean hasNames() {
    return isTree() || roles.contains(OBJECT) || roles.contains(TOUCHPOINT) || roles.contains(NAME);
  }

  /** The columns of names from the outermost level inwards. */
  List<Integer> levels() {
    var levels = new ArrayList<Integer>();
    for (int i = 0; i < roles.size(); i++) if (roles.get(i).equals(OBJECT)) levels.add(i);
    for (int i = 0; i < roles.size(); i++)
      if (roles.get(i).equals(TOUCHPOINT) || roles.get(i).equals(NAME)) levels.add(i);
    return levels;
  }

  /** What the columns of names are called, from the outermost level inwards; those without a heading by their number. */
  String namesOfLevels(List<List<String>> rows) {
    List<String> first = hasHeadings && !rows.isEmpty() ? rows.getFirst() : List.of();
    return levels().stream()
        .map(
            column ->
                column < first.size() && !first.get(column).isBlank()
                    ? first.get(column).strip()
                    : String.valueOf(column + 1))
        .collect(Collectors.joining(" › "));
  }

  /** All roles a column can have, in the order in which to choose from them; scores by what their headings say. */
  public static List<String> choices(List<String> headings) {
    var choices = new ArrayList<>(List.of(NOTHING, OBJECT, TOUCHPOINT, NOTE, LINKS, FOLDED));
    choices.addAll(List.of("type", ID, PARENT, NAME));
    choices.addAll(Fields.NAMED);
    headings.stream()
        .flatMap(heading -> scoreOf(heading).stream())
        .distinct()
        .forEach(choices::add);
    return choices;
  }

  private static Optional<String> scoreOf(String heading) {
    return Fields.named(heading.strip()).filter(field -> field.startsWith(Fields.SCORE));
  }

  /**
   * The best guess: by the headings, English or Russian; where none of them tells the names, the first two columns of text
   * are objects and touchpoints.
   */
  public static ColumnPlan guess(List<List<String>> rows) {
    List<String> first = rows.isEmpty() ? List.of() : OwnHeadings.asFields(rows.getFirst());
    int columns = rows.stream().limit(LOOKED_AT).mapToInt(List::size).max().orElse(0);
    var roles = new ArrayList<String>();
    for (int i = 0; i < columns; i++)
      roles.add(i < first.size() ? byHeading(first.get(i), roles) : "");
    if (roles.contains(ID) && roles.contains(PARENT) && roles.contains(NAME)) {
      roles.replaceAll(role -> role.equals(OBJECT) || role.equals(TOUCHPOINT) ? NOTHING : role);
      return new ColumnPlan(roles, true);
    }
    boolean isKnown = roles.stream().anyMatch(role -> !role.isEmpty());
    return isKnown ? completed(rows, roles) : byContent(rows, columns);
  }

  /** The roles that the cells of a first row name as headings, each once. */
  static List<String> known(List<String> first) {
    var known = new ArrayList<String>();
    for (String cell : OwnHeadings.asFields(first)) {
      String role = byHeading(cell, known);
      if (!role.isEmpty()) known.add(role);
    }
    return known;
  }

  private static String byHeading(String heading, List<String> taken) {
    String name = heading.strip();
    Optional<String> own = own(name);
    if (own.isPresent() && !taken.contains(own.get())) return own.get();
    String small = name.toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", " ");
    return HEADINGS.entrySet().stream()
        .filter(each -> each.getValue().matcher(small).matches() && !taken.contains(each.getKey()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(NOTHING);
  }

  private static Optional<String> own(String name) {
    for (String each : List.of(ID, PARENT, OBJECT, TOUCHPOINT, NAME, NOTE, LINKS, FOLDED))
      if (each.equalsIgnoreCase(name)) return Optional.of(each);
    return Fields.named(name);
  }

  /** Headings that tell something, but perhaps not where the touchpoints are, or what they belong to. */
  private static ColumnPlan completed(List<List<String>> rows, List<String> roles) {
    List<List<String>> body = rows.subList(1, rows.size());
    boolean isNamed = roles.contains(TOUCHPOINT) || roles.contains(NAME);
    boolean isOfSteps = !isNamed && isOfSteps(rows.getFirst(), roles);
    if (isOfSteps) roles.set(roles.indexOf(STAGE), TOUCHPOINT);
    if (!isNamed && !isOfSteps)
      free(body, roles, false).ifPresent(column -> roles.set(column, TOUCHPOINT));
    int names = Math.max(roles.indexOf(TOUCHPOINT), roles.indexOf(NAME));
    boolean isByParents = roles.contains(PARENT) && !roles.contains(ID);
    if (!roles.contains(OBJECT) && names >= 0 && !isByParents)
      free(body, roles.subList(0, names), !isOfSteps)
          .ifPresent(column -> roles.set(column, OBJECT));
    return new ColumnPlan(roles, true);
  }

  /**
   * Whether the steps are what touches the customer: beside a column of what they belong to, before or after it, and with
   * none that names touchpoints. Without one they would stand on no topic at all.
   */
  private static boolean isOfSteps(List<String> headings, List<String> roles) {
    int stage = roles.indexOf(STAGE);
    if (stage < 0 || !STEP.matcher(headings.get(stage).strip()).matches()) return false;
    return roles.contains(OBJECT) || (stage > 0 && roles.subList(0, stage).contains(NOTHING));
  }

  private static ColumnPlan byContent(List<List<String>> rows, int columns) {
    var roles = new ArrayList<String>();
    for (int i = 0; i < columns; i++) roles.add(NOTHING);
    var texts = new ArrayList<Integer>();
    for (int i = 0; i < columns; i++) if (isText(rows, i)) texts.add(i);
    if (texts.size() > 1) roles.set(texts.get(0), OBJECT);
    if (!texts.isEmpty()) roles.set(texts.get(Math.min(1, texts.size() - 1)), TOUCHPOINT);
    return new ColumnPlan(roles, headed(rows, columns));
  }

  /** The first column of text without a role; only one whose names come again if it is to group others. */
  private static Optional<Integer> free(
      List<List<String>> body, List<String> roles, boolean comesAgain) {
    for (int i = 0; i < roles.size(); i++) {
      if (!roles.get(i).isEmpty() || !isText(body, i)) continue;
      if (!comesAgain || isGrouping(body, i)) return Optional.of(i);
    }
    return Optional.empty();
  }

  private static boolean isGrouping(List<List<String>> body, int column) {
    List<String> cells = cells(body, column);
    Set<String> distinct = new HashSet<>(cells);
    boolean isFull = cells.size() * 2 > Math.min(LOOKED_AT, body.size());
    return isFull && distinct.size() > 1 && distinct.size() * 10 <= cells.size() * 7;
  }

  private static boolean isText(List<List<String>> rows, int column) {
    List<String> cells = cells(rows, column);
    long words = cells.stream().filter(cell -> !SAYS_NOTHING.matcher(cell).matches()).count();
    return !cells.isEmpty() && words * 2 > cells.size();
  }

  private static List<String> cells(List<List<String>> rows, int column) {
    return rows.stream()
        .limit(LOOKED_AT)
        .filter(row -> column < row.size() && !row.get(column).isBlank())
        .map(row -> row.get(column).strip())
        .toList();
  }

  /** Whether the first row heads columns of numbers or days, which it does not look like itself. */
  private static boolean headed(List<List<String>> rows, int columns) {
    if (rows.size() < 2) return false;
    List<List<String>> body = rows.subList(1, rows.size());
    for (int i = 0; i < columns; i++) {
      boolean isWord =
          i < rows.getFirst().size() && !SAYS_NOTHING.matcher(rows.getFirst().get(i)).matches();
      if (isWord && !cells(body, i).isEmpty() && !isText(body, i)) return true;
    }
    return false;
  }
}
