package touchmap.exchange.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import touchmap.exchange.Exporter;
import touchmap.exchange.Losses;
import touchmap.lens.show.Kind;
import touchmap.lens.show.Notes;
import touchmap.lens.show.Slide;
import touchmap.lens.show.SlidePicture;
import touchmap.lens.show.Slides;
import touchmap.lens.show.Wish;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.picture.Picture;
import touchmap.words.Phrase;

/**
 * Writes one slide for each chapter of the map's presentation, made of shapes and text of PowerPoint's own, with the
 * topics' notes as the speaker's notes. Hidden chapters are hidden slides.
 */
public final class PptxExporter implements Exporter {
  /** The size that slides are laid out for, in pixels; half a point each. */
  static final double WIDTH = 1920;

  static final double HEIGHT = 1080;

  private final Supplier<LocalDate> today;

  /**
   * An exporter that knows the day.
   *
   * @param today the day on which actions are due or late
   */
  public PptxExporter(Supplier<LocalDate> today) {
    this.today = today;
  }

  @Override
  public String name() {
    return "PowerPoint";
  }

  @Override
  public List<String> extensions() {
    return List.of("pptx");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    var losses = new Losses();
    Look look = look(map, pages);
    LocalDate day = today.get();
    List<Slide> slides = Slides.of(map, day, WIDTH / HEIGHT);
    var written = new ArrayList<Deck.Leaf>();
    int count = (int) slides.stream().filter(each -> !each.hidden()).count();
    int shown = 0;
    for (Slide each : slides) {
      // A hidden slide is not counted; it bears the number of the one before it.
      int index = each.hidden() ? Math.max(0, shown - 1) : shown++;
      var picture =
          SlidePicture.of(
              map, each, Wish.whole(each), look, WIDTH, HEIGHT, index, Math.max(1, count), day);
      String shapes = new LeafShapes(map, each, picture, losses).xml();
      written.add(new Deck.Leaf(each, notes(map, each), shapes));
    }
    new Deck(map, written, losses).write(out);
    return losses.phrases();
  }

  /** The note of the slide's topic, and of each touchpoint on it that has one. */
  private static String notes(TouchMap map, Slide slide) {
    var notes = new ArrayList<String>();
    if (!slide.notes().isBlank()) notes.add(slide.notes().strip());
    boolean isBranch = slide.kind() == Kind.OBJECT || slide.kind() == Kind.BRANCH;
    if (isBranch)
      for (Topic each : slide.node().flatMap(map::find).map(Topic::all).orElse(List.of())) {
        boolean isOwn = slide.node().equals(Optional.of(each.id()));
        if (!isOwn && !each.details().note().isBlank())
          notes.add(each.nameOnOneLine() + ": " + each.details().note().strip());
      }
    return Notes.plain(String.join("\n\n", notes));
  }

  private static Look look(TouchMap map, List<Page> pages) {
    return pages.stream()
        .map(Page::painting)
        .filter(Picture.class::isInstance)
        .map(each -> ((Picture) each).look())
        .findFirst()
        .orElseGet(() -> Look.of(map.view().theme()));
  }
}
