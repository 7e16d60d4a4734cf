package touchmap.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import touchmap.edit.Editor;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.ui.details.DetailsPanel;
import touchmap.ui.find.FindPanel;
import touchmap.ui.find.QuickAdd;
import touchmap.ui.find.Sitting;
import touchmap.ui.find.TimerDisplay;
import touchmap.ui.kit.Fonts;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Theme;
import touchmap.ui.outline.OutlineView;
import touchmap.words.Words;

/** A window with the panels around an empty canvas, to look at them: {@code file language light|dark find|details}. */
public final class PanelsDemo extends Application {
  @Override
  public void start(Stage stage) {
    List<String> said = getParameters().getRaw();
    TouchMap map = ((Opened.Fine) MapFiles.read(Path.of(said.get(0)))).map();
    Words words = Words.in(said.get(1));
    Theme theme = said.get(2).equals("dark") ? Theme.DARK : Theme.LIGHT;
    Fonts.load();
    Application.setUserAgentStylesheet(theme.groundSheet());
    var editor = new Editor(Editor.State.opened(map));
    var sitting = new Sitting(map, InstantSource.system());
    var host = new RecordingHost();
    host.open = Set.of("where", "people", "links", "moment", "ladder", "look");
    var canvas = new StackPane();
    canvas.setStyle("-fx-background-color: -tm-canvas");
    var quick = new QuickAdd(editor, words, theme.look(), sitting, host);
    StackPane.setAlignment(quick, javafx.geometry.Pos.BOTTOM_CENTER);
    StackPane.setMargin(quick, new javafx.geometry.Insets(16));
    canvas.getChildren().addAll(quick, new TimerDisplay(sitting, words, new Motion(false)));
    var frame = new BorderPane(canvas);
    frame.setLeft(new OutlineView(editor, words, theme.look(), host));
    var panel =
        said.get(3).equals("details")
            ? new DetailsPanel(editor, words, theme.look(), host)
            : new FindPanel(editor, words, theme.look(), sitting, host);
    panel.setPrefWidth(332);
    frame.setRight(panel);
    var scene = new Scene(new StackPane(frame), 1440, 817);
    scene.getStylesheets().setAll(theme.sheets());
    stage.setTitle("panels demo");
    stage.setScene(scene);
    stage.show();
  }
}
