package touchmap.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import touchmap.model.Contact;
import touchmap.model.Control;
import touchmap.model.Criterion;
import touchmap.model.Details;
import touchmap.model.Extras;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Ladder;
import touchmap.model.ObjectKind;
import touchmap.model.Offset;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.Side;
import touchmap.model.Stage;
import touchmap.model.Study;
import touchmap.model.Touch;
import touchmap.model.TouchState;
import touchmap.model.TopicType;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;

/** Turns fields in text into a topic's details, and gathers the stages, criteria and ratings that they speak of. */
final class FieldReading {
  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private final Losses losses;
  private final Map<String, Stage> stages = new LinkedHashMap<>();
  private final Map<String, Criterion> criteria = new LinkedHashMap<>();
  private final List<Rating> ratings = new ArrayList<>();
  private final ScaleReading scale = new ScaleReading();

  FieldReading(Losses losses) {
    this.losses = losses;
  }

  Details details(Draft draft, Id id, TopicType type) {
    if (type == TopicType.TOUCHPOINT) rate(draft, id);
    else rated(draft).ifPresent(field -> senseless(draft, field));
    readScale(draft);
    tellDeadLinks(draft);
    return Details.NONE
        .withNote(draft.note())
        .withLinks(draft.links())
        .withDriver(draft.field("driver"))
        .withTags(draft.field("tags").lines().filter(tag -> !tag.isBlank()).toList())
        .withForm(form(draft))
        .withTouch(touch(draft));
  }

  private void tellDeadLinks(Draft draft) {
    String name = draft.name().isBlank() ? "…" : draft.name();
    losses.addNamed("noteLinks", Collections.nCopies(draft.deadInNote(), name));
    losses.addNamed("deadLinks", Collections.nCopies(draft.deadLinks(), name));
  }

  private Form form(Draft draft) {
    String color = draft.field("color");
    boolean isColor = color.isEmpty() || COLOR.matcher(color).matches();
    if (!isColor) senseless(draft, "color");
    return new Form(
        word(ObjectKind.class, draft, "kind", ObjectKind.UNSAID),
        isColor ? color : "",
        draft.field("icon"),
        word(Side.class, draft, "side", Side.AUTOMATIC),
        Offset.of(coordinate(draft, "offset.x"), coordinate(draft, "offset.y")));
  }

  private Touch touch(Draft draft) {
    return new Touch(
        draft.field("channel"),
        word(Contact.class, draft, "contact", Contact.UNSAID),
        word(Control.class, draft, "control", Control.UNSAID),
        word(TouchState.class, draft, "state", TouchState.UNSAID),
        stage(draft.field("stage")),
        draft.field("momentOfTruth"),
        new Ladder(
            draft.field("ladder.normal"),
            draft.field("ladder.better"),
            draft.field("ladder.wow"),
            Extras.NONE));
  }

  private Optional<Id> stage(String name) {
    if (name.isEmpty()) return Optional.empty();
    return Optional.of(
        stages.computeIfAbsent(name, n -> new Stage(Id.fresh(), n, Extras.NONE)).id());
  }

  /** Only touchpoints are rated; what a file says so of others is not carried over. */
  private static Optional<String> rated(Draft draft) {
    return draft.fields().entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .filter(field -> field.equals("importance") || field.startsWith(Fields.SCORE))
        .findFirst();
  }

  private void senseless(Draft draft, String field) {
    losses.addExample("badValues", draft.place(field));
  }

  private void rate(Draft draft, Id id) {
    OptionalDouble importance = number(draft, "importance");
    if (importance.isPresent() && (importance.getAsDouble() < 1 || importance.getAsDouble() > 10)) {
      senseless(draft, "importance");
      importance = OptionalDouble.empty();
    }
    var scores = new LinkedHashMap<Id, Double>();
    draft
        .fields()
        .forEach(
            (field, value) -> {
              if (field.startsWith(Fields.SCORE)) score(field, number(draft, field), scores);
            });
    if (importance.isEmpty() && scores.isEmpty()) return;
    ratings.add(new Rating(id, "", Viewpoint.COMPANY, importance, scores, "", Extras.NONE));
  }

  private void score(String field, OptionalDouble value, Map<Id, Double> scores) {
    if (value.isEmpty()) return;
    String name = field.substring(Fields.SCORE.length());
    Criterion criterion =
        criteria.computeIfAbsent(name, n -> new Criterion(Id.fresh(), n, 1, Map.of(), Extras.NONE));
    scores.put(criterion.id(), value.getAsDouble());
    scale.found(value.getAsDouble());
  }

  private void readScale(Draft draft) {
    OptionalDouble min = number(draft, Fields.SCALE_MIN);
    OptionalDouble max = number(draft, Fields.SCALE_MAX);
    if (min.isEmpty() && max.isEmpty()) return;
    boolean isScale =
        min.isPresent() && max.isPresent() && scale.said(min.getAsDouble(), max.getAsDouble());
    if (!isScale) senseless(draft, min.isPresent() ? Fields.SCALE_MIN : Fields.SCALE_MAX);
  }

  private double coordinate(Draft draft, String field) {
    return Math.clamp(number(draft, field).orElse(0), -1e7, 1e7);
  }

  private OptionalDouble number(Draft draft, String field) {
    String text = draft.field(field);
    if (text.isBlank()) return OptionalDouble.empty();
    OptionalDouble value = draft.numbers().read(text);
    if (value.isPresent()) return value;
    if (draft.numbers().isOpen(text)) losses.addExample("openNumbers", draft.place(field));
    else senseless(draft, field);
    return OptionalDouble.empty();
  }

  private <E extends Enum<E>> E word(Class<E> type, Draft draft, String field, E none) {
    String text = draft.field(field);
    if (text.isBlank()) return none;
    String wanted = text.strip().toUpperCase(Locale.ROOT);
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(each -> each.name().equals(wanted) && each != none)
            .findFirst();
    if (found.isEmpty()) senseless(draft, field);
    return found.orElse(none);
  }

  /** Stages in the order in which they were met, criteria, and one round that holds the ratings. */
  Study study() {
    var journey = new Journey(List.copyOf(stages.values()), List.of(), List.of(), List.of());
    Study study = Study.NONE.withJourney(journey);
    Scale taken = scale.taken(losses);
    if (ratings.isEmpty()) return study.withScoring(study.scoring().withScale(taken));
    study =
        study.withScoring(
            new Scoring(
                List.copyOf(criteria.values()),
                Weighting.NONE,
                Optional.empty(),
                List.of(),
                taken));
    return study.withRounds(
        List.of(
            new Round(
                Id.fresh(),
                "",
                Optional.empty(),
                RoundKind.CHECK,
                new Round.Answers(ratings, List.of(), List.of()),
                Optional.empty(),
                Extras.NONE)));
  }
}
