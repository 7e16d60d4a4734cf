package touchmap.app;

import java.util.List;
import java.util.Optional;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;
import touchmap.ui.dialogs.ExamplesSheet;
import touchmap.ui.kit.FxThread;
import touchmap.words.Words;

/** Opens finished maps, each as a new map without a file: the one everybody sees first, or one from a list. */
final class ExampleWork {
  private final MapWindow window;
  private final Words words;

  ExampleWork(MapWindow window) {
    this.window = window;
    words = window.words();
  }

  /** A map with its layout, which a window need not wait for. */
  private record Ready(TouchMap map, Layout layout) {
    static Ready of(TouchMap map) {
      return new Ready(map, Layout.of(map, new FontSizes(), LayoutOptions.of(map)));
    }
  }

  void openFirst() {
    FxThread.background(() -> Ready.of(Example.map(words.language())), this::open, this::failed);
  }

  void choose() {
    if (window.layer().isOpen()) return;
    FxThread.background(() -> Example.all(words.language()), this::offer, this::failed);
  }

  private void offer(List<Example> examples) {
    if (window.layer().isOpen()) return;
    ExamplesSheet.show(
        window.layer(),
        words,
        examples.stream().map(Example::line).toList(),
        line ->
            examples.stream()
                .filter(each -> each.name().equals(line.id()))
                .forEach(each -> open(Ready.of(each.map()))));
  }

  private void open(Ready ready) {
    Document document = Document.unsaved(ready.map(), Document.Origin.COPY);
    window.desk().show(document.laidOut(Optional.of(ready.layout())), window);
  }

  private void failed(Throwable why) {
    window.say(words.of("app.example.failed"));
  }
}
