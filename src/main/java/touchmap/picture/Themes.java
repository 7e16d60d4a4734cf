package touchmap.picture;

import java.util.List;
import touchmap.model.ThemeName;

/** The numbers behind the looks. A test holds them against the design tokens. */
final class Themes {
  /** The palette in the order objects are given their colours, as documents store it. */
  static final List<String> PALETTE =
      List.of(
          "#2C3A9E", "#C42E69", "#16583B", "#8A6A00", "#6F68D6", "#7E2A0C", "#017F86", "#2F343E");

  private static final Look LIGHT = makeLight();
  private static final Look DARK = makeDark();
  private static final Look PROJECTOR = makeProjector();

  private Themes() {}

  static Look light() {
    return LIGHT;
  }

  static Look dark() {
    return DARK;
  }

  static Look projector() {
    return PROJECTOR;
  }

  private static Look makeLight() {
    return new Look(
        ThemeName.LIGHT,
        new Look.Ground(
            new Look.Surfaces(
                Ink.of("#F3F1EC"),
                Ink.of("#E9E6DF"),
                Ink.of("#FBFAF7"),
                Ink.of("#FFFFFF"),
                Ink.of("#F6F4F0"),
                Ink.of("#E9E5DD"),
                Ink.of("#FFFFFF")),
            Ink.of("#E3DFD7"),
            Ink.of("#8B8679"),
            new Ink(40, 34, 20, 0.13),
            new Ink(24, 28, 32, 0.34)),
        new Look.Text(Ink.of("#1E2329"), Ink.of("#535A63"), Ink.of("#5F666F")),
        new Look.Accent(
            Ink.of("#0B6B73"),
            Ink.of("#084F56"),
            Ink.of("#DFF0F0"),
            Ink.of("#FFFFFF"),
            Ink.of("#22303A"),
            Ink.of("#FFFFFF")),
        new Look.Signs(
            new Look.Star(Ink.of("#F2B417"), Ink.of("#7A5600"), Ink.of("#D99A00")),
            new Look.Sign(Ink.of("#1F5FA8"), Ink.of("#E3EEF9")),
            new Look.Sign(Ink.of("#B8400F"), Ink.of("#FCE9E0")),
            new Look.Sign(Ink.of("#8A5A00"), Ink.of("#FFF3D6"))),
        List.of(
            object("indigo", "#2C3A9E", "#FFFFFF", "#E6E9FB"),
            object("raspberry", "#C42E69", "#FFFFFF", "#FCE5EC"),
            object("forest", "#16583B", "#FFFFFF", "#DFF0E6"),
            object("ochre", "#8A6A00", "#FFFFFF", "#F7EFD3"),
            object("periwinkle", "#6F68D6", "#FFFFFF", "#ECEAFD"),
            object("brick", "#7E2A0C", "#FFFFFF", "#F8E7DE"),
            object("teal", "#017F86", "#FFFFFF", "#DDF1F0"),
            object("slate", "#2F343E", "#FFFFFF", "#E7E9ED")),
        List.of(
            heat("#B8400F", "#FFFFFF", "#EACABB"),
            heat("#F2A77E", "#1E2329", "#F7D5C1"),
            heat("#EFE7D8", "#1E2329", "#F3EEE3"),
            heat("#93BFE6", "#1E2329", "#CCDFEF"),
            heat("#1F5FA8", "#FFFFFF", "#C2D2E2")));
  }

  private static Look makeDark() {
    return new Look(
        ThemeName.DARK,
        new Look.Ground(
            new Look.Surfaces(
                Ink.of("#14171B"),
                Ink.of("#0F1215"),
                Ink.of("#1A1E23"),
                Ink.of("#21262C"),
                Ink.of("#1B2025"),
                Ink.of("#1B2025"),
                Ink.of("#343B44")),
            Ink.of("#363D46"),
            Ink.of("#7F8894"),
            new Ink(0, 0, 0, 0.45),
            new Ink(0, 0, 0, 0.55)),
        new Look.Text(Ink.of("#ECEEF1"), Ink.of("#B4BBC4"), Ink.of("#98A1AC")),
        new Look.Accent(
            Ink.of("#5FC9CF"),
            Ink.of("#8ADCE0"),
            Ink.of("#173A3E"),
            Ink.of("#06272A"),
            Ink.of("#E9ECEF"),
            Ink.of("#14181D")),
        new Look.Signs(
            new Look.Star(Ink.of("#FFC83D"), Ink.of("#FFE3A0"), Ink.of("#FFC83D")),
            new Look.Sign(Ink.of("#86B8F0"), Ink.of("#1D3146")),
            new Look.Sign(Ink.of("#FF9466"), Ink.of("#44281C")),
            new Look.Sign(Ink.of("#F2C25B"), Ink.of("#3B311B"))),
        List.of(
            object("indigo", "#8FBEFF", "#14181D", "#2F3B4B"),
            object("raspberry", "#FF9DBC", "#14181D", "#43353F"),
            object("forest", "#BDF0A8", "#14181D", "#37443B"),
            object("ochre", "#DDBE3C", "#14181D", "#3D3B28"),
            object("periwinkle", "#A77DDD", "#14181D", "#332F44"),
            object("brick", "#D9764F", "#14181D", "#3C2E2B"),
            object("teal", "#7BEDE4", "#14181D", "#2B4346"),
            object("slate", "#8B929D", "#14181D", "#2E3339")),
        List.of(
            heat("#FF8A55", "#14181D", "#714736"),
            heat("#A8582F", "#FFFFFF", "#503428"),
            heat("#5A5348", "#ECEEF1", "#323231"),
            heat("#3F73AB", "#FFFFFF", "#283E57"),
            heat("#7DB8F7", "#14181D", "#405974")));
  }

  /** Projectors wash out what is pale: nothing between the white wall and black text. */
  private static Look makeProjector() {
    Look base = makeLight();
    Ink wall = Ink.WHITE;
    var surfaces =
        new Look.Surfaces(wall, wall, wall, wall, wall, base.ground().surfaces().lensTrack(), wall);
    List<ObjectColours> objects = base.objects().stream().map(Themes::stronger).toList();
    return new Look(
        ThemeName.PROJECTOR,
        new Look.Ground(
            surfaces,
            base.ground().controlBorder(),
            base.text().secondary(),
            base.ground().shadow(),
            base.ground().scrim()),
        new Look.Text(
            /* plain= */ Ink.BLACK,
            /* secondary= */ base.text().plain(),
            /* hint= */ base.text().secondary()),
        base.accent(),
        base.signs(),
        objects,
        base.heat());
  }

  private static ObjectColours stronger(ObjectColours of) {
    return new ObjectColours(
        of.name(), of.fill(), of.label(), of.fill().over(Ink.WHITE, 0.22), of.edge());
  }

  private static ObjectColours object(String name, String fill, String label, String tint) {
    return new ObjectColours(name, Ink.of(fill), Ink.of(label), Ink.of(tint), Ink.of(fill));
  }

  private static Look.Heat heat(String chip, String label, String box) {
    return new Look.Heat(Ink.of(chip), Ink.of(label), Ink.of(box));
  }
}
