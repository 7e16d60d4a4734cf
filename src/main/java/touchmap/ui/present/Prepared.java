package touchmap.ui.present;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import touchmap.lens.show.Slide;
import touchmap.lens.show.Slides;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.ui.kit.FxThread;

/**
 * The slides of a presentation and the picture of the first, worked out before its window opens: with thousands of topics
 * that takes seconds, which may pass behind the window.
 */
public final class Prepared {
  private static final int FEW = 300;

  final Presentation.Setting setting;
  final Player.Making making;
  final TouchMap map;
  final Pictures pictures;
  final Deck deck;
  final Rectangle2D room;

  private Prepared(
      Presentation.Setting setting,
      Player.Making making,
      TouchMap map,
      Pictures pictures,
      Deck deck,
      Rectangle2D room) {
    this.setting = setting;
    this.making = making;
    this.map = map;
    this.pictures = pictures;
    this.deck = deck;
    this.room = room;
  }

  /**
   * What is to be done, by any thread, for the map and the display as they are now: one branch or the whole tour. It comes
   * to nothing where there is nothing to show, since every chapter is hidden.
   */
  public static Supplier<Optional<Prepared>> of(Presentation.Setting setting, Optional<Id> from) {
    TouchMap map = setting.editor().map();
    Rectangle2D room = Displays.room(setting.display(), setting.window());
    Player.Making making =
        (of, shape) ->
            from.map(id -> branch(of, id, setting.today().get(), shape))
                .orElseGet(() -> Slides.of(of, setting.today().get(), shape));
    return () ->
        Deck.of(making.slides(map, room.getWidth() / room.getHeight()))
            .map(deck -> begun(new Prepared(setting, making, map, pictures(setting), deck, room)));
  }

  /** Whether a map has so many topics that its slides take more than a moment. */
  public static boolean isLong(TouchMap map) {
    return map.root().all().size() > FEW;
  }

  private static Pictures pictures(Presentation.Setting setting) {
    return new Pictures(setting.look(), FxThread::behind);
  }

  private static Prepared begun(Prepared prepared) {
    Deck deck = prepared.deck;
    Rectangle2D room = prepared.room;
    LocalDate today = prepared.setting.today().get();
    prepared.pictures.of(
        prepared.map, Pictures.key(deck, deck.wish(), room.getWidth(), room.getHeight(), today));
    return prepared;
  }

  private static List<Slide> branch(TouchMap map, Id from, LocalDate today, double shape) {
    return map.find(from).isPresent() ? Slides.ofBranch(map, from, today, shape) : List.of();
  }
}
