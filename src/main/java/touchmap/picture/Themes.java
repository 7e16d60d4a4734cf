package touchmap.picture;

import java.util.List;

/** The numbers behind the looks. A test holds them against the design tokens. */
final class Themes {
  /** The palette in the order objects are given their colours, as documents store it. */
  static final List<String> PALETTE =
      List.of(
          "#2C3A9E", "#C42E69", "#16583B", "#8A6A00", "#6F68D6", "#7E2A0C", "#017F86", "#2F343E");

  private static final Look LIGHT = makeLight();
  private static final Look DARK = makeDark();
  private static final Look PROJECTOR = makeProjector();
  private static final Look HIGH_CONTRAST = makeHighContrast();

  private static final double STRONG = 7.05;

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

  static Look highContrast() {
    return HIGH_CONTRAST;
  }

  private static Look makeLight() {
    return new Look(
        LookName.LIGHT,
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
        LookName.DARK,
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
    Ink accent = strong(base.accent().plain(), base.accent().subtle());
    return new Look(
        LookName.PROJECTOR,
        new Look.Ground(
            surfaces,
            base.ground().controlBorder(),
            base.text().secondary(),
            base.ground().shadow(),
            base.ground().scrim()),
        new Look.Text(
            /* plain= */ Ink.BLACK,
            /* secondary= */ base.text().plain(),
            /* hint= */ Ink.of("#444B54")),
        new Look.Accent(
            accent,
            base.accent().hover(),
            base.accent().subtle(),
            Ink.WHITE,
            base.accent().ink(),
            base.accent().onInk()),
        new Look.Signs(
            base.signs().star(),
            strong(base.signs().good()),
            strong(base.signs().bad()),
            strong(base.signs().note())),
        base.objects().stream().map(Themes::stronger).toList(),
        base.heat().stream().map(Themes::stronger).toList());
  }

  private static Look makeHighContrast() {
    Ink black = Ink.BLACK;
    Ink raised = Ink.of("#14171B");
    return new Look(
        LookName.HIGH_CONTRAST,
        new Look.Ground(
            new Look.Surfaces(black, black, black, raised, raised, raised, Ink.of("#2B3138")),
            Ink.of("#8A929C"),
            Ink.of("#C3CAD2"),
            new Ink(0, 0, 0, 0.6),
            new Ink(0, 0, 0, 0.74)),
        new Look.Text(Ink.WHITE, Ink.of("#E4E8EC"), Ink.of("#CBD1D8")),
        new Look.Accent(
            Ink.of("#6FE3EA"), Ink.of("#A6F0F4"), Ink.of("#0D3134"), black, Ink.WHITE, black),
        new Look.Signs(
            new Look.Star(Ink.of("#FFD24A"), Ink.of("#FFF0C2"), Ink.of("#FFD24A")),
            new Look.Sign(Ink.of("#9CCBFF"), Ink.of("#0F2740")),
            new Look.Sign(Ink.of("#FFB08A"), Ink.of("#3D1A0B")),
            new Look.Sign(Ink.of("#FFD778"), Ink.of("#332807"))),
        List.of(
            object("indigo", "#9CC6FF", "#000000", "#22303F"),
            object("raspberry", "#FFA9C6", "#000000", "#402934"),
            object("forest", "#BDF0A8", "#000000", "#2C3A27"),
            object("ochre", "#E8CB4E", "#000000", "#383113"),
            object("periwinkle", "#CDB2F5", "#000000", "#33293F"),
            object("brick", "#F5A27F", "#000000", "#3D281F"),
            object("teal", "#7BEDE4", "#000000", "#1E3937"),
            object("slate", "#BCC4CF", "#000000", "#2C2F33")),
        List.of(
            heat("#FF9E70", "#000000", "#5A2C16"),
            heat("#FFCFB0", "#000000", "#43281B"),
            heat("#E6DFD0", "#000000", "#2E2C28"),
            heat("#BBDBFA", "#000000", "#1E3044"),
            heat("#86BEFA", "#000000", "#163A5E")));
  }

  /** The colour moved away from a ground until a text in it stands out 7 to 1. */
  private static Ink strong(Ink ink, Ink ground) {
    return ink.readableOn(ground, STRONG);
  }

  private static Look.Sign strong(Look.Sign sign) {
    return new Look.Sign(strong(sign.plain(), sign.subtle()), sign.subtle());
  }

  private static Look.Heat stronger(Look.Heat of) {
    return new Look.Heat(strong(of.chip(), of.label()), of.label(), of.box());
  }

  private static ObjectColours stronger(ObjectColours of) {
    Ink fill = strong(of.fill(), of.label());
    return new ObjectColours(of.name(), fill, of.label(), fill.over(Ink.WHITE, 0.22), fill);
  }

  private static ObjectColours object(String name, String fill, String label, String tint) {
    return new ObjectColours(name, Ink.of(fill), Ink.of(label), Ink.of(tint), Ink.of(fill));
  }

  private static Look.Heat heat(String chip, String label, String box) {
    return new Look.Heat(Ink.of(chip), Ink.of(label), Ink.of(box));
  }
}
