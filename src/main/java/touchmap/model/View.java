package touchmap.model;

import java.util.List;
import java.util.Optional;

/** How the document shows: layout, theme, folded branches, and the matrix' crosshair. */
public record View(
    LayoutKind layout,
    ThemeName theme,
    List<Id> folded,
    Optional<Crosshair> crosshair,
    Extras extras) {
  public static final View NONE =
      new View(LayoutKind.BOTH, ThemeName.LIGHT, List.of(), Optional.empty(), Extras.NONE);

  public View {
    folded = List.copyOf(folded);
  }

  public View withLayout(LayoutKind to) {
    return new View(to, theme, folded, crosshair, extras);
  }

  public View withTheme(ThemeName to) {
    return new View(layout, to, folded, crosshair, extras);
  }

  public View withFolded(List<Id> to) {
    return new View(layout, theme, to, crosshair, extras);
  }

  public View withCrosshair(Optional<Crosshair> to) {
    return new View(layout, theme, folded, to, extras);
  }
}
