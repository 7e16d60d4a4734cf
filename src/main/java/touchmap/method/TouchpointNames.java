package touchmap.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Which touchpoint a text means: the one matched by hand, those of the same name, be it behind that of its object, else those of a name that is alike. */
final class TouchpointNames {
  /** Why a text does not say for sure which touchpoint is meant, and those that may be. */
  record Doubt(Phrase why, List<Id> candidates) {}

  private static final Pattern STEP = Pattern.compile("\\s*[/\\\\>→»:|—]\\s*|\\s+[–-]\\s+");

  private final Map<String, Id> byHand;
  private final Map<Integer, Id> byRow;
  private final Register register;
  private final Map<String, List<Id>> exact = new HashMap<>();
  private final Map<String, List<Id>> spelled = new HashMap<>();
  private final Likeness<Id> alike = new Likeness<>();
  private final Map<String, Optional<Id>> slipped = new HashMap<>();

  TouchpointNames(TouchMap map, Map<String, Id> byHand) {
    this(map, byHand, Map.of());
  }

  /** {@code byRow} names the touchpoints of rows that bear no name. */
  TouchpointNames(TouchMap map, Map<String, Id> byHand, Map<Integer, Id> byRow) {
    this.byHand = byHand;
    this.byRow = byRow;
    register = Register.of(map);
    for (Topic topic : register.touchpoints()) {
      exact.computeIfAbsent(Names.bare(topic.name()), _ -> new ArrayList<>()).add(topic.id());
      spelled.computeIfAbsent(Names.letters(topic.name()), _ -> new ArrayList<>()).add(topic.id());
      alike.add(topic.id(), topic.name());
    }
  }

  /** Whether it is more than a guess. */
  boolean isExact(String name) {
    return byHand.containsKey(name) || !same(name).isEmpty();
  }

  /** The touchpoints that may be meant, in map order; none when nothing is alike. */
  List<Id> candidates(String name) {
    Id chosen = byHand.get(name);
    if (chosen != null && register.isTouchpoint(chosen)) return List.of(chosen);
    if (name.isEmpty()) return List.of();
    List<Id> same = same(name);
    if (!same.isEmpty()) return same;
    return alike.like(name).stream().sorted(Comparator.comparingInt(register::place)).toList();
  }

  /** Those called just so; where there is none, those that differ in hyphens and other signs alone. */
  private List<Id> same(String name) {
    List<Id> same = called(name);
    return same.isEmpty() ? below(name) : same;
  }

  private List<Id> called(String name) {
    List<Id> same = exact.getOrDefault(Names.bare(name), List.of());
    return same.isEmpty() ? spelled.getOrDefault(Names.letters(name), List.of()) : same;
  }

  /** Those that a path means, as “Front desk / Greeting” does: called as its end, below what is called as the part before. */
  private List<Id> below(String path) {
    List<String> parts = STEP.splitAsStream(path.strip()).filter(each -> !each.isBlank()).toList();
    if (parts.size() < 2) return List.of();
    String above = Names.bare(parts.get(parts.size() - 2));
    return called(parts.getLast()).stream()
        .filter(
            id ->
                register.path(id).stream()
                    .anyMatch(
                        topic -> !topic.id().equals(id) && Names.bare(topic.name()).equals(above)))
        .toList();
  }

  /** Whether any touchpoint may be meant, be it with a slip of a letter. */
  boolean isAny(String name) {
    return !candidates(name).isEmpty() || slipped(name).isPresent();
  }

  /** The touchpoint of a row about which there is no doubt. */
  Id sure(int row, String name) {
    return inRow(row, name).orElseGet(() -> candidates(name).getFirst());
  }

  /** Whether the touchpoint of that row is more than a guess. */
  boolean isExact(int row, String name) {
    return inRow(row, name).isPresent() || isExact(name);
  }

  private Optional<Id> inRow(int row, String name) {
    return Optional.ofNullable(byRow.get(row))
        .filter(_ -> name.isEmpty())
        .filter(register::isTouchpoint);
  }

  /** The same of a row, which may have been matched by itself. */
  Optional<Doubt> doubt(int row, String name, boolean hasColumn) {
    return inRow(row, name).isPresent() ? Optional.empty() : doubt(name, hasColumn);
  }

  /** Empty when there is one candidate; {@code hasColumn} tells whether any column of the table names touchpoints. */
  Optional<Doubt> doubt(String name, boolean hasColumn) {
    if (!hasColumn) return Optional.of(new Doubt(Phrase.of("method.rows.noNames"), List.of()));
    if (name.isEmpty()) return Optional.of(new Doubt(Phrase.of("method.rows.noName"), List.of()));
    List<Id> candidates = candidates(name);
    if (candidates.size() == 1) return Optional.empty();
    if (!candidates.isEmpty())
      return Optional.of(new Doubt(Phrase.of("method.rows.several", name), candidates));
    return Optional.of(
        slipped(name)
            .map(id -> new Doubt(Phrase.of("method.rows.slip", name, name(id)), List.of(id)))
            .orElseGet(() -> new Doubt(Phrase.of("method.rows.noTouchpoint", name), List.of())));
  }

  /** The one touchpoint whose name the text is but for a slip or two; empty where two are as near. */
  private Optional<Id> slipped(String name) {
    return slipped.computeIfAbsent(Names.bare(name), this::nearest);
  }

  private Optional<Id> nearest(String bare) {
    int fewest = Integer.MAX_VALUE;
    List<Id> nearest = List.of();
    for (Map.Entry<String, List<Id>> each : exact.entrySet()) {
      int most = Slips.most(bare, each.getKey());
      int slips = most == 0 ? Integer.MAX_VALUE : Slips.between(bare, each.getKey(), most);
      if (slips > most || slips > fewest) continue;
      var all = new ArrayList<Id>(slips == fewest ? nearest : List.of());
      all.addAll(each.getValue());
      nearest = all;
      fewest = slips;
    }
    return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
  }

  private String name(Id id) {
    return register.topic(id).map(Topic::nameOnOneLine).orElse("");
  }
}
