package touchmap.exchange.mind42;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.FileText;
import touchmap.exchange.ForeignJson;
import touchmap.exchange.Importer;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.RichText;
import touchmap.model.Json;
import touchmap.model.Opened;

/** Reads the maps of mind42: JSON in which every node has its attributes and its children. */
public final class Mind42Importer implements Importer {
  private static final Pattern ROOT = Pattern.compile("\"root\"\\s*:\\s*\\{");
  private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!][^>]*>|&#?\\w{1,10};");

  @Override
  public String name() {
    return "mind42";
  }

  @Override
  public List<String> extensions() {
    return List.of("m42", "json");
  }

  @Override
  public int recognises(byte[] content) {
    String head = FileText.head(content, 4_000).stripLeading();
    boolean isIt =
        head.startsWith("{") && ROOT.matcher(head).find() && head.contains("\"rootNode\"");
    return isIt ? 3 : 0;
  }

  @Override
  public Opened read(byte[] content, String name) {
    var losses = new Losses();
    try {
      FileText text = FileText.of(content);
      text.notices().forEach(losses::notice);
      Json whole = ForeignJson.read(text.text());
      Json root =
          ForeignJson.at(whole, "root")
              .filter(Json.Obj.class::isInstance)
              .orElseThrow(() -> Refused.because("exchange.noMind42"));
      return drafted(root, losses).opened(name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }

  private record Step(Json node, Draft draft, int level) {}

  private static DraftMap drafted(Json root, Losses losses) {
    var map = new DraftMap(losses);
    Deque<Step> todo = new ArrayDeque<>();
    todo.push(new Step(root, map.root(), 1));
    while (!todo.isEmpty()) {
      Step step = todo.pop();
      describe(step, losses);
      for (Json child : ForeignJson.items(step.node, "children")) {
        if (child instanceof Json.Obj)
          todo.push(new Step(child, step.draft.child(), step.level + 1));
      }
    }
    return map;
  }

  private static void describe(Step step, Losses losses) {
    Json said = ForeignJson.at(step.node, "attributes").orElse(step.node);
    name(step.draft, ForeignJson.text(said, "text"), losses);
    String note = ForeignJson.text(said, "note");
    boolean isHtml = MARKUP.matcher(note).find();
    step.draft.addNote(losses.withoutControls(isHtml ? RichText.markdown(note) : note.strip()));
    if (isHtml) losses.add("pictures", RichText.pictures(note));
    if (isHtml) step.draft.passOverLinks(note);
    for (Json.Member link : ForeignJson.members(said, "links")) link(step.draft, link, losses);
    step.draft.fold(isTrue(said, "collapsed") || isTrue(step.node, "collapsed"));
    String color = ForeignJson.text(said, "font", "color");
    if (step.level == 2 && color.matches("#[0-9A-Fa-f]{6}")) step.draft.field("color", color);
    if (!ForeignJson.text(said, "icon").isEmpty()) losses.add("icons");
    losses.add("checks", ForeignJson.items(said, "todo"));
    boolean hasPicture =
        !ForeignJson.text(said, "image").isEmpty() || !ForeignJson.members(said, "image").isEmpty();
    if (hasPicture) losses.add("pictures");
  }

  private static boolean isTrue(Json json, String key) {
    return ForeignJson.at(json, key)
        .filter(each -> each instanceof Json.Bool bool && bool.value())
        .isPresent();
  }

  private static void name(Draft draft, String text, Losses losses) {
    if (!MARKUP.matcher(text).find()) {
      draft.name(losses.withoutControls(text));
      return;
    }
    RichText.Plain plain = RichText.plain(text.replace("\n", "<br>"));
    draft.name(losses.withoutControls(plain.text()));
    if (plain.isFormatted()) losses.add("formatted");
    losses.add("pictures", plain.pictures());
    plain.links().forEach(draft::link);
  }

  private static void link(Draft draft, Json.Member link, Losses losses) {
    String target = ForeignJson.text(link.value());
    if (target.isBlank()) return;
    switch (link.key()) {
      case "url" -> draft.link(target);
      case "mail" -> draft.link(target.startsWith("mailto:") ? target : "mailto:" + target);
      default -> losses.add("attachments");
    }
  }
}
