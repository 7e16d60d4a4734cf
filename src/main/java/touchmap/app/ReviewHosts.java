package touchmap.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import touchmap.edit.Selection;
import touchmap.lens.Lens;
import touchmap.lens.ReviewLens;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.review.ReviewHost;
import touchmap.ui.review.ReviewPanel;
import touchmap.words.Words;

/** What the Review panel needs from its window. */
record ReviewHosts(MapWindow window, Hosts hosts) implements ReviewHost {
  /** Adds the lens to those of its window. */
  void fit(Lenses lenses, Document document) {
    Words words = window.words();
    var panel = new ReviewPanel(document.editor(), words, this);
    lenses.add(
        Lens.REVIEW,
        new Lenses.Fitted(
            panel,
            map -> panel.lens(map).decor(words),
            Optional.of(
                map -> {
                  ReviewLens lens = panel.lens(map);
                  return id -> lens.value(id, words);
                }),
            map -> map.study().rounds().size() > 1));
    lenses.remind(Lens.REVIEW, Reminder::isDue);
  }

  @Override
  public void show(Id topic) {
    hosts.show(topic);
  }

  @Override
  public void showAll(List<Id> topics) {
    if (topics.isEmpty()) return;
    hosts.show(topics.getFirst());
    window.document().ifPresent(open -> open.editor().select(new Selection(topics)));
  }

  @Override
  public void say(String message) {
    window.say(message);
  }

  @Override
  public void sayUndoable(String message) {
    window.sayUndoable(message);
  }

  @Override
  public void backToMap() {
    hosts.backToMap();
  }

  @Override
  public void lensChanged() {
    hosts.view().lensChanged();
  }

  @Override
  public void openLens(Lens lens) {
    hosts.view().openLens(lens);
  }

  @Override
  public ModalLayer layer() {
    return window.layer();
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  @Override
  public void saveProtocol(Round round) {
    new ProtocolWork(window).save(round);
  }
}
