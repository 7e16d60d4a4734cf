package touchmap.exchange.freemind;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import touchmap.exchange.Draft;
import touchmap.exchange.Losses;
import touchmap.exchange.RichText;

/** One node being read: its attributes, and what its elements say until it ends. */
final class NodeReading {
  private static final Pattern HTML =
      Pattern.compile("\\s*<html\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK = Pattern.compile("link\\d*", Pattern.CASE_INSENSITIVE);
  private static final List<String> STYLES =
      List.of("COLOR", "BACKGROUND_COLOR", "STYLE", "STYLE_REF");

  private final Draft draft;
  private final Map<String, String> attributes;
  private final int level;
  private final Map<String, RichContent> rich = new HashMap<>();
  private String edgeColor = "";
  private String plainNote = "";
  private boolean isFree;

  NodeReading(Draft draft, Map<String, String> attributes, int level) {
    this.draft = draft;
    this.attributes = attributes;
    this.level = level;
    String link = attributes.getOrDefault("LINK", "");
    if (!link.isEmpty()) draft.link(link);
    isFree = attributes.getOrDefault("LOCALIZED_STYLE_REF", "").equals("defaultstyle.floating");
  }

  Draft draft() {
    return draft;
  }

  void rich(RichContent content) {
    rich.put(content.type().toUpperCase(Locale.ROOT), content);
  }

  void plainNote(String note) {
    plainNote = note;
  }

  void edge(Map<String, String> edge) {
    edgeColor = edge.getOrDefault("COLOR", "");
  }

  void free() {
    isFree = true;
  }

  boolean isFree() {
    return isFree;
  }

  /** Whether there is nothing to it but a name and where it stands. */
  boolean isNameOnly() {
    draft.fields().remove("side");
    draft.fields().remove("color");
    return draft.isNameOnly();
  }

  void attribute(Map<String, String> attribute, Losses losses) {
    String name = attribute.getOrDefault("NAME", "");
    String value = attribute.getOrDefault("VALUE", "");
    if (LINK.matcher(name).matches()) draft.link(value);
    else if (name.equalsIgnoreCase("links")) value.lines().forEach(draft::link);
    else if (!draft.field(name, value)) losses.add("attributes");
  }

  void finish(Losses losses) {
    draft.id(attributes.getOrDefault("ID", ""));
    draft.fold("true".equals(attributes.get("FOLDED")));
    name(losses);
    note(losses);
    String tags = attributes.getOrDefault("TAGS", "");
    if (!tags.isBlank()) draft.field("tags", tags);
    if (STYLES.stream().anyMatch(attributes::containsKey)) losses.add("styles");
    if (level != 2) return;
    if (!edgeColor.isEmpty() && draft.field("color").isEmpty()) draft.field("color", edgeColor);
    switch (attributes.getOrDefault("POSITION", "")) {
      case "left", "top_or_left" -> draft.field("side", "left");
      case "right", "bottom_or_right" -> draft.field("side", "right");
      default -> {}
    }
  }

  private void name(Losses losses) {
    String text = attributes.get("TEXT");
    RichContent content = rich.get("NODE");
    if (text != null && HTML.matcher(text).matches()) {
      name(RichText.plain(text), losses);
    } else if (text == null && content != null) {
      name(content.name(), losses);
    } else {
      draft.name(text != null ? text : attributes.getOrDefault("LOCALIZED_TEXT", ""));
    }
  }

  private void name(RichText.Plain plain, Losses losses) {
    draft.name(plain.text());
    plain.links().stream().filter(link -> !draft.links().contains(link)).forEach(draft::link);
    if (plain.isFormatted()) losses.add("formatted");
    losses.add("pictures", plain.pictures());
  }

  private void note(Losses losses) {
    for (String type : List.of("DETAILS", "NOTE")) {
      RichContent content = rich.get(type);
      if (content == null) continue;
      String note = content.note();
      draft.addNote(note);
      if (content.isAsWritten(note)) continue;
      draft.passOverLinks(content.html());
      losses.add("pictures", content.pictures());
    }
    draft.addNote(plainNote);
  }
}
