package touchmap.exchange.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import touchmap.exchange.Exporter;
import touchmap.exchange.Losses;
import touchmap.exchange.MissingLetters;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.picture.Picture;
import touchmap.exchange.svg.SvgImage;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * Writes one page of HTML with everything there is to read in a map, in its language. Nothing is loaded: words are static
 * text, pictures and fonts are in the file. One script of the program's own, allowed by its hash, lets the map fold,
 * search, zoom and change its lens; without it the page still has all there is to read.
 */
public final class HtmlExporter implements Exporter {
  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public List<String> extensions() {
    return List.of("html");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    Page page = pages.getFirst();
    Words words = Words.in(map.language());
    boolean isMap = page.painting() instanceof Picture;
    var body = new Markup();
    body.open("body").open("main").line("h1", map.shownTitle());
    String style = isMap ? live(map, page, words, body) : still(map, page, words, body);
    new TreeSection(map, words, body).write();
    new StudySections(map, words, body).write();
    new JourneySections(map, words, body).write();
    body.close();
    if (isMap) body.open("script").raw(Script.text()).close();
    body.close();
    var text = new Markup();
    text.raw("<!DOCTYPE html>\n").open("html", "lang", map.language()).open("head");
    text.raw("<meta charset=\"utf-8\">\n");
    String policy = policy(isMap ? Script.source() : "'none'");
    text.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n");
    text.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    text.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    text.raw("<meta name=\"generator\" content=\"Touchmap\">\n");
    text.line("title", map.shownTitle());
    text.raw("<style>\n" + style + HtmlStyle.SHEET + Script.read("page.css"));
    text.raw(LegendLine.style() + "</style>\n").close();
    text.raw(body.toString()).close();
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    var letters = new MissingLetters();
    page.paintOn(letters);
    var losses = new ArrayList<>(letters.phrases());
    long topics = map.root().all().size();
    if (isMap && topics > LiveViews.MOST)
      losses.add(Phrase.of("page.live.tooLarge", topics, LiveViews.MOST));
    var left = new Losses();
    left.add("unsafeLinks", unsafeLinks(map));
    losses.addAll(left.phrases());
    return List.copyOf(losses);
  }

  /** Links that stand in the page as words only. */
  private static int unsafeLinks(TouchMap map) {
    int unsafe = 0;
    for (Topic each : map.root().all()) {
      unsafe += Notes.unsafe(each.details().note());
      for (String link : each.details().links()) if (!Markup.isSafe(link)) unsafe++;
    }
    for (PlannedAction each : map.study().actions()) unsafe += Notes.unsafe(each.note());
    return unsafe;
  }

  private static String live(TouchMap map, Page page, Words words, Markup body) throws IOException {
    var live = new LiveMap(map, (Picture) page.painting(), words, body);
    live.write();
    return live.style();
  }

  /** A picture of another sort, such as a journey alone. */
  private static String still(TouchMap map, Page page, Words words, Markup body)
      throws IOException {
    SvgImage picture = SvgImage.of(page);
    body.open("figure", "class", "map");
    body.raw(picture.element(words.of("page.picture", map.shownTitle()), "always")).close();
    return picture.style();
  }

  private static String policy(String script) {
    return "default-src 'none'; script-src "
        + script
        + "; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";
  }
}
