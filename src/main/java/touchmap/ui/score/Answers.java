package touchmap.ui.score;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import touchmap.edit.Batch;
import touchmap.edit.CloseRound;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Rate;
import touchmap.edit.Selection;
import touchmap.edit.Sitting;
import touchmap.edit.StartRound;
import touchmap.method.Figures;
import touchmap.method.RoundNames;
import touchmap.model.Closed;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** How what is answered in the panel goes into the map: as one step each, or with a sentence why not. */
final class Answers {
  private final Editor editor;
  private final Words words;
  private final ScoreHost host;

  Answers(Editor editor, Words words, ScoreHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
  }

  /** Puts a rating into the sitting of now, which begins with it where there is none. */
  boolean rate(Rating rating) {
    return rate(rating, editor.selection());
  }

  boolean rate(Rating rating, Selection then) {
    return apply(sitting().rate(rating), then);
  }

  Sitting sitting() {
    Words inMap = Words.in(editor.map().language());
    boolean isFirst = editor.map().study().rounds().isEmpty();
    String name =
        isFirst
            ? inMap.of("score.round.first")
            : inMap.of("score.round.later", Written.day(host.today(), inMap));
    return Sitting.of(editor.map(), name, host.today());
  }

  /** Ends the round that is open, with order and tree as they are, and begins a check of this month; what it is called. */
  String startCheck() {
    Words inMap = Words.in(editor.map().language());
    String name =
        RoundNames.free(
            editor.map(),
            List.of(
                inMap.of("score.round.check", Written.month(YearMonth.from(host.today()), inMap)),
                inMap.of("score.round.check", Written.day(host.today(), inMap))));
    var start = new StartRound(Round.of(name, host.today(), RoundKind.CHECK));
    var edits = new ArrayList<Edit>();
    Sitting.open(editor.map())
        .map(Round::id)
        .map(open -> new CloseRound(open, Closed.of(editor.map(), order())))
        .ifPresent(edits::add);
    edits.add(start);
    apply(new Batch(start.label(), edits));
    return name;
  }

  private List<Id> order() {
    return Figures.of(editor.map()).order();
  }

  /** Puts what was scored without a name under one; how many touchpoints that were. */
  int takeOver(Collection<Seat.Nameless> nameless, String name) {
    var edits = new ArrayList<Edit>();
    for (Round round : editor.map().study().rounds()) {
      List<Rating> ratings = round.answers().ratings();
      for (Rating each : ratings) {
        var found = new Seat.Nameless(round.id(), each.touchpoint(), each.view());
        Rating named = each.withBy(name);
        if (!each.by().isBlank() || !nameless.contains(found)) continue;
        // who has only said how important it is has not scored it yet
        Optional<Rating> before = ratings.stream().filter(named::isBeside).findFirst();
        Optional<Rating> joined =
            before.map(said -> said.joinedWith(named)).orElse(Optional.of(named));
        if (joined.isEmpty()) continue;
        edits.add(new Rate(round.id(), Rating.of(each.touchpoint(), each.by(), each.view())));
        edits.add(new Rate(round.id(), joined.get()));
      }
    }
    if (edits.isEmpty() || !apply(new Batch(edits.getLast().label(), edits))) return 0;
    return edits.size() / 2;
  }

  /** Whether the step could be taken. */
  boolean apply(Edit edit) {
    return apply(edit, editor.selection());
  }

  boolean apply(Edit edit, Selection then) {
    Optional<Phrase> why = edit.objection(editor.map());
    why.ifPresent(reason -> host.say(words.of(reason)));
    if (why.isPresent()) return false;
    editor.apply(edit, then);
    return true;
  }
}
