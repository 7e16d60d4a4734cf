package touchmap.files;

import touchmap.model.Crosshair;
import touchmap.model.Json;
import touchmap.model.LayoutKind;
import touchmap.model.ThemeName;
import touchmap.model.View;

/** How the document shows. */
final class ViewPart {
  static final Keys KEYS = Keys.of("layout", "theme", "folded", "crosshair");
  private static final Keys CROSSHAIR = Keys.of("importance", "score");
  private static final Choice<LayoutKind> LAYOUT = Choice.usually(LayoutKind.BOTH);
  private static final Choice<ThemeName> THEME = Choice.usually(ThemeName.LIGHT);

  private ViewPart() {}

  static View read(Part view) {
    return new View(
        view.oneOf("layout", LAYOUT),
        view.oneOf("theme", THEME),
        view.references("folded", Sort.TOPICS),
        view.object("crosshair", CROSSHAIR).map(ViewPart::readCrosshair),
        view.extras());
  }

  static Json write(View view) {
    var sheet =
        new Sheet(KEYS, view.extras())
            .oneOf("layout", view.layout(), LAYOUT)
            .oneOf("theme", view.theme(), THEME)
            .ids("folded", view.folded());
    view.crosshair().ifPresent(cross -> sheet.always("crosshair", writeCrosshair(cross)));
    return sheet.done();
  }

  private static Crosshair readCrosshair(Part cross) {
    return new Crosshair(
        cross.number("importance", Range.ANY), cross.number("score", Range.ANY), cross.extras());
  }

  private static Json writeCrosshair(Crosshair cross) {
    return new Sheet(CROSSHAIR, cross.extras())
        .number("importance", cross.importance())
        .number("score", cross.score())
        .done();
  }
}
