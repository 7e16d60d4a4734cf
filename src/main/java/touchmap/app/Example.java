package touchmap.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.method.Register;
import touchmap.model.Opened;
import touchmap.model.Persona;
import touchmap.model.TouchMap;
import touchmap.ui.dialogs.ExamplesSheet;

/** A finished map that comes with the program. */
record Example(String name, TouchMap map) {
  /** The one the program begins with, in a language, {@code en} or {@code ru}. */
  static TouchMap map(String language) throws IOException {
    return named(Samples.names().getFirst(), language).map();
  }

  /** All there are in a language, the first one first. */
  static List<Example> all(String language) throws IOException {
    var all = new ArrayList<Example>();
    for (String name : Samples.names()) all.add(named(name, language));
    return List.copyOf(all);
  }

  private static Example named(String name, String language) throws IOException {
    if (MapFiles.read(Samples.document(name, language), name) instanceof Opened.Fine fine)
      return new Example(name, fine.map());
    throw new IOException("The example is damaged: " + name);
  }

  /** What a list of examples says of it: all of it stands in the map. */
  ExamplesSheet.Line line() {
    String icon = map.root().details().form().icon();
    return new ExamplesSheet.Line(
        name,
        icon.isEmpty() ? "eye" : icon,
        map.title().isEmpty() ? map.root().nameOnOneLine() : map.title(),
        map.study().journey().personas().stream().findFirst().map(Persona::name).orElse(""),
        Register.of(map).touchpoints().size());
  }
}
