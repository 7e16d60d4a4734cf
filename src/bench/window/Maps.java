import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Maps of any size, the same every time, in the shape of the design's measurements: about half the root of the size in
 * objects, the rest spread evenly as their touchpoints, names of 8 to 60 letters, half of them Russian.
 */
final class Maps {
  private static final String[] RUSSIAN =
      ("заявка клиент договор счёт оплата возврат доставка склад карта кабинет звонок чат письмо отзыв поддержка "
              + "регистрация вход корзина каталог партнёр визит встреча анкета подписка тариф документ")
          .split(" ");
  private static final String[] ENGLISH =
      ("order client contract invoice payment refund delivery stock card cabinet call chat letter review support "
              + "signup login basket catalogue partner visit meeting form subscription plan document")
          .split(" ");

  private final Path folder;
  private final Touchmap program;

  Maps(Path folder, Touchmap program) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.program = program;
  }

  /** A fresh file of so many topics, written by the program itself; the ending says the kind. */
  Path of(int size, String ending) throws IOException, InterruptedException {
    Path text = folder.resolve("map-" + size + ".txt");
    Path file = folder.resolve("map-" + size + "." + ending);
    Files.write(text, outline(size));
    Files.deleteIfExists(file);
    Process convert =
        new ProcessBuilder(
                program.launcher().toString(), "convert", text.toString(), file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    convert.waitFor();
    if (!Files.exists(file)) throw new IOException("touchmap convert gave no " + file);
    return file;
  }

  /** A map as Minder writes it; it finds sizes and places by itself. */
  Path minder(int size) throws IOException {
    var text = new StringBuilder("<?xml version=\"1.0\"?>\n<minder version=\"1.14.0\">\n");
    text.append("<theme name=\"default\" label=\"Default\" index=\"0\"/>\n<nodes>\n");
    int[] number = {0};
    List<String> lines = outline(size);
    int depth = -1;
    for (String line : lines) {
      int level = line.length() - line.stripLeading().length();
      for (; depth >= level; depth--) text.append("</nodes></node>\n");
      text.append(
          """
          <node id="%d" posx="%d" posy="%d" width="200" height="30" side="right" fold="false" treesize="30" layout="Right">
          <style linktype="curved" linkwidth="4" nodeborder="underlined" nodewidth="200" nodefont="Sans 11"/><formatting/>
          <nodename posx="0" posy="0" maxwidth="200"><text data="%s"/></nodename><nodenote></nodenote><nodes>
          """
              .formatted(number[0]++, 100 + level * 350, 100 + number[0] * 40, line.strip()));
      depth = level;
    }
    for (; depth >= 0; depth--) text.append("</nodes></node>\n");
    text.append("</nodes>\n<groups/>\n<connections/>\n</minder>\n");
    Path file = folder.resolve("map-" + size + ".minder");
    Files.writeString(file, text);
    return file;
  }

  private static List<String> outline(int size) {
    var chance = new Random(20260101L + size);
    int objects = Math.max(1, (int) Math.round(Math.sqrt(size) / 2));
    var lines = new ArrayList<String>();
    lines.add("Business " + size);
    int left = size - 1 - objects;
    for (int i = 0; i < objects; i++) {
      lines.add("\t" + name(chance));
      int touchpoints = left / objects + (i < left % objects ? 1 : 0);
      for (int k = 0; k < touchpoints; k++) lines.add("\t\t" + name(chance));
    }
    return lines;
  }

  private static String name(Random chance) {
    int length = 8 + chance.nextInt(53);
    String[] words = chance.nextBoolean() ? RUSSIAN : ENGLISH;
    var name = new StringBuilder(words[chance.nextInt(words.length)]);
    while (name.length() < length) name.append(' ').append(words[chance.nextInt(words.length)]);
    name.setLength(length);
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString().strip();
  }
}
