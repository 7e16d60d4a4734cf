package touchmap.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rules of the house (docs/ARCHITECTURE.md), each as an ordinary test. */
class HouseTest {
  private static final JavaClasses CODE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /**
   * Which rooms a room may import, itself left out; {@code ui.kit} and {@code exchange} are named
   * in full.
   */
  private static final Map<String, List<String>> MAY_IMPORT = mayImport();

  private static Map<String, List<String>> mayImport() {
    var rooms = new TreeMap<String, List<String>>();
    rooms.put("geometry", List.of());
    rooms.put("words", List.of());
    rooms.put("model", List.of("geometry", "words"));
    rooms.put("edit", List.of("model", "geometry", "words"));
    rooms.put("method", List.of("model", "geometry", "words"));
    rooms.put("merge", List.of("model", "words"));
    rooms.put("layout", List.of("model", "geometry", "words"));
    rooms.put("picture", List.of("model", "layout", "geometry", "words"));
    rooms.put("files", List.of("model", "edit", "geometry", "words"));
    rooms.put("lens", List.of("picture", "layout", "method", "model", "geometry", "words"));
    rooms.put(
        "lens.journey",
        List.of("lens", "picture", "layout", "method", "model", "geometry", "words"));
    rooms.put("lens.matrix", rooms.get("lens.journey"));
    rooms.put("lens.show", with("lens.matrix", with("lens.journey", rooms.get("lens.journey"))));
    rooms.put("lens.paper", with("lens.journey", rooms.get("lens.journey")));
    rooms.put("lens.report", with("lens.paper", with("lens.matrix", rooms.get("lens.paper"))));
    rooms.put(
        "exchange",
        List.of(
            "model",
            "picture",
            "layout",
            "lens",
            "lens.journey",
            "lens.show",
            "method",
            "geometry",
            "words"));
    rooms.put(
        "exchange.*",
        List.of(
            "exchange",
            "model",
            "edit",
            "picture",
            "layout",
            "lens",
            "lens.journey",
            "lens.show",
            "method",
            "geometry",
            "words"));
    rooms.put(
        "exchange.html", with("exchange.svg", with("exchange.table", rooms.get("exchange.*"))));
    rooms.put("exchange.text", with("exchange.table", rooms.get("exchange.*")));
    rooms.put("exchange.table", rooms.get("exchange.*"));
    rooms.put("exchange.svg", rooms.get("exchange.*"));
    rooms.put("workshop", List.of("edit", "method", "model", "geometry", "words"));
    rooms.put("ui.kit", List.of("picture", "layout", "geometry", "words"));
    List<String> panel =
        List.of(
            "ui.kit", "lens", "method", "edit", "model", "picture", "layout", "geometry", "words");
    rooms.put("ui.map", panel.stream().filter(room -> !room.equals("method")).toList());
    for (String name :
        List.of("outline", "details", "find", "rank", "score", "improve", "review", "journey")) {
      rooms.put("ui." + name, panel);
    }
    rooms.put("ui.print", with("lens.report", with("lens.paper", panel)));
    rooms.put("ui.journey", with("lens.journey", panel));
    rooms.put("ui.improve", with("lens.matrix", panel));
    rooms.put(
        "ui.present",
        List.of(
            "ui.kit",
            "lens",
            "lens.show",
            "picture",
            "layout",
            "edit",
            "model",
            "geometry",
            "words"));
    rooms.put("ui.workshop", List.of("ui.kit", "workshop", "edit", "model", "words"));
    rooms.put("ui.dialogs", List.of("ui.kit", "exchange", "files", "edit", "model", "words"));
    return rooms;
  }

  private static List<String> with(String room, List<String> others) {
    var rooms = new ArrayList<>(others);
    rooms.add(room);
    return List.copyOf(rooms);
  }

  private static String roomOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith("touchmap.")) return "";
    String room = name.substring("touchmap.".length());
    boolean isNamed = MAY_IMPORT.containsKey(room);
    return room.startsWith("exchange.") && !isNamed ? "exchange.*" : room;
  }

  @Test
  void theRulesSeeTheProgram() {
    assertTrue(CODE.size() > 150, () -> "classes seen: " + CODE.size());
    assertEquals("geometry", roomOf(CODE.get("touchmap.geometry.Rect")));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("touchmap.(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void importsPointDown() {
    classes().that(not(resideInAPackage("touchmap.app.."))).should(stayInTheirRooms()).check(CODE);
  }

  private static ArchCondition<JavaClass> stayInTheirRooms() {
    return new ArchCondition<>("import only what their room may") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String room = roomOf(type);
        List<String> allowed = MAY_IMPORT.get(room);
        if (allowed == null) {
          events.add(SimpleConditionEvent.violated(type, "No rule for room " + room));
          return;
        }
        type.getDirectDependenciesFromSelf()
            .forEach(
                dependency -> {
                  JavaClass target = dependency.getTargetClass();
                  String other = roomOf(target);
                  boolean same = target.getPackageName().equals(type.getPackageName());
                  if (!other.isEmpty() && !same && !allowed.contains(other)) {
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                  }
                });
      }
    };
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    noClasses()
        .that(not(resideInAnyPackage("touchmap.ui..", "touchmap.app")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."))
        .check(CODE);
  }

  @Test
  void eachLibraryStaysInItsRooms() {
    stays(
        "tools.jackson..",
        "touchmap.files..",
        "touchmap.exchange..",
        "touchmap.workshop..",
        "touchmap.app.cli..");
    stays("org.apache.pdfbox..", "touchmap.exchange.pdf..");
    stays("java.awt..", "touchmap.picture..", "touchmap.exchange.*..");
    stays("picocli..", "touchmap.app.cli..");
    stays("org.jsoup..", "touchmap.exchange..");
    stays("org.commonmark..", "touchmap.exchange..", "touchmap.ui.details..");
  }

  private static void stays(String library, String... rooms) {
    noClasses()
        .that(not(resideInAnyPackage(rooms)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(CODE);
  }

  @Test
  void onlyFilesAndAppTouchTheDisk() {
    noClasses()
        .that(not(resideInAnyPackage("touchmap.files..", "touchmap.app..")))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileOutputStream")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileInputStream")
        .check(CODE);
  }

  @Test
  void modelAndGeometryAreValues() {
    classes()
        .that(resideInAnyPackage("touchmap.model..", "touchmap.geometry.."))
        .and()
        .doNotHaveSimpleName("package-info")
        .and()
        .areNotAnonymousClasses()
        .should(beValues())
        .check(CODE);
  }

  private static ArchCondition<JavaClass> beValues() {
    return new ArchCondition<>("be records, enums or sealed interfaces") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean value =
            type.isRecord() || type.isEnum() || (type.isInterface() && type.reflect().isSealed());
        if (!value)
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is no value"));
      }
    };
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that(modifier(JavaModifier.STATIC))
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(CODE);
    noClasses()
        .should()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.name(
                        "getInstance"))
                .and(
                    com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                            resideInAPackage("touchmap..")))))
        .check(CODE);
  }

  @Test
  void nobodyPrintsOrJumpsThreadsOutsideTheKit() {
    noClasses()
        .that(not(resideInAPackage("touchmap.app..")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CODE);
    noClasses()
        .that(not(resideInAPackage("touchmap.ui.kit..")))
        .should()
        .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
        .check(CODE);
  }

  @Test
  void noFileIsTooLong() throws IOException {
    var tooLong = new TreeMap<String, Long>();
    for (Path root : List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"))) {
      try (var files = Files.walk(root)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          long lines;
          try (var all = Files.lines(file)) {
            lines = all.count();
          }
          if (lines > allowedLines(file)) tooLong.put(file.toString(), lines);
        }
      }
    }
    assertEquals(Map.of(), tooLong);
  }

  private static long allowedLines(Path file) {
    return switch (file.getFileName().toString()) {
      case "Editor.java" -> 250;
      case "MainView.java", "Window.java" -> 300;
      default -> 400;
    };
  }
}
