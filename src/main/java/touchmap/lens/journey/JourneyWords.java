package touchmap.lens.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.method.Figures;
import touchmap.method.JourneyFigures;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Chain;
import touchmap.model.Persona;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/**
 * A chain as a report or a page tells it: what it is called, whose it is, where it leads, what is to be said of it as a
 * whole and of each step.
 */
public record JourneyWords(JourneyFigures journey, Optional<Persona> persona, Written written) {
  /** Every chain of the map, in its order. */
  public static List<JourneyWords> all(TouchMap map, Words words) {
    var written = new Written(words);
    List<Chain> chains = map.study().journey().chains();
    if (chains.isEmpty()) return List.of();
    Figures figures = Figures.of(map);
    return chains.stream()
        .map(
            chain ->
                new JourneyWords(
                    JourneyFigures.of(map, chain, figures),
                    chain.persona().flatMap(map.study().journey()::persona),
                    written))
        .toList();
  }

  /** What a chain is called, also where it has no name. */
  public static String nameOf(Chain chain, Words words) {
    String name = onOneLine(chain.name());
    return name.isEmpty() ? words.of("journey.unnamed") : name;
  }

  public static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  public String name() {
    return nameOf(journey.chain().chain(), words());
  }

  public Words words() {
    return written.words();
  }

  /** Whose journey it is, what it should end with and what brings the client back, as far as it is said. */
  public List<String> about() {
    var said = new ArrayList<String>();
    add(said, "page.journey.persona", whose());
    Chain.Aim aim = journey.chain().chain().aim();
    add(said, "page.journey.goal", aim.goal());
    add(said, "page.journey.returns", aim.returns());
    return said;
  }

  /** The persona's name, and what is said of it; empty when the chain is nobody's in particular. */
  public String whose() {
    if (persona.isEmpty()) return "";
    String note = onOneLine(persona.get().note());
    String name = onOneLine(persona.get().name());
    return note.isEmpty() ? name : words().of("page.journey.whose", name, note);
  }

  /** What the figures say of the journey as a whole, as far as they are known. */
  public List<String> figures() {
    var said = new ArrayList<String>();
    if (journey.total().isPresent())
      add(said, "journey.chip.total", written.signed(journey.total()));
    if (journey.chain().yield().isPresent())
      add(said, "journey.chip.yield", written.share(journey.chain().yield()));
    if (journey.chain().peakEnd().isPresent())
      add(said, "journey.chip.peakEnd", written.signed(journey.chain().peakEnd()));
    for (Column each : journey.momentsOfTruth()) add(said, "journey.chip.truth", nameOf(each));
    journey.weakest().ifPresent(each -> add(said, "journey.chip.weakest", nameOf(each)));
    return said;
  }

  public static String nameOf(Column column) {
    return onOneLine(column.touchpoint().nameOnOneLine());
  }

  /** What a step is known for: weakest link, moment of truth, peak or end of the mood. */
  public List<String> marks(Column column) {
    var said = new ArrayList<String>();
    if (Written.is(journey.weakest(), column)) said.add(words().of("journey.weakest"));
    if (column.isMomentOfTruth()) said.add(words().of("journey.truth"));
    boolean peak = Written.is(journey.peak(), column);
    boolean end = Written.is(journey.end(), column);
    if (peak && end) said.add(words().of("journey.peakAndEnd"));
    else if (peak || end) said.add(words().of(peak ? "journey.peak" : "journey.end"));
    return said;
  }

  /** What all steps up to this one are worth; empty when nothing is known of any. */
  public String accumulated(Column column) {
    return Written.isValued(journey, column) ? written.signed(column.link().accumulated()) : "";
  }

  private void add(List<String> said, String key, String what) {
    String line = onOneLine(what);
    if (!line.isEmpty()) said.add(words().of(key, line));
  }
}
