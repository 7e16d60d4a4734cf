package touchmap.exchange.opml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Importer;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.RichText;
import touchmap.exchange.Xml;
import touchmap.model.Opened;

/** Reads OPML 1 and 2, lists of feeds among them. */
public final class OpmlImporter implements Importer {
  @Override
  public String name() {
    return "OPML";
  }

  @Override
  public List<String> extensions() {
    return List.of("opml");
  }

  @Override
  public int recognises(byte[] content) {
    return Xml.rootOf(content).toLowerCase(Locale.ROOT).equals("opml") ? 3 : 0;
  }

  @Override
  public Opened read(byte[] content, String name) {
    try {
      var reading = new Reading();
      Xml.read(content, reading.losses, reading);
      return reading.opened(name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }

  /** One file being read. */
  private static final class Reading implements Xml.Listener {
    private final Losses losses = new Losses();
    private final DraftMap map = new DraftMap(losses);
    private final Deque<Draft> open = new ArrayDeque<>();
    private final List<String> path = new ArrayList<>();
    private final StringBuilder head = new StringBuilder();
    private String title = "";
    private @Nullable String expansion;
    private boolean saysFolded;

    @Override
    public void start(String name, Map<String, String> attributes) throws Refused {
      String element = name.toLowerCase(Locale.ROOT);
      if (path.isEmpty() && !element.equals("opml")) throw Refused.because("exchange.noOpml");
      path.add(element);
      head.setLength(0);
      if (!element.equals("outline")) return;
      if (open.size() >= Limits.DEPTH) throw Refused.because("exchange.tooDeep", Limits.DEPTH);
      Draft parent = open.peek();
      Draft draft = parent == null ? map.root() : parent.child();
      open.push(draft);
      describe(draft, attributes);
    }

    @Override
    public void text(String text) throws Refused {
      if (isInHead() && head.length() <= Limits.TEXT) head.append(text);
    }

    @Override
    public void end(String name) {
      String element = path.removeLast();
      if (element.equals("outline")) open.pop();
      if (path.size() != 2 || !isInHead()) return;
      if (element.equals("title")) title = head.toString().strip();
      if (element.equals("expansionstate")) expansion = head.toString();
    }

    private boolean isInHead() {
      return path.size() > 1 && path.get(1).equals("head");
    }

    private void describe(Draft draft, Map<String, String> attributes) {
      String text = attributes.get("text");
      RichText.Plain plain =
          OpmlNames.name(text != null ? text : attributes.getOrDefault("title", ""));
      draft.name(plain.text());
      if (plain.isFormatted()) losses.add("formatted");
      losses.add("pictures", plain.pictures());
      plain.links().forEach(draft::link);
      for (String address : List.of("url", "URL", "htmlUrl", "xmlUrl")) {
        String link = attributes.getOrDefault(address, "");
        if (!link.isEmpty()) draft.link(link);
      }
      boolean isMarkdown = attributes.containsKey("_noteFormat");
      attributes.forEach((name, value) -> attribute(draft, name, value, isMarkdown));
    }

    private void attribute(Draft draft, String name, String value, boolean isMarkdown) {
      switch (name) {
        case "text", "title", "url", "URL", "htmlUrl", "xmlUrl", "type", "_noteFormat" -> {}
        case "created", "isBreakpoint", "language", "version" -> {}
        case "_note", "note" -> {
          boolean isHtml = !isMarkdown && OpmlNames.hasTags(value);
          draft.addNote(isHtml ? RichText.markdown(value.replace("\n", "<br>")) : value);
          if (isHtml) draft.passOverLinks(value);
        }
        case "description" -> draft.addNote(value);
        case "category" -> draft.field("tags", value.replaceAll("\\s*,\\s*", "\n").strip());
        case "_folded" -> {
          saysFolded = true;
          draft.fold(value.equals("true"));
        }
        default -> {
          if (name.equals("_links")) value.lines().forEach(draft::link);
          else if (name.startsWith("_link")) draft.link(value);
          else if (!draft.field(OpmlNames.field(name), value)) losses.add("attributes");
        }
      }
    }

    private Opened opened(String fileName) throws Refused {
      if (!saysFolded && expansion != null && !expansion.isBlank()) foldBut(expansion);
      map.title(title);
      return map.opened(fileName);
    }

    /** Folds every branch but those whose lines are listed; a line counts once the ones above it are open. */
    private void foldBut(String lines) {
      var wanted = new ArrayDeque<Integer>();
      for (String number : lines.split(",", -1)) {
        if (number.strip().matches("\\d{1,7}")) wanted.add(Integer.parseInt(number.strip()));
      }
      Deque<Draft> todo = new ArrayDeque<>(map.roots());
      for (int line = 1; !todo.isEmpty(); line++) {
        Draft draft = todo.pop();
        while (!wanted.isEmpty() && wanted.getFirst() < line) wanted.pop();
        boolean isOpen = !wanted.isEmpty() && wanted.getFirst() == line;
        if (isOpen) draft.children().reversed().forEach(todo::push);
        else fold(draft);
      }
    }

    private static void fold(Draft branch) {
      Deque<Draft> todo = new ArrayDeque<>(List.of(branch));
      while (!todo.isEmpty()) {
        Draft draft = todo.pop();
        draft.fold(!draft.children().isEmpty());
        todo.addAll(draft.children());
      }
    }
  }
}
