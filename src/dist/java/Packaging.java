import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes what people install: a runtime of just the modules that are needed, the program beside it with its ahead-of-time
 * cache, and the system's own kind of package. Run by {@code mvn -Pdist package}; needs nothing but a JDK, and for a
 * package what {@code jpackage} asks for (on Debian: fakeroot, binutils).
 *
 * <p>Arguments: version, the time all entries of our jar bear (ISO 8601, so that two builds give the same jar), the
 * project's folder, its {@code target}.
 */
public final class Packaging {
  /** What the program and its libraries ask of the JDK; the JavaFX modules come from their jars. */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.xml,jdk.unsupported,jdk.charsets,jdk.localedata,jdk.zipfs,javafx.controls";

  /** How the window is run: collections of one thread are quick enough, and leave memory to others. */
  private static final List<String> OPTIONS =
      List.of(
          "-Xss8m",
          "-XX:+UseSerialGC",
          // Without these a heap begins with a sixty-fourth of the machine's memory, and a start
          // touches most of it.
          "-Xms96m",
          "-XX:NewSize=32m",
          "-Xlog:disable",
          "--add-modules=javafx.controls",
          "--enable-native-access=javafx.graphics,ALL-UNNAMED");

  private static final String MAIN = "touchmap.app.Main";
  private static final String DESCRIPTION = "A mind-map editor for marketing touchpoints";
  private static final String CACHE = "touchmap.aot";
  private static final int TRAINING_SECONDS = 600;

  private final String version;
  private final String time;
  private final Path project;
  private final Path target;
  private final Path out;

  private Packaging(String version, String time, Path project, Path target) {
    this.version = version;
    this.time = time;
    this.project = project;
    this.target = target;
    out = target.resolve("dist");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Packaging(arguments[0], arguments[1], Path.of(arguments[2]), Path.of(arguments[3])).make();
  }

  private void make() throws IOException, InterruptedException {
    delete(out);
    Files.createDirectories(out);
    Path runtime = out.resolve("runtime");
    Path jars = Files.createDirectories(out.resolve("jars"));
    link(runtime);
    strip(runtime);
    collect(jars);
    Path image = image(runtime, jars);
    date(app(image));
    train(image, runtime);
    if (isLinux()) launch(image);
    delete(runtime);
    delete(jars);
    install(image);
    say("image", image);
  }

  /** The runtime: modules of the JDK and of JavaFX, in the two languages of the program. */
  private void link(Path runtime) throws IOException {
    run(
        "jlink",
        "--module-path",
        String.join(java.io.File.pathSeparator, strings(javafx())),
        "--add-modules",
        MODULES,
        "--include-locales",
        "en,ru",
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--compress",
        "zip-9",
        "--output",
        runtime.toString());
  }

  /** Names for debuggers make a tenth of a runtime; where the system can take them away, they go. */
  private static void strip(Path runtime) throws IOException, InterruptedException {
    if (!isLinux() || !Files.isExecutable(Path.of("/usr/bin/strip"))) return;
    for (String each :
        List.of("bin/keytool", "lib/libsplashscreen.so", "lib/libawt_xawt.so", "lib/jrt-fs.jar"))
      Files.deleteIfExists(runtime.resolve(each));
    try (Stream<Path> all = Files.walk(runtime)) {
      for (Path each : all.filter(path -> path.toString().endsWith(".so")).toList()) {
        var strip = new ProcessBuilder("/usr/bin/strip", "--strip-unneeded", each.toString());
        if (strip.inheritIO().start().waitFor() != 0) throw new IOException("strip " + each);
      }
    }
  }

  /** jpackage's own launcher starts itself a second time before it starts Java; a script does not. */
  private void launch(Path image) throws IOException {
    Path app = app(image);
    String script = Files.readString(project.resolve("assets/packaging/linux/touchmap"));
    Path launcher = image.resolve("bin/touchmap");
    Files.writeString(
        launcher,
        script
            .replace("@OPTIONS@", String.join(" ", OPTIONS))
            .replace("@CLASSPATH@", classPath(app).replace(app.toString(), "$app")));
    Files.delete(image.resolve("lib/libapplauncher.so"));
  }

  private static boolean isLinux() {
    return !isMac() && !isWindows();
  }

  /** The jars of the platform that this is; those without classes only name the others. */
  private List<Path> javafx() throws IOException {
    return libraries().stream()
        .filter(each -> each.getFileName().toString().matches("javafx-.*-(linux|win|mac).*\\.jar"))
        .toList();
  }

  private List<Path> libraries() throws IOException {
    try (Stream<Path> all = Files.list(target.resolve("touchmap/lib"))) {
      return all.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** All that is not in the runtime: our own jar, made so that each build gives the same, and the libraries. */
  private void collect(Path jars) throws IOException {
    Path manifest = out.resolve("manifest.txt");
    Files.writeString(
        manifest, "Implementation-Title: Touchmap\nImplementation-Version: " + version + "\n");
    run(
        "jar",
        "--create",
        "--file",
        jars.resolve("touchmap.jar").toString(),
        "--date",
        time,
        "--main-class",
        MAIN,
        "--manifest",
        manifest.toString(),
        "-C",
        target.resolve("classes").toString(),
        ".");
    Files.delete(manifest);
    for (Path each : libraries()) {
      String name = each.getFileName().toString();
      if (name.startsWith("javafx-") || name.startsWith("touchmap-")) continue;
      if (name.startsWith("picocli-")) ModernJar.of(each, jars.resolve(name));
      else Files.copy(each, jars.resolve(name));
    }
  }

  /** The cache is used only beside jars of the very time that it was made beside; a package keeps whole seconds. */
  private void date(Path app) throws IOException {
    FileTime told = FileTime.from(OffsetDateTime.parse(time).toInstant());
    try (Stream<Path> all = Files.list(app)) {
      for (Path each : all.filter(path -> path.toString().endsWith(".jar")).toList())
        Files.setLastModifiedTime(each, told);
    }
  }

  private Path image(Path runtime, Path jars) throws IOException {
    var command = new ArrayList<String>();
    command.addAll(
        List.of(
            "--type",
            "app-image",
            "--name",
            "touchmap",
            "--app-version",
            version,
            "--description",
            DESCRIPTION,
            "--vendor",
            "Touchmap",
            "--runtime-image",
            runtime.toString(),
            "--input",
            jars.toString(),
            "--main-jar",
            "touchmap.jar",
            "--main-class",
            MAIN,
            "--icon",
            icon().toString(),
            "--dest",
            out.toString()));
    for (String each : OPTIONS) command.addAll(List.of("--java-options", each));
    command.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + CACHE));
    run("jpackage", command.toArray(String[]::new));
    Path image = out.resolve(isMac() ? "touchmap.app" : "touchmap");
    Path papers = Files.createDirectories(app(image).resolve("legal"));
    Files.copy(project.resolve("LICENSE"), papers.resolve("LICENSE"));
    for (String each : List.of("bom.json", "THIRD-PARTY.txt")) {
      Path paper = target.resolve(each);
      if (Files.exists(paper)) Files.copy(paper, papers.resolve(each));
    }
    return image;
  }

  private static boolean isMac() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private Path icon() {
    String ending = isWindows() ? "ico" : isMac() ? "icns" : "png";
    Path own = project.resolve("assets/packaging/icon." + ending);
    return Files.exists(own) ? own : project.resolve("src/main/resources/touchmap/ui/icon-256.png");
  }

  /** Where the launcher looks for jars. */
  private static Path app(Path image) {
    if (isMac()) return image.resolve("Contents/app");
    return isWindows() ? image.resolve("app") : image.resolve("lib/app");
  }

  /**
   * Runs the program once, without a screen, on the example, so that the cache holds what a start needs. The class path
   * is the launcher's: a cache is only used for the one it was made for.
   */
  private void train(Path image, Path runtime) throws IOException, InterruptedException {
    Path app = app(image);
    Path cache = app.resolve(CACHE);
    Path home = Files.createTempDirectory("touchmap-training");
    var command = new ArrayList<String>();
    command.add(runtime.resolve("bin/java").toString());
    command.addAll(OPTIONS);
    command.add("-XX:AOTCacheOutput=" + cache);
    command.add("-Dglass.platform=Headless");
    command.add("-Dprism.order=sw");
    command.add("-Dtouchmap.rehearsal=true");
    command.add("-Duser.home=" + home);
    command.addAll(List.of("-cp", classPath(app), MAIN, "--example"));
    var training = new ProcessBuilder(command);
    training.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
    training.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    Process run = training.inheritIO().start();
    if (!run.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
      run.destroyForcibly();
      throw new IOException("The training run did not end.");
    }
    delete(home);
    if (run.exitValue() != 0 || !Files.exists(cache))
      throw new IOException("No ahead-of-time cache was made: exit " + run.exitValue());
    say("cache", cache);
  }

  /** As the launcher's configuration has it. */
  private static String classPath(Path app) throws IOException {
    try (Stream<String> lines = Files.lines(app.resolve("touchmap.cfg"))) {
      return String.join(
          java.io.File.pathSeparator,
          lines
              .filter(each -> each.startsWith("app.classpath="))
              .map(each -> each.substring("app.classpath=".length()))
              .map(each -> each.replace("$APPDIR", app.toString()))
              .toList());
    }
  }

  /** The system's own package, where its tools are at hand. */
  private void install(Path image) throws IOException, InterruptedException {
    Path types = out.resolve("types.properties");
    Files.writeString(
        types,
        "extension=touchmap\nmime-type=application/vnd.touchmap+json\ndescription=Touchmap map\nicon="
            + icon().toString().replace("\\", "/")
            + "\n");
    var command = new ArrayList<String>();
    command.addAll(
        List.of(
            "--name",
            "touchmap",
            "--app-version",
            version,
            "--description",
            DESCRIPTION,
            "--vendor",
            "Touchmap",
            "--app-image",
            image.toString(),
            "--file-associations",
            types.toString(),
            "--license-file",
            project.resolve("LICENSE").toString(),
            "--dest",
            out.toString()));
    if (isWindows())
      command.addAll(
          List.of(
              "--type",
              "msi",
              "--win-menu",
              "--win-shortcut",
              "--win-dir-chooser",
              "--win-per-user-install"));
    else if (isMac()) command.addAll(List.of("--type", "dmg"));
    else
      command.addAll(
          List.of(
              "--type",
              "deb",
              "--resource-dir",
              project.resolve("assets/packaging/linux").toString(),
              "--linux-package-name",
              "touchmap",
              "--linux-deb-maintainer",
              "touchmap@example.org",
              "--linux-menu-group",
              "Office",
              "--linux-app-category",
              "editors",
              "--linux-package-deps",
              "libgtk-3-0, libpango-1.0-0, libfreetype6, fontconfig",
              "--linux-shortcut"));
    command.addFirst(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString());
    var packing = new ProcessBuilder(command).inheritIO();
    // dpkg-deb takes it for the latest time that anything in a package bears; jpackage makes copies
    // as of now.
    long seconds = OffsetDateTime.parse(time).toEpochSecond();
    packing.environment().put("SOURCE_DATE_EPOCH", Long.toString(seconds));
    if (packing.start().waitFor() != 0) throw new IOException("jpackage made no package.");
    Files.delete(types);
    try (Stream<Path> all = Files.list(out)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) say("package", each);
    }
  }

  private static void run(String tool, String... arguments) throws IOException {
    ToolProvider found =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IOException("This Java has no " + tool + "; a JDK is needed."));
    PrintStream to = System.out;
    int exit = found.run(to, System.err, arguments);
    if (exit != 0)
      throw new IOException(tool + " ended with " + exit + ": " + Arrays.toString(arguments));
  }

  private static List<String> strings(List<Path> paths) {
    return paths.stream().map(Path::toString).toList();
  }

  /** How large it is. */
  private static void say(String what, Path path) throws IOException {
    long bytes;
    try (Stream<Path> all = Files.walk(path)) {
      bytes = all.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
    }
    System.out.printf(Locale.ROOT, "%s %s: %.1f MiB%n", what, path, bytes / 1048576.0);
  }

  private static void delete(Path path) throws IOException {
    if (Files.notExists(path)) return;
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about)
              throws IOException {
            file.toFile().setWritable(true);
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failed)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
