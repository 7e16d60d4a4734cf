package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.ui.find.PutAside;
import touchmap.ui.kit.Preferences;

class SettingsTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBack() {
    Settings settings =
        Settings.USUAL
            .with(new Preferences(Preferences.Language.RU, Preferences.Tint.DARK, true, true))
            .with(new Settings.Frame(1280, 720, true, false, false, 400, 420))
            .withSections(Set.of("people", "links"))
            .withRecent(Path.of("/maps/Кафе «У моста».touchmap"))
            .withRecent(Path.of("/maps/b c.touchmap"))
            .withAside(
                Path.of("/maps/Кафе «У моста».touchmap"),
                new PutAside(Set.of("fair", "taxi"), Set.of("duplicate-name[a b, c]")))
            .withAside(Path.of("/maps/b c.touchmap"), new PutAside(Set.of("fair"), Set.of()))
            .withRater(Path.of("/maps/b c.touchmap"), "Ирина");
    new SettingsFile(folder).write(settings, 1);
    assertEquals(settings, new SettingsFile(folder).read());
  }

  @Test
  void noFileMeansTheUsualSettings() {
    assertEquals(Settings.USUAL, new SettingsFile(folder.resolve("none")).read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0000\u0001",
        "language=klingon\ntheme=plaid\nwindow.width=wide\npanel.width=9999\noutline.shown=maybe",
        "recent.1=\nrecent.2=\u0000",
        "window.width=-5\nwindow.height=NaN",
        "broken\\u12"
      })
  void whatMakesNoSenseIsAsIfItHadNeverBeenSet(String text) throws IOException {
    Files.writeString(folder.resolve("settings.properties"), text);
    assertEquals(Settings.USUAL, new SettingsFile(folder).read());
  }

  @Test
  void oldSettingsNeverReplaceNewerOnes() {
    var file = new SettingsFile(folder);
    Settings newer = Settings.USUAL.with(Preferences.USUAL.withKeepGoing(true));
    file.write(newer, 2);
    file.write(Settings.USUAL, 1);
    assertEquals(newer, file.read());
  }

  @Test
  void nothingIsLeftBesideTheSettings() throws IOException {
    new SettingsFile(folder).write(Settings.USUAL, 1);
    try (var files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("settings.properties")), files.toList());
    }
  }

  @Test
  void theNewestOfTheRecentFilesIsFirstAndNoneIsThereTwice() {
    Settings settings = Settings.USUAL;
    for (int i = 0; i < 30; i++) settings = settings.withRecent(Path.of("/m/" + i % 15));
    assertEquals(Settings.RECENT, settings.recent().size());
    assertEquals(Path.of("/m/14"), settings.recent().getFirst());
    assertEquals(settings.recent().size(), Set.copyOf(settings.recent()).size());
    assertFalse(settings.withoutRecent(Path.of("/m/14")).recent().contains(Path.of("/m/14")));
  }

  @Test
  void whatWasPutAsideIsRememberedForTheNewestFilesOnly() {
    var one = new PutAside(Set.of("fair"), Set.of());
    Settings settings = Settings.USUAL;
    for (int i = 0; i < Settings.ASIDE + 5; i++)
      settings = settings.withAside(Path.of("/m/" + i), one);
    assertEquals(Settings.ASIDE, settings.aside().size());
    assertEquals(PutAside.NONE, settings.asideOf(Path.of("/m/4")));
    assertEquals(one, settings.asideOf(Path.of("/m/5")));
    assertEquals(
        Settings.ASIDE - 1, settings.withAside(Path.of("/m/5"), PutAside.NONE).aside().size());
  }
}
