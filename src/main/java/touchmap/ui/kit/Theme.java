package touchmap.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.paint.Color;
import touchmap.picture.Ink;
import touchmap.picture.Look;

/** The look of the windows: the colours of a {@link Look} given to JavaFX as looked-up colours {@code -tm-…}. */
public enum Theme {
  LIGHT,
  DARK;

  /** What map and panels are painted with. */
  public Look look() {
    return this == DARK ? Look.dark() : Look.light();
  }

  public boolean isDark() {
    return this == DARK;
  }

  /** The sheet that lies under all others; there is one for the whole program. */
  public String groundSheet() {
    return this == DARK
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet();
  }

  /** The sheets of a scene: this theme's colours, then the base. Rooms add theirs after them. */
  public List<String> sheets() {
    return sheets(Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW));
  }

  /** Where windows cannot be transparent, pop-ups are square and without a shadow. */
  List<String> sheets(boolean transparent) {
    String css = colourSheet();
    String data = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    var sheets = new ArrayList<>(List.of("data:text/css;base64," + data, sheet("kit")));
    if (!transparent) sheets.add(sheet("square"));
    return List.copyOf(sheets);
  }

  /** The address of a room's own sheet, {@code /touchmap/ui/<room>.css}. */
  public static String sheet(String room) {
    var address = Theme.class.getResource("/touchmap/ui/" + room + ".css");
    if (address == null) throw new IllegalArgumentException("No style sheet for " + room);
    return address.toExternalForm();
  }

  public static Color color(Ink ink) {
    return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
  }

  private String colourSheet() {
    var css = new StringBuilder(".root {\n");
    colours().forEach((name, ink) -> css.append("  -tm-" + name + ": " + css(ink) + ";\n"));
    return css.append("}\n").toString();
  }

  private Map<String, Ink> colours() {
    Look look = look();
    var ground = look.ground();
    var surfaces = ground.surfaces();
    var all = new LinkedHashMap<String, Ink>();
    all.put("window", surfaces.window());
    all.put("title-bar", surfaces.titleBar());
    all.put("canvas", surfaces.canvas());
    all.put("panel", surfaces.panel());
    all.put("sunken", surfaces.sunken());
    all.put("lens-track", surfaces.lensTrack());
    all.put("lens-on", surfaces.lensOn());
    all.put("hairline", ground.hairline());
    all.put("control-border", ground.controlBorder());
    all.put("shadow", ground.shadow());
    all.put("scrim", ground.scrim());
    all.put("text", look.text().plain());
    all.put("text-2", look.text().secondary());
    all.put("text-3", look.text().hint());
    all.put("hover", look.text().plain().faded(0.06));
    all.put("accent", look.accent().plain());
    all.put("accent-hover", look.accent().hover());
    all.put("accent-subtle", look.accent().subtle());
    all.put("on-accent", look.accent().on());
    all.put("ink", look.accent().ink());
    all.put("on-ink", look.accent().onInk());
    all.put("star", look.signs().star().fill());
    all.put("star-outline", look.signs().star().outline());
    all.put("star-border", look.signs().star().border());
    all.put("good", look.signs().good().plain());
    all.put("good-subtle", look.signs().good().subtle());
    all.put("bad", look.signs().bad().plain());
    all.put("bad-subtle", look.signs().bad().subtle());
    all.put("note", look.signs().note().plain());
    all.put("note-subtle", look.signs().note().subtle());
    for (int step = 1; step <= look.heat().size(); step++) {
      all.put("heat-" + step, look.heat().get(step - 1).chip());
      all.put("on-heat-" + step, look.heat().get(step - 1).label());
    }
    return all;
  }

  private static String css(Ink ink) {
    return String.format(
        Locale.ROOT, "rgba(%d,%d,%d,%.3f)", ink.red(), ink.green(), ink.blue(), ink.opacity());
  }
}
