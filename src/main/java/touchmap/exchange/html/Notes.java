package touchmap.exchange.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import touchmap.exchange.RichText;

/** A note's Markdown as HTML that loads nothing and leads nowhere but to pages and letters. */
final class Notes {
  private Notes() {}

  static String html(String markdown) {
    Document document = Jsoup.parseBodyFragment(RichText.html(markdown));
    for (Element image : document.select("img")) image.replaceWith(new TextNode(image.attr("alt")));
    for (Element link : document.select("a"))
      if (Markup.isSafe(link.attr("href"))) link.attr("rel", "noreferrer");
      else link.removeAttr("href");
    document.outputSettings().prettyPrint(false);
    return document.body().html();
  }

  /** How many links of a note lead nowhere in the page, since opening them could do more than show a page or a letter. */
  static int unsafe(String markdown) {
    if (!markdown.contains("](") && !markdown.contains("<")) return 0;
    Document document = Jsoup.parseBodyFragment(RichText.html(markdown));
    return (int)
        document.select("a").stream().filter(each -> !Markup.isSafe(each.attr("href"))).count();
  }
}
