package touchmap.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchmap.exchange.Losses;
import touchmap.exchange.html.HtmlImporter;
import touchmap.exchange.markdown.MarkdownExporter;
import touchmap.exchange.markdown.MarkdownImporter;
import touchmap.exchange.table.KnownTable;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.ui.map.BranchText;
import touchmap.words.Phrase;

/** Branches on the clipboard as a document of their own, with all they hold; and as other programs write them. */
final class ClipText implements BranchText {
  private static final Pattern STRUCTURE =
      Pattern.compile("<(?:li|h[1-6]|dt|tr)\\b|mso-list", Pattern.CASE_INSENSITIVE);

  /** An address, which plain text has not. */
  private static final Pattern LINK =
      Pattern.compile(
          "<a\\s[^>]*\\bhref\\s*=\\s*[\"']?\\s*(?:https?|mailto|tel|ftp|file):",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE =
      Pattern.compile("<title\\b[^>]*>[^<]*</title>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ANCHOR =
      Pattern.compile("<a\\b[^>]*>.*?</a>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What Windows writes before the HTML on its clipboard. */
  private static final Pattern WINDOWS_HEAD = Pattern.compile("\\A\\s*Version:[^<]*");

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+\\S");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,4}[.)])[ \\t]+\\S.*");

  /** The note of an item. */
  private static final Pattern QUOTE = Pattern.compile("\\s+>.*");

  /** Names the business above several branches: no list calls itself that. */
  private static final String ABOVE = "\uFFFC";

  @Override
  public Optional<String> write(TouchMap branches) {
    return Optional.of(new String(MapFiles.write(branches), StandardCharsets.UTF_8));
  }

  /** As far as it is sound. */
  @Override
  public Optional<TouchMap> read(String text) {
    return switch (MapFiles.read(text.getBytes(StandardCharsets.UTF_8), "")) {
      case Opened.Fine(TouchMap map, var notes) -> Optional.of(map);
      case Opened.Sound(TouchMap map, var damage) -> Optional.of(map);
      case Opened.ReadOnly readOnly -> Optional.empty();
      case Opened.Unreadable unreadable -> Optional.empty();
    };
  }

  @Override
  public Optional<Foreign> readForeign(String html, String text) {
    if (STRUCTURE.matcher(html).find() || LINK.matcher(html).find()) {
      String untitled = TITLE.matcher(WINDOWS_HEAD.matcher(html).replaceFirst("")).replaceAll("");
      Optional<Foreign> found = branches(HtmlImporter.read(untitled, ABOVE));
      if (found.isPresent()) return found;
    }
    Optional<KnownTable> table = KnownTable.ofText(text);
    if (table.isPresent()) return branches(table.get().opened(ABOVE, new Losses()));
    if (!isMarkdown(text)) return Optional.empty();
    return branches(new MarkdownImporter().read(text.getBytes(StandardCharsets.UTF_8), ABOVE));
  }

  @Override
  public Optional<Topic> link(String html, String text) {
    Matcher anchor = ANCHOR.matcher(html);
    if (!anchor.find()) return Optional.empty();
    String only = anchor.group();
    if (anchor.find() || STRUCTURE.matcher(html).find()) return Optional.empty();
    Optional<Topic> topic =
        branches(HtmlImporter.read("<ul><li>" + only + "</li></ul>", ABOVE))
            .map(found -> found.branches().root().children().getFirst())
            .filter(each -> each.details().links().size() == 1 && each.children().isEmpty());
    if (topic.isEmpty()) return Optional.empty();
    String said = text.strip();
    String name = topic.get().nameOnOneLine();
    String address = topic.get().details().links().getFirst();
    boolean isAll =
        said.isEmpty()
            || said.equals(address)
            || said.equals(name)
            || said.equals(address.replaceFirst("/$", ""));
    boolean isNamed = !name.isBlank() && !name.equals(address) && !address.contains("//" + name);
    return isAll && isNamed ? topic : Optional.empty();
  }

  private static boolean isMarkdown(String text) {
    if (text.isBlank()) return false;
    boolean isList =
        text.lines()
            .filter(line -> !line.isBlank())
            .allMatch(line -> ITEM.matcher(line).matches() || QUOTE.matcher(line).matches());
    return isList || HEADING.matcher(text).find();
  }

  /** Below the business of a map: what hangs on the name above, or the one branch that needed none. */
  private static Optional<Foreign> branches(Opened opened) {
    if (!(opened instanceof Opened.Fine fine)) return Optional.empty();
    TouchMap map = fine.map();
    Topic root = map.root();
    List<Phrase> left = fine.notes().stream().filter(Losses::isLoss).toList();
    if (root.name().equals(ABOVE))
      return root.children().isEmpty() ? Optional.empty() : Optional.of(new Foreign(map, left));
    Topic above = TouchMap.of(ABOVE, map.language()).root();
    Topic under = above.withChildren(List.of(root.withType(TopicType.OBJECT)));
    return Optional.of(new Foreign(map.withRoot(under), left));
  }

  @Override
  public String markdown(List<Topic> branches) {
    return MarkdownExporter.list(branches);
  }
}
