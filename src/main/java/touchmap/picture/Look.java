package touchmap.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import touchmap.model.ThemeName;

/** A theme: every colour the program may paint with, on the map and around it. */
public record Look(
    LookName name,
    Ground ground,
    Text text,
    Accent accent,
    Signs signs,
    List<ObjectColours> objects,
    List<Heat> heat) {

  /** What things lie on, from the window up to a panel, with the lines and shades between them. */
  public record Ground(Surfaces surfaces, Ink hairline, Ink controlBorder, Ink shadow, Ink scrim) {}

  /** The surfaces; {@code lensTrack} and {@code lensOn} are the lens switch and its chosen button. */
  public record Surfaces(
      Ink window, Ink titleBar, Ink canvas, Ink panel, Ink sunken, Ink lensTrack, Ink lensOn) {}

  /** Plain text, quieter text, and hints. */
  public record Text(Ink plain, Ink secondary, Ink hint) {}

  /** The colour of focus and of the main act; {@code ink} is the business' own fill. */
  public record Accent(Ink plain, Ink hover, Ink subtle, Ink on, Ink ink, Ink onInk) {}

  /** What stars, verdicts and notes are painted with. */
  public record Signs(Star star, Sign good, Sign bad, Sign note) {}

  /** The moment of truth: the star, its outline, and the border of its box. */
  public record Star(Ink fill, Ink outline, Ink border) {}

  /** A colour that says something, and its quiet ground. */
  public record Sign(Ink plain, Ink subtle) {}

  /** One step of the heat scale: the chip, its label, and the fill of a whole box. */
  public record Heat(Ink chip, Ink label, Ink box) {}

  public Look {
    objects = List.copyOf(objects);
    heat = List.copyOf(heat);
  }

  public static Look light() {
    return Themes.light();
  }

  public static Look dark() {
    return Themes.dark();
  }

  /** For a wall: white ground, black text, the light theme's colours. */
  public static Look projector() {
    return Themes.projector();
  }

  /** For a dark room, and for eyes that need it: white and bright colours on black. */
  public static Look highContrast() {
    return Themes.highContrast();
  }

  /** The look that a document asks for. */
  public static Look of(ThemeName name) {
    return of(LookName.of(name));
  }

  public static Look of(LookName name) {
    return switch (name) {
      case LIGHT -> light();
      case DARK -> dark();
      case PROJECTOR -> projector();
      case HIGH_CONTRAST -> highContrast();
    };
  }

  public boolean isDark() {
    return name == LookName.DARK || name == LookName.HIGH_CONTRAST;
  }

  /** Whether it is made to be read from afar or with weak eyes: every text stands out at least 7 to 1. */
  public boolean isStrong() {
    return name == LookName.PROJECTOR || name == LookName.HIGH_CONTRAST;
  }

  public Ink canvas() {
    return ground.surfaces().canvas();
  }

  public Ink panel() {
    return ground.surfaces().panel();
  }

  /** The palette's colours at a place; after the last it starts over. */
  public ObjectColours object(int place) {
    return objects.get(Math.floorMod(place, objects.size()));
  }

  /**
   * The colours of an object whose document says {@code #RRGGBB}: the palette's own in this theme when it is one of the
   * eight, else derived so that all can be read. Empty or unreadable values are empty here too.
   */
  public Optional<ObjectColours> object(String hex) {
    if (!isColour(hex)) return Optional.empty();
    int known = Themes.PALETTE.indexOf(hex.toUpperCase(Locale.ROOT));
    return Optional.of(known >= 0 ? objects.get(known) : ObjectColours.derived(Ink.of(hex), this));
  }

  /** The eight colours as documents store them (the light theme's), in palette order. */
  public static List<String> palette() {
    return Themes.PALETTE;
  }

  /** Whether this is a colour as a document writes it, {@code #RRGGBB}. */
  public static boolean isColour(String hex) {
    return hex.length() == 7 && hex.charAt(0) == '#' && hex.chars().skip(1).allMatch(Look::isHex);
  }

  private static boolean isHex(int letter) {
    return Character.digit(letter, 16) >= 0 && letter < 128;
  }
}
