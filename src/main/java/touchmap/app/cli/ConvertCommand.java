package touchmap.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchmap.exchange.Exporter;
import touchmap.exchange.MapPages;
import touchmap.exchange.NotWritable;
import touchmap.files.MapFiles;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.LookName;
import touchmap.picture.Page;
import touchmap.words.Phrase;

/** Writes a map in another format, as data or as a picture. */
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {
  private static final double LARGEST = 20;

  private final Program program;
  private final MapSource source;
  private final MapTarget target;
  private final Console console;
  private final LocalDate today;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert.in")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "convert.out")
  private Path out;

  @Option(
      names = "--theme",
      paramLabel = "light|dark|projector|high-contrast",
      descriptionKey = "convert.theme")
  private @Nullable LookName theme;

  @Option(names = "--layout", paramLabel = "both|right|down", descriptionKey = "convert.layout")
  private @Nullable LayoutKind layout;

  @Option(names = "--scale", paramLabel = "N", descriptionKey = "convert.scale")
  private double scale = 1;

  @Option(
      names = "--journey",
      paramLabel = "NAME",
      arity = "0..1",
      fallbackValue = "",
      descriptionKey = "convert.journey")
  private @Nullable String journey;

  @Mixin private final PaperArguments paper = new PaperArguments();

  @Option(names = "--sheet", paramLabel = "NAME|N", descriptionKey = "convert.sheet")
  private @Nullable String sheet;

  @Option(names = "--folded", descriptionKey = "convert.folded")
  private boolean folded;

  @Option(names = "--force", descriptionKey = "convert.force")
  private boolean force;

  ConvertCommand(
      Program program, MapSource source, MapTarget target, Console console, LocalDate today) {
    this.today = today;
    this.program = program;
    this.source = source;
    this.target = target;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!(scale > 0 && scale <= LARGEST)) throw misuse(Phrase.of("cli.scale", (int) LARGEST));
    String ending = AnyFile.endingOf(out);
    Optional<Exporter> exporter = program.exporter(ending);
    if (exporter.isEmpty() && !ending.equals(MapFiles.EXTENSION)) {
      throw misuse(Phrase.of("cli.unwritable", AnyFile.nameOf(out), writable()));
    }
    if (journey != null && !ChosenJourneys.FORMATS.contains(ending))
      throw misuse(Phrase.of("cli.noDrawing", AnyFile.nameOf(out)));
    Optional<Phrase> objection = paper.objection(ending, AnyFile.nameOf(out));
    if (objection.isPresent()) throw misuse(objection.get());
    if (journey != null && paper.areGiven()) throw misuse(Phrase.of("cli.paper.journey"));
    if (!target.isFree(out, force)) return Exit.CANNOT;
    Optional<MapSource.Read> read = source.read(in, Optional.ofNullable(sheet));
    if (read.isEmpty()) return Exit.CANNOT;
    if (!target.mayReplace(in, read.get(), exporter.isEmpty(), out)) return Exit.CANNOT;
    source.sayDamage(in, read.get());
    int exit = read.get().isDamaged() ? Exit.FINDINGS : Exit.DONE;
    TouchMap map = read.get().map();
    if (journey != null && new ChosenJourneys(journey).of(map).isEmpty()) {
      console.say(new ChosenJourneys(journey).missing(map));
      return Exit.CANNOT;
    }
    return exporter.isPresent()
        ? write(map, exporter.get(), exit)
        : target.write(out, MapFiles.write(map), exit);
  }

  private int write(TouchMap map, Exporter exporter, int exit) {
    var content = new ByteArrayOutputStream();
    try {
      console.sayAll(exporter.write(map, pages(map), content));
    } catch (NotWritable reason) {
      console.say(reason.reason());
      return Exit.CANNOT;
    } catch (IOException failed) {
      console.say(Phrase.of("cli.notMade", AnyFile.nameOf(out)));
      return Exit.CANNOT;
    }
    if (journey == null) ChosenJourneys.leftOut(map, AnyFile.endingOf(out)).ifPresent(console::say);
    paper
        .notices(laidOut(map), folded, theme, today, console.words().locale())
        .forEach(console::say);
    return target.write(out, content.toByteArray(), exit);
  }

  /** A flag wins over what the document says. */
  private List<Page> pages(TouchMap map) {
    Look look = theme == null ? Look.of(map.view().theme()) : Look.of(theme);
    if (journey != null)
      return new ChosenJourneys(journey).pages(map, look, AnyFile.endingOf(out), scale);
    if (paper.areGiven()) return paper.pages(laidOut(map), folded, theme, today);
    LayoutKind kind = layout == null ? map.view().layout() : layout;
    return MapPages.withJourneys(map, look, kind, folded, scale);
  }

  private TouchMap laidOut(TouchMap map) {
    return layout == null ? map : map.withView(map.view().withLayout(layout));
  }

  private String writable() {
    var endings = new ArrayList<String>();
    endings.add(MapFiles.EXTENSION);
    endings.addAll(program.writtenEndings());
    return AnyFile.dotted(endings);
  }

  private WrongUsage.Misuse misuse(Phrase phrase) {
    return new WrongUsage.Misuse(spec.commandLine(), phrase);
  }
}
