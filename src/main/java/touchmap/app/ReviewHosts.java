package touchmap.app;

import java.util.Optional;
import touchmap.lens.Lens;
import touchmap.lens.ReviewLens;
import touchmap.model.Round;
import touchmap.ui.review.ReviewHost;
import touchmap.ui.review.ReviewPanel;
import touchmap.words.Words;

/** What the Review panel needs from its window. */
final class ReviewHosts extends LensHosts implements ReviewHost {
  ReviewHosts(MapWindow window, Hosts hosts) {
    super(window, hosts);
  }

  /** Adds the lens to those of its window. */
  void fit(Lenses lenses, Document document) {
    Words words = window().words();
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
  public void saveProtocol(Round round) {
    new ProtocolWork(window()).save(round);
  }
}
