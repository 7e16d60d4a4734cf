package touchmap.ui.dialogs;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Preferences;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** The settings. Every choice holds at once; there is nothing to confirm. */
public final class SettingsSheet {
  /** In which colours slides are shown: the names of the choices, which of them holds, and what a choice does. */
  public record Slides(List<String> names, int chosen, IntConsumer onChange) {
    public Slides {
      names = List.copyOf(names);
    }
  }

  private SettingsSheet() {}

  public static void show(
      ModalLayer layer,
      Words words,
      Preferences now,
      Slides slides,
      Consumer<Preferences> onChange) {
    var language =
        new Segmented<Preferences.Language>(to -> onChange.accept(now.withLanguage(to)))
            .with(Preferences.Language.SYSTEM, words.of("dialogs.settings.asSystem"))
            .with(Preferences.Language.EN, "English")
            .with(Preferences.Language.RU, "Русский");
    language.setId("settings-language");
    language.choose(now.language());
    var theme =
        new Segmented<Preferences.Tint>(to -> onChange.accept(now.withTheme(to)))
            .with(Preferences.Tint.SYSTEM, words.of("dialogs.settings.asSystem"))
            .with(Preferences.Tint.LIGHT, words.of("dialogs.settings.light"))
            .with(Preferences.Tint.DARK, words.of("dialogs.settings.dark"));
    theme.setId("settings-theme");
    theme.choose(now.theme());
    var motion = new CheckBox(words.of("dialogs.settings.reduceMotion"));
    motion.setId("settings-motion");
    motion.setSelected(now.reduceMotion());
    motion.setOnAction(event -> onChange.accept(now.withReduceMotion(motion.isSelected())));
    var going = new CheckBox(words.of("dialogs.settings.keepGoing"));
    going.setId("settings-going");
    going.setSelected(now.keepGoing());
    going.setOnAction(event -> onChange.accept(now.withKeepGoing(going.isSelected())));
    var sheet =
        new Sheet(
            words.of("dialogs.settings.title"),
            460,
            part(words.of("dialogs.settings.language"), language),
            part(words.of("dialogs.settings.theme"), theme),
            part(words.of("dialogs.settings.slides"), colours(slides)),
            part(
                words.of("dialogs.settings.map"),
                going,
                hint(words.of("dialogs.settings.keepGoingHint")),
                motion));
    sheet.setId("settings-sheet");
    sheet
        .mainButton(words.of("dialogs.done"), () -> layer.close(sheet))
        .getStyleClass()
        .add("first-focus");
    layer.show(sheet, () -> {});
  }

  private static Node colours(Slides slides) {
    var colours = new Segmented<Integer>(slides.onChange()::accept);
    for (int i = 0; i < slides.names().size(); i++) colours.with(i, slides.names().get(i));
    colours.setId("settings-slides");
    colours.choose(slides.chosen());
    return colours;
  }

  private static Label hint(String text) {
    Label hint = Sheet.text(text);
    hint.getStyleClass().setAll("hint", "settings-hint");
    return hint;
  }

  private static VBox part(String title, Node... nodes) {
    var heading = new Label(title);
    heading.getStyleClass().add("section-title");
    var part = new VBox(6, heading);
    part.getChildren().addAll(nodes);
    return part;
  }
}
