package touchmap.exchange.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Losses;
import touchmap.exchange.RichText;
import touchmap.words.Phrase;

/**
 * A page that {@link HtmlExporter} wrote: its list is the map. What stands around that says the figures of the method in
 * words, and would make topics of them.
 */
final class OwnPage {
  private static final Pattern TOPIC = Pattern.compile("t\\d+");
  private static final String BEFORE_DRIVER = "·";

  private final Document page;
  private final Element business;
  private final Losses losses;

  private OwnPage(Document page, Element business, Losses losses) {
    this.page = page;
    this.business = business;
    this.losses = losses;
  }

  /** Empty when it is somebody else's page. */
  static Optional<OwnPage> of(Document page, Losses losses) {
    boolean isOwn = page.selectFirst("meta[name=generator][content=Touchmap]") != null;
    @Nullable Element business = isOwn ? page.selectFirst("li#t0") : null;
    if (business == null || business.selectFirst("> span#n0") == null) return Optional.empty();
    return Optional.of(new OwnPage(page, business, losses));
  }

  DraftMap map() {
    losses.notice(Phrase.of("exchange.ownPage"));
    var map = new DraftMap(losses);
    map.title(page.title().strip());
    Element html = page.selectFirst("html");
    String language = html == null ? "" : html.attr("lang");
    if (language.equals("ru") || language.equals("en")) map.language(language);
    Map<Element, Draft> drafts = new HashMap<>();
    for (Element item : business.select("li[id]")) {
      if (!TOPIC.matcher(item.id()).matches()) continue;
      @Nullable Draft above = drafts.get(above(item));
      if (above == null && item != business) continue;
      Draft draft = above == null ? map.root() : above.child();
      drafts.put(item, draft);
      read(item, draft);
    }
    ideas(map);
    return map;
  }

  private static @Nullable Element above(Element item) {
    @Nullable Element list = item.parent();
    return list == null ? null : list.parent();
  }

  private void read(Element item, Draft draft) {
    for (Element part : item.children()) {
      switch (part.normalName()) {
        case "span" -> {
          if (part.hasClass("quiet")) beside(part.text().strip(), draft);
          else name(part, draft);
        }
        case "div" -> {
          Element link = part.selectFirst("> a[href], > span");
          if (part.hasClass("note")) draft.note(RichText.markdown(part.html()));
          else if (link != null) draft.link(losses.withoutControls(link.wholeText().strip()));
        }
        default -> {}
      }
    }
  }

  private void name(Element part, Draft draft) {
    draft.name(losses.withoutControls(part.wholeText()).strip());
    draft.field("type", part.hasClass("touchpoint") ? "touchpoint" : "object");
  }

  /** Who answers for it stands behind a dot, a moment of truth behind a star. */
  private static void beside(String said, Draft draft) {
    String what = said.isEmpty() ? "" : said.substring(1).strip();
    if (!what.isEmpty())
      draft.field(said.startsWith(BEFORE_DRIVER) ? "driver" : "momentOfTruth", what);
  }

  /** The list of ideas stands behind that of the map, under a heading of its own. */
  private void ideas(DraftMap map) {
    @Nullable Element list = business.parent();
    @Nullable Element heading = list == null ? null : list.nextElementSibling();
    if (heading == null || !heading.normalName().equals("h3")) return;
    @Nullable Element ideas = heading.nextElementSibling();
    if (ideas == null || !ideas.normalName().equals("ul")) return;
    for (Element each : ideas.children())
      map.floating(losses.withoutControls(each.wholeText()).strip());
  }
}
