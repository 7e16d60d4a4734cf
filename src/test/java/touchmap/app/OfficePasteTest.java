package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** HTML as office programs put it on the clipboard, with all that stands around it. */
class OfficePasteTest {
  private static String tree(String html) {
    TouchMap map = new ClipText().readForeign(html, "").orElseThrow().branches();
    return below(map.root().children());
  }

  private static String below(List<Topic> topics) {
    return String.join(
        ", ",
        topics.stream()
            .map(
                each ->
                    each.children().isEmpty()
                        ? each.name()
                        : each.name() + "(" + below(each.children()) + ")")
            .toList());
  }

  @Test
  void wordsListKeepsItsLevels() {
    String html =
        """
        Version:1.0
        StartHTML:0000000105
        EndHTML:0000002345
        StartFragment:0000001234
        EndFragment:0000002100
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
        <head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoListParagraph {margin:0} --></style>
        <!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
        <body lang=EN-US><!--StartFragment-->
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Website<o:p></o:p></p>
        <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Home <b>page</b><o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Sales<o:p></o:p></p>
        <!--EndFragment--></body></html>
        """;
    assertEquals("Website(Home page), Sales", tree(html));
  }

  @Test
  void excelsCellsBecomeLevels() {
    String html =
        """
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet>
        <style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"\\@";}--></style></head>
        <body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=128 style='border-collapse:collapse;width:96pt'>
        <col width=64 span=2 style='width:48pt'><!--StartFragment-->
        <tr height=20 style='height:15.0pt'><td height=20 class=xl65 width=64>Website</td><td width=64>Home page</td></tr>
        <tr height=20><td height=20 style='mso-ignore:colspan'></td><td>Prices</td></tr>
        <tr height=20><td height=20>Sales</td><td>Call</td></tr>
        <!--EndFragment--></table></body></html>
        """;
    assertEquals("Website(Home page, Prices), Sales(Call)", tree(html));
  }

  @Test
  void googlesListKeepsItsLevels() {
    String html =
        """
        <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><ul style="margin-top:0">\
        <li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Website</span></p></li>\
        <ul><li dir="ltr" aria-level="2"><p role="presentation"><span>Home page</span></p></li></ul>\
        <li dir="ltr" aria-level="1"><p><span>Sales</span></p></li></ul></b><br class="Apple-interchange-newline">
        """;
    assertEquals("Website(Home page), Sales", tree(html));
  }
}
