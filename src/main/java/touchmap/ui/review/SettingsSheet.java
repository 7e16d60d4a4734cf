package touchmap.ui.review;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import touchmap.edit.Editor;
import touchmap.edit.SetReview;
import touchmap.model.Review;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.ui.kit.Suggestions;
import touchmap.words.Words;

/** Who keeps the map alive, how often it is looked at and audited, and when the next audit is. */
final class SettingsSheet {
  private final Editor editor;
  private final Words words;
  private final ReviewHost host;
  private final Days days;
  private final TextField driver = new TextField();
  private final TextField every = new TextField();
  private final TextField auditEvery = new TextField();
  private final TextField next = new TextField();
  private final Label wrong = Parts.wrong();

  SettingsSheet(Editor editor, Words words, ReviewHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    days = new Days(words);
    driver.setId("review-driver");
    every.setId("review-every");
    auditEvery.setId("review-audit-every");
    next.setId("review-next");
    new Suggestions(driver, new AuditWalk(editor, host)::people, driver::setText);
  }

  void open(Review now) {
    driver.setText(now.driver());
    every.setText(Integer.toString(now.everyMonths()));
    auditEvery.setText(Integer.toString(now.auditEveryMonths()));
    next.setText(now.nextAudit().map(days::typed).orElse(""));
    next.setPromptText(days.typed(host.today().plusMonths(now.auditEveryMonths())));
    var sheet =
        Pieces.sheet(
            "review-settings",
            words.of("review.settings.title"),
            440,
            Sheet.text(words.of("review.settings.text")),
            Pieces.labelled(words.of("review.settings.driver"), driver),
            Pieces.labelled(words.of("review.settings.every"), every),
            Pieces.labelled(words.of("review.settings.auditEvery"), auditEvery),
            Pieces.labelled(words.of("review.settings.nextAudit"), next),
            wrong);
    sheet.button(words.of("review.cancel"), () -> host.layer().close(sheet));
    sheet
        .mainButton(words.of("review.change.go"), () -> save(now, sheet))
        .setId("review-settings-go");
    host.layer().show(sheet, () -> {});
  }

  private void save(Review before, Sheet sheet) {
    Optional<LocalDate> day = days.read(next.getText());
    boolean noDay = !next.getText().isBlank() && day.isEmpty();
    if (noDay) {
      refuse(words.of("review.badDay", days.typed(host.today())), next);
      return;
    }
    var to =
        new SetReview(
            before
                .withDriver(driver.getText().strip())
                .withMonths(months(every), months(auditEvery))
                .withNextAudit(day));
    var refused = to.objection(editor.map());
    if (refused.isPresent()) {
      refuse(words.of(refused.get()), months(every) < 1 ? every : auditEvery);
      return;
    }
    host.layer().close(sheet);
    editor.endStep();
    editor.apply(to);
  }

  private void refuse(String why, TextField field) {
    Parts.tell(wrong, why);
    field.requestFocus();
  }

  /** What is no number is none that an edit would take. */
  private static int months(TextField field) {
    String typed = field.getText().strip();
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
  }
}
