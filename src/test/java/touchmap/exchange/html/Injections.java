package touchmap.exchange.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import touchmap.exchange.NastyTexts;

/**
 * Texts that want to become part of a page: elements that run something or fetch it, in many hides, behind what might
 * end the place where a text stands. What they do, where it works, is to count in {@code window.ran}; whatever they
 * make bears {@code data-attack}.
 */
final class Injections {
  private static final String ACT = "window.ran=(window.ran||0)+1";

  /** The element, {@code @} where its action stands, {@code ~} where an address that acts stands. */
  private static final List<String> ELEMENTS =
      List.of(
          "<script data-attack>@</script>",
          "<script data-attack src=~></script>",
          "<script data-attack type=module>@</script>",
          "<img data-attack src=x onerror=@>",
          "<img data-attack src=http://127.0.0.1:9/p.png>",
          "<svg data-attack onload=@>",
          "<svg data-attack><script>@</script></svg>",
          "<svg data-attack><animate onbegin=@ attributeName=x dur=1s>",
          "<svg data-attack><a xlink:href=~><text>x</text></a></svg>",
          "<svg data-attack><use href=~ /></svg>",
          "<svg data-attack><foreignObject><img src=x onerror=@></foreignObject></svg>",
          "<iframe data-attack src=~></iframe>",
          "<iframe data-attack srcdoc='<script>parent.ran=1</script>'></iframe>",
          "<object data-attack data=~></object>",
          "<embed data-attack src=~>",
          "<link data-attack rel=stylesheet href=http://127.0.0.1:9/x.css>",
          "<meta data-attack http-equiv=refresh content='0;url=~'>",
          "<base data-attack href=http://127.0.0.1:9/>",
          "<form data-attack action=~><button autofocus onfocus=@>x</button></form>",
          "<input data-attack autofocus onfocus=@>",
          "<details data-attack open ontoggle=@>x</details>",
          "<video data-attack><source onerror=@></video>",
          "<audio data-attack src=x onerror=@></audio>",
          "<body data-attack onload=@>",
          "<marquee data-attack onstart=@>x</marquee>",
          "<style data-attack>@import 'http://127.0.0.1:9/x.css';</style>",
          "<div data-attack style='background:url(http://127.0.0.1:9/x)'>x</div>",
          "<math data-attack><mtext><img src=x onerror=@></mtext></math>",
          "<table data-attack background=http://127.0.0.1:9/x><tr><td>x</table>",
          "<template data-attack><img src=x onerror=@></template>",
          "<a data-attack href=~>x</a>",
          "<a data-attack href=x onmouseover=@ style=position:fixed;inset:0>x</a>",
          "<p data-attack onanimationstart=@ style=animation:a>x</p>",
          "<custom-x data-attack tabindex=0 onfocus=@>x</custom-x>");

  /** What might end the place where a text stands. */
  private static final List<String> ENDS =
      List.of(
          "",
          "\">",
          "'>",
          "-->",
          "]]>",
          "</title>",
          "</script>",
          "</style>",
          "</textarea>",
          "</svg>",
          "</text>",
          "</li></ul>",
          "</td></table>",
          "\" x=\"",
          "' x='",
          "`>");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:@",
          "JaVaScRiPt:@",
          "java\tscript:@",
          "java\nscript:@",
          " javascript:@",
          "\u0001javascript:@",
          "javascript&colon;@",
          "&#106;avascript:@",
          "&#x6a;avascript:@",
          "javascript://%0a@",
          "vbscript:@",
          "data:text/html,<script>parent.ran=1</script>",
          "data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuPTE8L3NjcmlwdD4=",
          "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.ran=1'/>",
          "//127.0.0.1:9/x",
          "http://127.0.0.1:9/x\" onclick=\"@",
          "http://127.0.0.1:9/x' onmouseover='@",
          "file:///etc/passwd",
          "blob:http://127.0.0.1/x",
          "https://example.org/](javascript:@)");

  private Injections() {}

  static List<String> all() {
    Set<String> all = new LinkedHashSet<>();
    for (String element : ELEMENTS) {
      for (String end : ENDS) all.add(end + filled(element, "javascript:@"));
      all.addAll(hidden(filled(element, "javascript:@")));
    }
    for (String address : ADDRESSES) {
      all.add(act(address));
      all.add("[x](" + act(address) + ")");
      all.add("![x](" + act(address) + ")");
      all.add("<" + act(address) + ">");
      all.add("[x]: " + act(address));
      all.add(filled("<a data-attack href='~'>x</a>", address));
      all.add(filled("<iframe data-attack src=\"~\"></iframe>", address));
    }
    for (String text : NastyTexts.all()) if (text.matches("(?s).*[<>&'\"`].*")) all.add(text);
    return List.copyOf(all);
  }

  /** The same in other hides. */
  private static List<String> hidden(String text) {
    var hides = new ArrayList<String>();
    hides.add(text.toUpperCase(java.util.Locale.ROOT).replace("WINDOW.RAN", "window.ran"));
    hides.add(text.replace("<", "&lt;").replace(">", "&gt;"));
    hides.add(text.replace("<", "&#60;"));
    hides.add(text.replace("<", "&#x3c"));
    hides.add(text.replace("<", "\\u003c"));
    hides.add(text.replace("<", "%3C"));
    hides.add(text.replace("<", "<<"));
    hides.add(text.replace(" ", "/"));
    hides.add(text.replace(" ", "\n"));
    hides.add(text.replace(">", ""));
    hides.add("<scr<script>ipt>" + text);
    hides.add("<!--" + text);
    hides.add("<![CDATA[" + text);
    hides.add("<noscript><p title=\"</noscript>" + text + "\">");
    hides.add("`" + text + "`");
    hides.add("```html\n" + text + "\n```");
    hides.add("    " + text);
    hides.add("> " + text);
    return hides;
  }

  private static String filled(String element, String address) {
    return act(element.replace("~", address));
  }

  private static String act(String text) {
    return text.replace("@import", "\u0000").replace("@", ACT).replace("\u0000", "@import");
  }
}
