package touchmap.app;

import java.util.List;
import touchmap.model.TouchMap;
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

  void openFirst() {
    FxThread.background(() -> Example.map(words.language()), this::open, this::failed);
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
                .forEach(each -> open(each.map())));
  }

  private void open(TouchMap map) {
    window.desk().show(Document.unsaved(map, Document.Origin.COPY), window);
  }

  private void failed(Throwable why) {
    window.say(words.of("app.example.failed"));
  }
}
