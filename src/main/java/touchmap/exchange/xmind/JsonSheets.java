package touchmap.exchange.xmind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import touchmap.exchange.Draft;
import touchmap.exchange.ForeignJson;
import touchmap.exchange.Importer;
import touchmap.exchange.Refused;
import touchmap.exchange.RichText;
import touchmap.model.Json;

/** The sheets of XMind Zen and later, as {@code content.json} has them. Read leniently: other writers take liberties. */
final class JsonSheets {
  private static final String ATTACHED = "attached";
  private static final List<String> BRANCH_COLORS =
      List.of("line-color", "svg:fill", "border-line-color");

  private final Sheets sheets;
  private final int wanted;

  /**
   * @param wanted the place of the only sheet to read, or {@link Importer#ALL_SHEETS}
   */
  JsonSheets(Sheets sheets, int wanted) {
    this.sheets = sheets;
    this.wanted = wanted;
  }

  private record Step(Json topic, Draft draft) {}

  /** The names of the sheets, each by its title or by its central topic. */
  static void names(Json content, List<String> names) {
    for (Json sheet : list(content)) names.add(name(sheet));
  }

  private static String name(Json sheet) {
    String title = ForeignJson.text(sheet, "title").strip();
    return title.isEmpty() ? ForeignJson.text(sheet, "rootTopic", "title").strip() : title;
  }

  private static List<Json> list(Json content) {
    List<Json> all = content instanceof Json.Arr ? ForeignJson.items(content) : List.of(content);
    return all.stream().filter(each -> ForeignJson.at(each, "rootTopic").isPresent()).toList();
  }

  void read(Json content) throws Refused {
    List<Json> all = list(content);
    if (all.isEmpty()) throw Refused.because("exchange.noXMind");
    for (int i = 0; i < all.size(); i++) {
      if (wanted == Importer.ALL_SHEETS || wanted == i) readSheet(all.get(i));
    }
  }

  private void readSheet(Json sheet) {
    sheets.title(name(sheet));
    sheets.losses.add("connections", ForeignJson.items(sheet, "relationships"));
    Json root = ForeignJson.at(sheet, "rootTopic").orElseThrow();
    Deque<Step> todo = new ArrayDeque<>();
    todo.push(new Step(root, sheets.root(ForeignJson.text(root, "id"))));
    while (!todo.isEmpty()) {
      Step step = todo.pop();
      describe(step.draft, step.topic);
      children(step, todo);
    }
  }

  /** The children by their sort; some writers put a plain list where the sorts should be. */
  private void children(Step step, Deque<Step> todo) {
    for (Json child : ForeignJson.items(step.topic, "children")) child(step, child, ATTACHED, todo);
    for (Json.Member sort : ForeignJson.members(step.topic, "children"))
      for (Json child : ForeignJson.items(sort.value())) child(step, child, sort.key(), todo);
  }

  private void child(Step step, Json child, String sort, Deque<Step> todo) {
    if (!(child instanceof Json.Obj)) return;
    Draft draft = sheets.topic(step.draft, ForeignJson.text(child, "id"), Sheets.Place.of(sort));
    todo.push(new Step(child, draft));
  }

  private void describe(Draft draft, Json topic) {
    draft.name(sheets.losses.withoutControls(ForeignJson.text(topic, "title")));
    draft.fold(ForeignJson.text(topic, "branch").equals("folded"));
    sheets.link(draft, ForeignJson.text(topic, "href"));
    note(draft, topic);
    extensions(draft, topic);
    sheets.labels(
        draft,
        ForeignJson.items(topic, "labels").stream().map(label -> ForeignJson.text(label)).toList());
    for (String property : BRANCH_COLORS)
      sheets.color(draft, ForeignJson.text(topic, "style", "properties", property));
    if (ForeignJson.at(topic, "style", "properties").isPresent() && draft.field("color").isEmpty())
      sheets.losses.add("styles");
    if (ForeignJson.at(topic, "image").isPresent()) sheets.losses.add("pictures");
    sheets.losses.add("icons", ForeignJson.items(topic, "markers"));
    sheets.losses.add("clouds", ForeignJson.items(topic, "boundaries"));
  }

  /** The formatted note as Markdown; a note of ours comes back as it was if nobody has changed it. */
  private void note(Draft draft, Json topic) {
    Optional<Json> notes = ForeignJson.at(topic, "notes");
    if (notes.isEmpty()) return;
    String plain = ForeignJson.text(notes.get(), "plain", "content");
    if (plain.isEmpty()) plain = ForeignJson.text(notes.get(), "plain");
    if (plain.isEmpty()) plain = ForeignJson.text(notes.get());
    String html = ForeignJson.text(notes.get(), "realHTML", "content");
    boolean isOurs =
        ForeignJson.at(notes.get(), "realHTML").isPresent() && RichText.html(plain).equals(html);
    boolean isPlain = isOurs || html.isBlank();
    String note = isOurs ? plain : isPlain ? plain.stripTrailing() : RichText.markdown(html);
    draft.addNote(sheets.losses.withoutControls(note));
    if (isPlain) return;
    sheets.losses.add("pictures", RichText.pictures(html));
    draft.passOverLinks(html);
  }

  private void extensions(Draft draft, Json topic) {
    for (Json extension : ForeignJson.items(topic, "extensions")) {
      String provider = ForeignJson.text(extension, "provider");
      if (provider.equals(Sheets.PROVIDER)) {
        for (Json field : ForeignJson.items(extension, "content"))
          sheets.extra(draft, ForeignJson.text(field, "name"), ForeignJson.text(field, "content"));
      } else if (!provider.startsWith("org.xmind.ui.map.") && !provider.contains("spreadsheet")) {
        sheets.losses.add("extensions");
      }
    }
  }
}
