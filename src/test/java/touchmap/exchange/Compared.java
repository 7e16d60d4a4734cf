package touchmap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What tests of formats do again and again: write, read, and put into lines what has to be the same. */
public final class Compared {
  private Compared() {}

  public static byte[] written(Exporter exporter, TouchMap map) {
    var out = new ByteArrayOutputStream();
    losses(exporter, map, out);
    return out.toByteArray();
  }

  public static List<Phrase> losses(Exporter exporter, TouchMap map, ByteArrayOutputStream out) {
    try {
      return exporter.write(map, List.of(), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static Opened.Fine fine(Importer importer, byte[] content, String name) {
    Opened opened = opened(importer, content, name);
    if (opened instanceof Opened.Fine fine) return fine;
    return fail(said(opened));
  }

  public static TouchMap read(Importer importer, byte[] content) {
    return fine(importer, content, "file").map();
  }

  public static String refused(Importer importer, byte[] content) {
    Opened opened = opened(importer, content, "file");
    return opened instanceof Opened.Unreadable ? said(opened) : fail(said(opened));
  }

  private static Opened opened(Importer importer, byte[] content, String name) {
    try {
      return importer.read(content, name);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String said(Opened opened) {
    return switch (opened) {
      case Opened.Unreadable no -> Words.in("en").of(no.reason());
      case Opened.Fine fine -> String.join("\n", lines(fine.map(), false));
      default -> opened.toString();
    };
  }

  public static List<String> said(List<Phrase> phrases) {
    return phrases.stream().map(Words.in("en")::of).toList();
  }

  public static void same(TouchMap before, TouchMap after, boolean withFields, String where) {
    List<String> wanted = lines(before, withFields);
    List<String> found = lines(after, withFields);
    for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
      assertEquals(wanted.get(i), found.get(i), where);
    }
    assertEquals(wanted.size(), found.size(), where);
  }

  /** Tree, names, notes, links and folds, a line a topic; without recursion. */
  public static List<String> lines(TouchMap map, boolean withFields) {
    var lines = new ArrayList<String>();
    var fields = new Fields(map);
    Set<Id> folded = new HashSet<>(map.view().folded());
    record Step(Topic topic, int level) {}
    var todo = new ArrayList<Step>(List.of(new Step(map.root(), 0)));
    while (!todo.isEmpty()) {
      Step step = todo.removeLast();
      Topic topic = step.topic();
      lines.add(
          step.level()
              + " «"
              + topic.name()
              + "» «"
              + topic.details().note()
              + "» "
              + topic.details().links()
              + (folded.contains(topic.id()) ? " folded" : "")
              + (withFields
                  ? " "
                      + topic.type()
                      + fields.of(topic, topic.type()).stream()
                          .map(Object::toString)
                          .sorted()
                          .toList()
                  : ""));
      for (Topic child : topic.children().reversed()) todo.add(new Step(child, step.level() + 1));
    }
    return lines;
  }

  /** A compact picture of the tree: {@code a(b,c(d))}. */
  public static String shape(Topic topic) {
    if (topic.children().isEmpty()) return topic.name();
    return topic.name()
        + "("
        + String.join(",", topic.children().stream().map(Compared::shape).toList())
        + ")";
  }
}
