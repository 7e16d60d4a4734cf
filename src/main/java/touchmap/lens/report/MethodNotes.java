package touchmap.lens.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.lens.Figure;
import touchmap.method.Agreement;
import touchmap.method.Sittings;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scale;
import touchmap.model.Topic;
import touchmap.model.Viewpoint;

/**
 * How the figures came about: formulas and whose they are, the scale, who answered, and what is not
 * known.
 */
final class MethodNotes {
  private final Facts facts;
  private final Book book;

  MethodNotes(Facts facts, Book book) {
    this.facts = facts;
    this.book = book;
  }

  void write() {
    boolean isRated = !facts.figures().spokenOf().isEmpty();
    boolean hasChains = !facts.map().study().journey().chains().isEmpty();
    if (!isRated && !hasChains) return;
    book.section(facts.say("section.method"));
    answers();
    if (isRated) formulas();
    if (hasChains) {
      book.paragraph(facts.say("method.value"));
      book.paragraph(facts.say("method.weakest"));
    }
    sources(hasChains);
    missing();
  }

  private void formulas() {
    Scale scale = facts.scale();
    if (!facts.map().study().scoring().criteria().isEmpty()) {
      book.paragraph(facts.say("method.scale", plain(scale.min()), plain(scale.max())));
      book.paragraph(facts.say("method.score"));
      book.paragraph(facts.say("method.gap"));
    }
    book.paragraph(facts.say("method.importance"));
    if (facts.figures().cross().isPresent()) {
      book.paragraph(facts.say("method.matrix"));
      book.paragraph(facts.say("method.priority"));
    }
    facts.report().consent().agreement().ifPresent(this::agreement);
  }

  private void agreement(Agreement of) {
    book.paragraph(
        facts.say(
            "method.agreement",
            of.raters(),
            of.items(),
            String.format(facts.words().locale(), "%.2f", of.kendallW())));
  }

  private String plain(double step) {
    return step == Math.rint(step) ? Long.toString((long) step) : Figure.of(step, facts.words());
  }

  /** How many people of each side said something in each round. */
  private void answers() {
    var rows = new ArrayList<List<Cell>>();
    for (Round round : Sittings.newestFirst(facts.map())) {
      Set<String> ours = new HashSet<>();
      Set<String> theirs = new HashSet<>();
      Set<Id> rated = new HashSet<>();
      for (Rating each : round.answers().ratings()) {
        (each.view() == Viewpoint.COMPANY ? ours : theirs).add(each.by().strip());
        if (!each.scores().isEmpty()) rated.add(each.touchpoint());
      }
      rows.add(
          List.of(
              Cell.of(Cell.Kind.STRONG, facts.named(round)),
              Cell.plain(Integer.toString(ours.size())),
              Cell.plain(Integer.toString(theirs.size())),
              Cell.plain(Integer.toString(rated.size()))));
    }
    if (rows.isEmpty()) return;
    new Grid(
            List.of(
                Column.left(facts.words().of("page.column.round"), 0.46),
                Column.right(facts.say("column.ours"), 0.18),
                Column.right(facts.say("column.theirs"), 0.18),
                Column.right(facts.say("column.rated"), 0.18)),
            book.look(),
            book.sizes())
        .write(book, rows);
  }

  private void sources(boolean hasChains) {
    book.heading(facts.say("method.sources"));
    book.paragraph(facts.say("method.source.touchpoints"));
    if (facts.figures().cross().isPresent()) book.paragraph(facts.say("method.source.matrix"));
    if (facts.report().consent().agreement().isPresent())
      book.paragraph(facts.say("method.source.agreement"));
    if (facts.figures().weights().consistencyRatio().isPresent())
      book.paragraph(facts.say("method.source.pairs"));
    if (hasChains) book.paragraph(facts.say("method.source.peakEnd"));
  }

  /** What a reader might look for and not find. */
  private void missing() {
    var said = new ArrayList<String>();
    List<Topic> all = facts.figures().register().touchpoints();
    add(said, "score", all, id -> facts.figures().of(id).score().isPresent());
    add(said, "customers", all, id -> facts.figures().of(id).customerScore().isPresent());
    add(said, "importance", all, id -> facts.figures().of(id).importance().isPresent());
    add(said, "driver", all, id -> !facts.figures().register().driver(id).isBlank());
    if (facts.map().study().rounds().isEmpty()) said.add(facts.say("missing.rounds"));
    if (facts.map().study().actions().isEmpty()) said.add(facts.say("missing.actions"));
    if (said.isEmpty()) return;
    book.heading(facts.say("missing"));
    for (String each : said) book.paragraph(each);
  }

  private void add(
      List<String> said, String key, List<Topic> all, java.util.function.Predicate<Id> isKnown) {
    long unknown = all.stream().filter(each -> !isKnown.test(each.id())).count();
    if (unknown > 0) said.add(facts.count("missing." + key, unknown, all.size()));
  }
}
