package touchmap.ui.dialogs;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** What the program is, and whose work it stands on. */
public final class AboutSheet {
  private record Work(String name, String licence, String address) {}

  private static final List<Work> WORKS =
      List.of(
          new Work("OpenJFX", "GPL 2 + CE", "https://openjfx.io"),
          new Work("AtlantaFX", "MIT", "https://mkpaz.github.io/atlantafx"),
          new Work("ControlsFX", "BSD 3-Clause", "https://controlsfx.org"),
          new Work("Jackson", "Apache 2.0", "https://github.com/FasterXML/jackson"),
          new Work("Apache PDFBox", "Apache 2.0", "https://pdfbox.apache.org"),
          new Work("commonmark-java", "BSD 2-Clause", "https://commonmark.org"),
          new Work("jsoup", "MIT", "https://jsoup.org"),
          new Work("picocli", "Apache 2.0", "https://picocli.info"),
          new Work("Golos Text", "SIL OFL 1.1", "https://fonts.google.com/specimen/Golos+Text"),
          new Work("Lucide", "ISC", "https://lucide.dev"));

  private AboutSheet() {}

  public static void show(ModalLayer layer, Words words, String version, Consumer<String> browse) {
    var list = new VBox(2);
    for (Work work : WORKS) {
      var link = new Hyperlink(work.name());
      link.setOnAction(event -> browse.accept(work.address()));
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var licence = new Label(work.licence());
      licence.getStyleClass().add("caption");
      list.getChildren().add(new HBox(8, link, gap, licence));
    }
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("notice", "sunken");
    var heading = new Label(words.of("dialogs.about.works"));
    heading.getStyleClass().add("section-title");
    var sheet =
        new Sheet(
            words.of("dialogs.about.title", version),
            460,
            Sheet.text(words.of("dialogs.about.text")),
            heading,
            scroll);
    sheet.setId("about-sheet");
    sheet
        .mainButton(words.of("dialogs.close"), () -> layer.close(sheet))
        .getStyleClass()
        .add("first-focus");
    layer.show(sheet, () -> {});
  }
}
