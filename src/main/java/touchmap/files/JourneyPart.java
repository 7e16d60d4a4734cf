package touchmap.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Json;
import touchmap.model.Persona;
import touchmap.model.Phase;
import touchmap.model.Stage;
import touchmap.model.Step;
import touchmap.words.Phrase;

/** Stages, personas, chains and the customer's life: four sections of the document itself, with its keys. */
final class JourneyPart {
  static final Set<Sort> CHAINS = EnumSet.of(Sort.CHAIN);
  private static final Set<Sort> STAGES = EnumSet.of(Sort.STAGE);
  private static final Set<Sort> PERSONAS = EnumSet.of(Sort.PERSONA);
  private static final Keys STAGE = Keys.of("id", "name");
  private static final Keys PERSONA = Keys.of("id", "name", "note");
  private static final Keys CHAIN = Keys.of("id", "name", "persona", "goal", "returns", "steps");
  private static final Keys STEP = Keys.of("touchpoint", "stage", "feeling", "goOn", "note");
  private static final Keys PHASE = Keys.of("id", "name", "note", "chains");
  private static final Range FEELING = new Range(-3, 3);
  private static final Range SHARE = new Range(0, 1);

  private JourneyPart() {}

  static Journey read(Part document) {
    return new Journey(
        document.objects("stages", STAGE, JourneyPart::readStage),
        document.objects("personas", PERSONA, JourneyPart::readPersona),
        document.objects("chains", CHAIN, JourneyPart::readChain),
        document.objects("life", PHASE, JourneyPart::readPhase));
  }

  static void write(Journey journey, Sheet document) {
    document
        .list("stages", journey.stages(), JourneyPart::writeStage)
        .list("personas", journey.personas(), JourneyPart::writePersona)
        .list("chains", journey.chains(), JourneyPart::writeChain)
        .list("life", journey.life(), JourneyPart::writePhase);
  }

  private static Optional<Stage> readStage(Part stage) {
    Id id = stage.define(Sort.STAGE);
    return Optional.of(new Stage(id, stage.name(), stage.extras()));
  }

  private static Json writeStage(Stage stage) {
    return new Sheet(STAGE, stage.extras())
        .id("id", stage.id())
        .always("name", stage.name())
        .done();
  }

  private static Optional<Persona> readPersona(Part persona) {
    Id id = persona.define(Sort.PERSONA);
    return Optional.of(new Persona(id, persona.name(), persona.text("note"), persona.extras()));
  }

  private static Json writePersona(Persona persona) {
    return new Sheet(PERSONA, persona.extras())
        .id("id", persona.id())
        .always("name", persona.name())
        .text("note", persona.note())
        .done();
  }

  private static Optional<Chain> readChain(Part chain) {
    Id id = chain.define(Sort.CHAIN);
    return Optional.of(
        new Chain(
            id,
            chain.name(),
            chain.reference("persona", PERSONAS),
            new Chain.Aim(chain.text("goal"), chain.text("returns")),
            chain.objects("steps", STEP, JourneyPart::readStep),
            chain.extras()));
  }

  private static Json writeChain(Chain chain) {
    return new Sheet(CHAIN, chain.extras())
        .id("id", chain.id())
        .always("name", chain.name())
        .reference("persona", chain.persona())
        .text("goal", chain.aim().goal())
        .text("returns", chain.aim().returns())
        .list("steps", chain.steps(), JourneyPart::writeStep)
        .done();
  }

  private static Optional<Step> readStep(Part step) {
    Optional<Id> stage = step.reference("stage", STAGES);
    OptionalDouble feeling = step.number("feeling", FEELING);
    OptionalDouble goOn = step.number("goOn", SHARE);
    return step.needed("touchpoint", RankingPart.TOUCHPOINTS)
        .map(id -> new Step(id, stage, feeling, goOn, step.text("note"), step.extras()));
  }

  private static Json writeStep(Step step) {
    return new Sheet(STEP, step.extras())
        .id("touchpoint", step.touchpoint())
        .reference("stage", step.stage())
        .number("feeling", step.feeling())
        .number("goOn", step.goOn())
        .text("note", step.note())
        .done();
  }

  private static Optional<Phase> readPhase(Part phase) {
    Id id = phase.define(Sort.PHASE);
    return Optional.of(
        new Phase(id, phase.name(), phase.text("note"), readChains(phase), phase.extras()));
  }

  /** A chain may happen more than once in a phase. */
  private static List<Id> readChains(Part phase) {
    var chains = new ArrayList<Id>();
    chains.addAll(
        phase.items(
            "chains",
            (item, at) -> {
              if (item instanceof Json.Str(String id)) return phase.resolve(id, CHAINS, at);
              phase.reading().report(at, Phrase.of("files.damage.text"));
              return Optional.empty();
            }));
    return chains;
  }

  private static Json writePhase(Phase phase) {
    return new Sheet(PHASE, phase.extras())
        .id("id", phase.id())
        .always("name", phase.name())
        .text("note", phase.note())
        .ids("chains", phase.chains())
        .done();
  }
}
