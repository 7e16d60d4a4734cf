package touchmap.ui.score;

import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.edit.RenameRater;
import touchmap.edit.Sitting;
import touchmap.model.Id;
import touchmap.model.Viewpoint;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Who sits at the form: one name for each view, as customers are other people than those of the company. */
final class Rater {
  private final Editor editor;
  private final Seat seat;
  private final ScoreHost host;

  Rater(Editor editor, Seat seat, ScoreHost host) {
    this.editor = editor;
    this.seat = seat;
    this.host = host;
  }

  String name() {
    return seat.rater().orElseGet(this::usual);
  }

  /** Who said here before that they score this file; that others have scored or voted makes it nobody's seat. */
  private String usual() {
    return seat.view() == Viewpoint.CUSTOMER ? "" : host.rater();
  }

  /**
   * Somebody else sits down; who is known already keeps the spelling of their name, so that nobody counts twice. What was
   * scored here before anybody said a name is theirs; how many touchpoints that are.
   */
  int seat(String name, Answers answers) {
    boolean wasNobody = name().isBlank();
    String known =
        Paper.raters(editor.map(), seat.view()).stream()
            .filter(each -> each.equalsIgnoreCase(name.strip()))
            .findFirst()
            .orElse(name);
    seat.seat(known);
    if (!wasNobody || known.isBlank()) return 0;
    var theirs = seat.nameless().stream().filter(each -> each.view() == seat.view()).toList();
    seat.nameless().removeAll(theirs);
    int taken = answers.takeOver(theirs, known);
    if (taken > 0) remember();
    return taken;
  }

  /**
   * Another spelling for all that was answered under the name of now: one step, with a sentence of how much it was. Why
   * it cannot be, when it cannot.
   */
  Optional<Phrase> correct(String typed, Words words) {
    String to = typed.strip();
    String from = name();
    var rename = new RenameRater(from, to);
    Optional<Phrase> why = rename.objection(editor.map());
    if (why.isPresent() || to.equals(from)) return why;
    int count = RenameRater.count(editor.map(), from);
    seat.seat(to);
    editor.apply(rename);
    remember();
    host.sayUndoable(words.count("score.rater.corrected", count, from, to));
    return Optional.empty();
  }

  /** Whether something was answered under the name of now. */
  boolean hasAnswered() {
    return !name().isBlank() && RenameRater.count(editor.map(), name()) > 0;
  }

  /** A score was given: it is remembered whose, or that it is nobody's yet. */
  void gave(Id touchpoint) {
    if (name().isBlank())
      Sitting.open(editor.map())
          .ifPresent(
              open -> seat.nameless().add(new Seat.Nameless(open.id(), touchpoint, seat.view())));
    else remember();
  }

  /** Through other eyes. A name nobody has scored under yet was meant for these and comes along. */
  void lookAs(Viewpoint to) {
    boolean isNew =
        seat.rater()
            .filter(name -> !name.isBlank())
            .filter(name -> !Paper.raters(editor.map(), seat.view()).contains(name))
            .isPresent();
    if (isNew) seat.takeAlong(to);
    else seat.lookAs(to);
  }

  /** This file begins next time with who said here that they score for the company; nobody's name is only guessed. */
  private void remember() {
    String name = seat.rater().orElse("");
    boolean isOurs = seat.view() == Viewpoint.COMPANY && !name.isBlank();
    if (isOurs && !name.equals(host.rater())) host.rememberRater(name);
  }
}
