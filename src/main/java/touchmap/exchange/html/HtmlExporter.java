package touchmap.exchange.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import touchmap.exchange.Exporter;
import touchmap.exchange.MissingLetters;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.picture.Picture;
import touchmap.model.ThemeName;
import touchmap.exchange.svg.SvgImage;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * Writes one page of HTML with everything there is to read in a map, in its language. Nothing in it runs and nothing is
 * loaded: words are static text, pictures and fonts are in the file.
 */
public final class HtmlExporter implements Exporter {
  private static final String FORBIDS =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

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
    SvgImage picture = SvgImage.of(page);
    Words words = Words.in(map.language());
    var text = new Markup();
    text.raw("<!DOCTYPE html>\n").open("html", "lang", map.language()).open("head");
    text.raw("<meta charset=\"utf-8\">\n");
    text.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + FORBIDS + "\">\n");
    text.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    text.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    text.raw("<meta name=\"generator\" content=\"Touchmap\">\n");
    text.line("title", map.shownTitle());
    text.raw("<style>\n" + picture.style() + HtmlStyle.SHEET + "</style>\n").close();
    text.open("body").open("main").line("h1", map.shownTitle());
    picture(map, page, picture, words, text);
    new TreeSection(map, words, text).write();
    new StudySections(map, words, text).write();
    new JourneySections(map, words, text).write();
    text.close().close().close();
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    var letters = new MissingLetters();
    page.paintOn(letters);
    return letters.phrases();
  }

  /** In the light theme the picture has a dark twin, which is shown to whoever reads in the dark. */
  private static void picture(TouchMap map, Page page, SvgImage light, Words words, Markup text) {
    String label = words.of("page.picture", map.shownTitle());
    text.open("figure", "class", "map");
    boolean hasTwin =
        page.painting() instanceof Picture picture && picture.look().name() == ThemeName.LIGHT;
    text.raw(light.element(label, hasTwin ? "by-day" : "always"));
    if (page.painting() instanceof Picture picture && hasTwin) {
      Picture dark = Picture.of(map, picture.layout(), Look.dark(), Decor.NONE);
      var twin = new Page(dark, page.view(), Look.dark().canvas(), page.scale());
      text.raw(SvgImage.of(twin).element(label, "by-night"));
    }
    text.close();
  }
}
