package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import touchmap.exchange.freemind.FreeMindImporter;
import touchmap.exchange.opml.OpmlImporter;

/** The pieces that {@link HostileXmlTest} is made of. */
final class HostileXml {
  /** What entities unfold to. */
  static final String EXPANDED = "haha";

  /** One way of writing a map of two nodes: § is where a hostile piece goes. */
  record Form(Importer importer, String name, String text) {
    byte[] with(String before, String piece) {
      return (before + text.replace("§", piece)).getBytes(UTF_8);
    }
  }

  static final List<Form> IN_ATTRIBUTES =
      List.of(
          new Form(new FreeMindImporter(), "mm", "<map><node TEXT=\"a§b\"/></map>"),
          new Form(new FreeMindImporter(), "mm link", "<map><node TEXT=\"ab\" LINK=\"§\"/></map>"),
          new Form(new OpmlImporter(), "opml", "<opml><body><outline text=\"a§b\"/></body></opml>"),
          new Form(
              new OpmlImporter(),
              "opml note",
              "<opml><body><outline text=\"ab\" _note=\"§\"/></body></opml>"));

  static final List<Form> IN_TEXT =
      List.of(
          new Form(
              new FreeMindImporter(),
              "mm note",
              "<map><node TEXT=\"ab\"><richcontent TYPE=\"NOTE\"><html><body><p>§</p></body></html></richcontent></node></map>"),
          new Form(new FreeMindImporter(), "mm child", "<map><node TEXT=\"ab\">§</node></map>"),
          new Form(
              new OpmlImporter(),
              "opml title",
              "<opml><head><title>§</title></head><body><outline text=\"ab\"/></body></opml>"),
          new Form(
              new OpmlImporter(),
              "opml child",
              "<opml><body><outline text=\"ab\">§</outline></body></opml>"));

  /** One a line; none is well-formed where text or an element may stand. */
  static final List<String> BROKEN =
      List.of(
          """
          <a
          <a>
          </a>
          <a></b>
          <a><b></a></b>
          <1/>
          <-/>
          < a/>
          <a b/>
          <a b=/>
          <a b=c/>
          <a b="c/>
          <a b='c"/>
          <a b="<"/>
          <a b="1" b="2"/>
          <a b="1"c="2"/>
          <a "b"/>
          <a/ >
          <a / >
          </ a>
          <a></a
          <!-- a
          <!-- a -- b -->
          <!-->
          <![CDATA[ a
          <![cdata[ a ]]>
          <![IGNORE[ a ]]>
          <!ELEMENT a ANY>
          <!DOCTYPE a>
          <?xml version="1.0"?>
          <?a
          <?
          <? a?>
          <%= a %>
          <>
          </>
          <
          a ]]> b
          <a b="&undeclared;"/>
          &undeclared;
          &un.known-1;
          <é
          <a\u0000/>x</a>
          <a b="1" <c/>
          <a/><
          <a></a></a>
          <a xml:lang="x" xml:lang="y"/>
          <a b="c"">
          """
              .split("\n"));

  /** One a line; odd, and yet it can be told what is meant: first what is written, then what is read. */
  static final List<String> ODD =
      List.of(
          """
          &nbsp;=\u00A0
          &mdash;=—
          &euro;=€
          &Auml;=Ä
          &hellip;=…
          &laquo;=«
          &copy;=©
          &alpha;=α
          &hearts;=♥
          &amp;=&
          &lt;=<
          &gt;=>
          &quot;="
          &apos;='
          &#x41;=A
          &#65;=A
          &#0065;=A
          &#x0041;=A
          &#x1F31F;=🌟
          &#55356;&#57119;=🌟
          &#xD83C;&#xDF1F;=🌟
          R&D=R&D
          a & b=a & b
          &=&
          &&=&&
          &;=&;
          &#;=&#;
          &#x;=&#x;
          &#xZZ;=&#xZZ;
          ]]=]]
          >=>
          '='
          \u00AD=\u00AD
          \u200B=\u200B
          \u202E=\u202E
          \uFFFD=\uFFFD
          \uE000=\uE000
          é=é
          漢字=漢字
          %s=%s
          ${x}=${x}
          {{x}}={{x}}
          """
              .split("\n"));

  private HostileXml() {}

  /** Whatever somebody may write to be fetched or unfolded where the piece stands. */
  static List<String> doctypes(String... places) {
    var all = new ArrayList<String>();
    for (String place : places) {
      all.add("<!DOCTYPE r [<!ENTITY x SYSTEM \"" + place + "\">]>");
      all.add("<!DOCTYPE r [<!ENTITY x PUBLIC \"-//x\" \"" + place + "\">]>");
      all.add("<!DOCTYPE r [<!ENTITY x SYSTEM '" + place + "' >\n]  >");
      all.add("<!DOCTYPE r SYSTEM \"" + place + "\">");
      all.add("<!DOCTYPE r PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"" + place + "\">");
      all.add("<!DOCTYPE r SYSTEM \"" + place + "\" [<!ENTITY x \"" + EXPANDED + "\">]>");
      all.add("<!DOCTYPE r [<!ENTITY % p SYSTEM \"" + place + "\"> %p;]>");
      all.add("<!DOCTYPE r [<!ENTITY % p SYSTEM \"" + place + "\"> %p; <!ENTITY x \"haha\">]>");
      all.add(
          "<?xml version=\"1.0\" standalone=\"no\"?><!DOCTYPE r [<!ENTITY x SYSTEM \""
              + place
              + "\">]>");
      all.add("<?xml version=\"1.1\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"" + place + "\">]>");
      all.add("<?xml-stylesheet href=\"" + place + "\" type=\"text/xsl\"?>");
      all.add(
          "<!DOCTYPE r [<!NOTATION n SYSTEM \""
              + place
              + "\"><!ENTITY x SYSTEM \""
              + place
              + "\" NDATA n>]>");
      all.add(
          "<!DOCTYPE r [<!ATTLIST node TEXT CDATA \"haha\"><!ENTITY x SYSTEM \"" + place + "\">]>");
      all.add("<!-- [ --><!DOCTYPE r [<!ENTITY x SYSTEM \"" + place + "\">]><!-- ] -->");
    }
    all.add("<!DOCTYPE r [<!ENTITY x \"haha\">]>");
    all.add("<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;\">]>");
    all.add("<!DOCTYPE r [<!ENTITY x \"&x;\">]>");
    all.add("<!DOCTYPE r [<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">]>");
    all.add("<!DOCTYPE r [<!ENTITY x '<node TEXT=\"haha\"/>'>]>");
    all.add("<!DOCTYPE r [<!ENTITY % a \"ha\"><!ENTITY x \"%a;%a;\">]>");
    all.add("<!DOCTYPE r [<!ENTITY x \"&#104;aha\">]>");
    all.add("<!DOCTYPE r [" + bomb("&", "", 40) + "]>");
    all.add("<!DOCTYPE r [<!ENTITY x \"" + EXPANDED.repeat(50_000) + "\">]>");
    all.add("");
    return all;
  }

  /** Entities of entities, ten times as many with each. */
  private static String bomb(String sign, String kind, int levels) {
    var bomb = new StringBuilder("<!ENTITY " + kind + "l0 \"" + EXPANDED + "\">");
    for (int i = 1; i < levels; i++)
      bomb.append("<!ENTITY " + kind + "l" + i + " \"")
          .append((sign + "l" + (i - 1) + ";").repeat(10))
          .append("\">");
    return bomb.append("<!ENTITY x \"" + sign + "l" + (levels - 1) + ";\">").toString();
  }

  static String manyAttributes(int many) {
    var attributes = new StringBuilder();
    for (int i = 0; i < many; i++) attributes.append(" b").append(i).append("=\"\"");
    return attributes.toString();
  }
}
