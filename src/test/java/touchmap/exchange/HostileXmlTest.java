package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import touchmap.model.Opened;
import touchmap.words.Words;

/**
 * Family F15 of the safety design: XML that wants to do harm, as maps of FreeMind and as OPML. No entity is resolved, no
 * file is opened and nobody is called; what is broken is refused with its place, and what is merely odd opens.
 */
@Tag("slow") // in the whole check: the quick one has ten minutes
class HostileXmlTest {
  private static final String SECRET = "the-word-in-the-file";
  private static final Duration LONGEST = Duration.ofSeconds(5);

  @TempDir Path folder;
  private final AtomicInteger calls = new AtomicInteger();
  private ServerSocket listener;
  private String file;
  private String web;

  @BeforeEach
  void listen() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, SECRET);
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::count);
    file = secret.toUri().toString();
    web =
        "http://"
            + InetAddress.getLoopbackAddress().getHostAddress()
            + ":"
            + listener.getLocalPort()
            + "/x";
  }

  private void count() {
    while (!listener.isClosed()) {
      try (Socket call = listener.accept()) {
        calls.incrementAndGet();
        call.getOutputStream().write("HTTP/1.0 404 no\r\n\r\n".getBytes(UTF_8));
      } catch (IOException closed) {
        return;
      }
    }
  }

  @AfterEach
  void stop() throws IOException {
    listener.close();
  }

  @Test
  void noEntityIsResolvedAndNobodyIsCalled() throws IOException {
    int cases = 0;
    var forms = new ArrayList<HostileXml.Form>(HostileXml.IN_ATTRIBUTES);
    forms.addAll(HostileXml.IN_TEXT);
    for (String doctype : HostileXml.doctypes(file, web, folder.resolve("secret.txt").toString())) {
      for (HostileXml.Form form : forms) {
        byte[] content = form.with(doctype, "&x;");
        String said = said(form, content, doctype);
        assertTrue(said.startsWith("!exchange."), () -> form.name() + " opened: " + doctype);
        cases++;
        if (form.name().contains(" ")) continue;
        Opened plain = opened(form, form.with(doctype, ""));
        if (plain instanceof Opened.Fine fine)
          assertHarmless(String.join("\n", Compared.lines(fine.map(), true)), doctype);
        cases++;
      }
    }
    assertTrue(cases >= 500, "cases: " + cases);
    assertEquals(0, calls.get());
    callOnce();
  }

  /** So that silence of the listener means something. */
  private void callOnce() throws IOException {
    try (var call = new Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort())) {
      call.getInputStream().readAllBytes();
    }
    assertEquals(1, calls.get());
  }

  @Test
  void whatIsIncludedByOtherMeansIsNotFetched() {
    int cases = 0;
    for (String place : List.of(file, web)) {
      for (String piece :
          List.of(
              "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
                  + place
                  + "\" parse=\"text\"/>",
              "<x xsi:schemaLocation=\"a "
                  + place
                  + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"/>",
              "<x xsi:noNamespaceSchemaLocation=\"" + place + "\"/>",
              "<?xml-stylesheet href=\"" + place + "\"?>",
              "<img src=\"" + place + "\"/>",
              "<x xml:base=\"" + place + "\"/>",
              "<iframe src=\"" + place + "\"></iframe>",
              "<link rel=\"stylesheet\" href=\"" + place + "\"/>",
              "<object data=\"" + place + "\"/>",
              "<script src=\"" + place + "\"></script>")) {
        for (HostileXml.Form form : HostileXml.IN_TEXT) {
          said(form, form.with("", piece), piece);
          cases++;
        }
      }
    }
    assertTrue(cases >= 80, "cases: " + cases);
    assertEquals(0, calls.get());
  }

  /** The payloads do what they should in a reader that nobody has told to be careful. */
  @Test
  void aCarelessReaderTellsTheSecret() throws Exception {
    HostileXml.Form form = HostileXml.IN_TEXT.getFirst();
    byte[] content = form.with("<!DOCTYPE map [<!ENTITY x SYSTEM \"" + file + "\">]>", "&x;");
    var careless = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    assertTrue(
        careless
            .parse(new ByteArrayInputStream(content))
            .getDocumentElement()
            .getTextContent()
            .contains(SECRET));
    byte[] call = form.with("<!DOCTYPE map SYSTEM \"" + web + "\">", "");
    try {
      careless.parse(new ByteArrayInputStream(call));
    } catch (IOException | SAXException nothingThere) {
      assertEquals(1, calls.get());
    }
    assertEquals(1, calls.get());
  }

  @Test
  void whatIsBrokenIsRefusedWithItsPlace() {
    int cases = 0;
    for (String piece : HostileXml.BROKEN) {
      for (HostileXml.Form form : HostileXml.IN_TEXT) {
        String said = said(form, form.with("", piece), piece);
        assertTrue(
            Set.of("!exchange.brokenXml", "!exchange.entity").contains(said),
            () -> form.name() + ": " + piece + " " + said);
        cases++;
      }
    }
    for (HostileXml.Form form : HostileXml.IN_TEXT) {
      String whole = form.text().replace("§", "");
      for (String tail : List.of("<a/>", "a", "</map>", "&amp;", "<", whole, "<![CDATA[a]]>")) {
        assertEquals("!exchange.brokenXml", said(form, (whole + tail).getBytes(UTF_8), tail));
        cases++;
      }
    }
    assertTrue(cases >= 200, "cases: " + cases);
  }

  @Test
  void whatIsMerelyOddIsUnderstood() {
    int cases = 0;
    for (String line : HostileXml.ODD) {
      int middle = line.indexOf('=', 1);
      for (HostileXml.Form form : HostileXml.IN_ATTRIBUTES) {
        byte[] content = form.with("", "x" + line.substring(0, middle) + "y");
        String wanted = "x" + line.substring(middle + 1) + "y";
        Opened.Fine fine = Compared.fine(form.importer(), content, "x");
        String lines = String.join("\n", Compared.lines(fine.map(), true));
        assertTrue(lines.contains(wanted), () -> form.name() + ": " + line + " " + lines);
        cases++;
      }
    }
    assertTrue(cases >= 160, "cases: " + cases);
  }

  @Test
  void headsAndEncodingsOfAllSortsAreUnderstood() {
    int cases = 0;
    for (HostileXml.Form form : HostileXml.IN_ATTRIBUTES) {
      for (String head :
          List.of(
              "",
              "\n\n",
              "<?xml version='1.0'?>",
              "<?xml version='1.1'?>",
              "<?xml version='1.2'?>",
              "<?xml version='2.0' encoding='x'?>",
              "<?xml version=\"1.0\" standalone=\"yes\"?>",
              "<!-- remark -->",
              "<?pi?>",
              "<!DOCTYPE map>",
              "<!DOCTYPE html>\n<!-- - -->",
              "\uFEFF",
              "\uFEFF<?xml version='1.0' encoding='UTF-16'?>",
              "  <?xml version='1.0'?>")) {
        byte[] content = form.with(head, "ё");
        assertTrue(said(form, content, head).contains("ё"), () -> form.name() + head);
        cases++;
      }
      for (String charset :
          List.of(
              "UTF-8",
              "UTF-16",
              "UTF-16BE",
              "UTF-16LE",
              "UTF-32",
              "windows-1251",
              "KOI8-R",
              "ISO-8859-5",
              "IBM866",
              "x-MacCyrillic")) {
        String whole =
            "<?xml version=\"1.0\" encoding=\""
                + charset
                + "\"?>"
                + form.text().replace("§", "Ёлка и ель");
        byte[] content =
            (charset.equals("UTF-32") ? "\uFEFF" + whole : whole)
                .getBytes(Charset.forName(charset));
        assertTrue(
            said(form, content, charset).contains("Ёлка и ель"), () -> form.name() + charset);
        cases++;
      }
    }
    assertTrue(cases >= 96, "cases: " + cases);
  }

  @Test
  void muchOfEverythingIsReadOrRefusedByItsLimit() {
    int cases = 0;
    for (HostileXml.Form form : HostileXml.IN_TEXT) {
      for (int many : List.of(300, 5_000)) {
        var attributes = new StringBuilder("<x");
        for (int i = 0; i < many; i++) attributes.append(" a").append(i).append("=\"\"");
        for (String piece :
            List.of(
                attributes + "/>",
                "<b>".repeat(many) + "</b>".repeat(many),
                "<x/>".repeat(many),
                "<!-- -->".repeat(many),
                "<?x?>".repeat(many),
                "<![CDATA[x]]>".repeat(many),
                "&amp;".repeat(many),
                "&nbsp;".repeat(many))) {
          assertFalse(
              said(form, form.with("", piece), piece).startsWith("!"),
              () -> form.name() + many + piece.substring(0, 4));
          cases++;
        }
      }
      String tooMany = "<x" + " a=\"\"".repeat(1) + HostileXml.manyAttributes(20_000) + "/>";
      assertTrue(said(form, form.with("", tooMany), "attributes").startsWith("!"), form.name());
      String deeper = form.name().startsWith("mm") ? "<node TEXT=\"a\">" : "<outline text=\"a\">";
      if (form.name().endsWith("child")) {
        byte[] deep =
            form.with(
                "",
                deeper.repeat(5_000)
                    + ("</" + deeper.substring(1, deeper.indexOf(' ')) + ">").repeat(5_000));
        assertEquals("!exchange.tooDeep", said(form, deep, "deep"));
      }
      cases += 2;
    }
    assertTrue(cases >= 70, "cases: " + cases);
  }

  /** What is in the map, line by line; or the key of why there is none. */
  private static String said(HostileXml.Form form, byte[] content, String what) {
    String said =
        switch (opened(form, content)) {
          case Opened.Fine fine ->
              fine.map().title() + "\n" + String.join("\n", Compared.lines(fine.map(), true));
          case Opened.Unreadable no -> {
            assertHarmless(Words.in("en").of(no.reason()), what);
            yield "!" + no.reason().key();
          }
          default -> "";
        };
    assertHarmless(said, what);
    return said;
  }

  private static void assertHarmless(String said, String what) {
    assertFalse(
        said.contains(SECRET) || said.contains(HostileXml.EXPANDED), () -> what + ": " + said);
  }

  private static Opened opened(HostileXml.Form form, byte[] content) {
    return assertTimeoutPreemptively(
        LONGEST,
        () -> {
          form.importer().recognises(content);
          return form.importer().read(content, "file");
        });
  }
}
