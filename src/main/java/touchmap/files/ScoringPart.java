package touchmap.files;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import touchmap.model.CriteriaChange;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.PairComparison;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.Weighting;
import touchmap.model.WeightingMethod;
import touchmap.words.Phrase;

/** The criteria, their weights and scale. They are sections of the document itself, with its keys. */
final class ScoringPart {
  static final Keys SCALE = Keys.of("min", "max");
  static final Set<Sort> CRITERIA = EnumSet.of(Sort.CRITERION);
  private static final Keys CRITERION = Keys.of("id", "name", "weight", "anchors");
  private static final Keys WEIGHTING = Keys.of("method", "pairs");
  private static final Keys PAIR = Keys.of("a", "b", "value");
  private static final Keys CHANGE = Keys.of("date", "locked", "scored", "was");
  private static final Choice<WeightingMethod> METHOD = Choice.usually(WeightingMethod.POINTS);

  /** Saaty's scale; its lower end with room for a ninth that was written with a few digits. */
  private static final Range SAATY = new Range(0.111, 9);

  private ScoringPart() {}

  static Scoring read(Part document) {
    var criteria = document.objects("criteria", CRITERION, ScoringPart::readCriterion);
    Weighting weighting =
        document
            .object("weighting", WEIGHTING)
            .map(ScoringPart::readWeighting)
            .orElse(Weighting.NONE);
    if (document.has("weighting") && weighting.equals(Weighting.NONE)) {
      document.spelledOut("weighting");
    }
    Optional<LocalDate> locked = document.date("criteriaLocked");
    var log = document.objects("criteriaLog", CHANGE, ScoringPart::readChange);
    Scale scale =
        document.object("scale", SCALE).flatMap(ScoringPart::readScale).orElse(Scale.STANDARD);
    if (document.has("scale") && scale.equals(Scale.STANDARD)) document.spelledOut("scale");
    document.reading().scale(scale);
    return new Scoring(criteria, weighting, locked, log, scale);
  }

  static void write(Scoring scoring, Sheet document) {
    document
        .list("criteria", scoring.criteria(), ScoringPart::writeCriterion)
        .unless(
            scoring.weighting().equals(Weighting.NONE),
            "weighting",
            writeWeighting(scoring.weighting()))
        .date("criteriaLocked", scoring.locked())
        .list("criteriaLog", scoring.log(), ScoringPart::writeChange)
        .unless(scoring.scale().equals(Scale.STANDARD), "scale", writeScale(scoring.scale()));
  }

  private static Optional<Criterion> readCriterion(Part criterion) {
    Id id = criterion.define(Sort.CRITERION);
    double weight = criterion.number("weight", 1, Range.POSITIVE);
    Map<String, String> anchors =
        criterion.table(
            "anchors",
            (value, at) -> {
              if (value instanceof Json.Str(String text)) return Optional.of(text);
              criterion.reading().report(at, Phrase.of("files.damage.text"));
              return Optional.empty();
            });
    return Optional.of(new Criterion(id, criterion.name(), weight, anchors, criterion.extras()));
  }

  private static Json writeCriterion(Criterion criterion) {
    return new Sheet(CRITERION, criterion.extras())
        .id("id", criterion.id())
        .always("name", criterion.name())
        .number("weight", criterion.weight(), 1)
        .table("anchors", criterion.anchors(), Json.Str::new)
        .done();
  }

  private static Weighting readWeighting(Part weighting) {
    return new Weighting(
        weighting.oneOf("method", METHOD),
        weighting.objects("pairs", PAIR, ScoringPart::readPair),
        weighting.extras());
  }

  private static Json writeWeighting(Weighting weighting) {
    return new Sheet(WEIGHTING, weighting.extras())
        .oneOf("method", weighting.method(), METHOD)
        .list("pairs", weighting.pairs(), ScoringPart::writePair)
        .done();
  }

  private static Optional<PairComparison> readPair(Part pair) {
    Optional<Id> a = pair.needed("a", CRITERIA);
    Optional<Id> b = pair.needed("b", CRITERIA);
    OptionalDouble value = pair.neededNumber("value", SAATY);
    if (a.isEmpty() || b.isEmpty() || value.isEmpty()) return Optional.empty();
    return Optional.of(new PairComparison(a.get(), b.get(), value.getAsDouble(), pair.extras()));
  }

  private static Json writePair(PairComparison pair) {
    return new Sheet(PAIR, pair.extras())
        .id("a", pair.a())
        .id("b", pair.b())
        .always("value", pair.value())
        .done();
  }

  private static Optional<CriteriaChange> readChange(Part change) {
    Optional<LocalDate> date = change.neededDate("date");
    boolean locked = change.writtenFlag("locked");
    List<Id> scored = change.idsOfHistory("scored");
    String was = change.text("was");
    return date.map(day -> new CriteriaChange(day, locked, scored, was, change.extras()));
  }

  private static Json writeChange(CriteriaChange change) {
    return new Sheet(CHANGE, change.extras())
        .always("date", change.date().toString())
        .always("locked", new Json.Bool(change.locked()))
        .ids("scored", change.scored())
        .text("was", change.was())
        .done();
  }

  /** A scale with both ends, the lower one first; anything else is no scale. */
  static Optional<Scale> readScale(Part scale) {
    OptionalDouble min = scale.neededNumber("min", Range.ANY);
    OptionalDouble max = scale.neededNumber("max", Range.ANY);
    if (min.isEmpty() || max.isEmpty()) return Optional.empty();
    if (min.getAsDouble() < max.getAsDouble()) {
      return Optional.of(new Scale(min.getAsDouble(), max.getAsDouble(), scale.extras()));
    }
    scale.report("max", "files.damage.scale");
    return Optional.empty();
  }

  static Json writeScale(Scale scale) {
    return new Sheet(SCALE, scale.extras())
        .always("min", scale.min())
        .always("max", scale.max())
        .done();
  }
}
