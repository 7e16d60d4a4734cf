package touchmap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.exchange.freemind.FreeMindExporter;
import touchmap.exchange.freemind.FreeMindImporter;
import touchmap.exchange.markdown.MarkdownExporter;
import touchmap.exchange.markdown.MarkdownImporter;
import touchmap.exchange.opml.OpmlExporter;
import touchmap.exchange.opml.OpmlImporter;
import touchmap.exchange.table.CsvExporter;
import touchmap.exchange.table.TableImporter;
import touchmap.exchange.table.XlsxExporter;
import touchmap.exchange.text.TextExporter;
import touchmap.exchange.text.TextImporter;
import touchmap.exchange.xmind.XMindExporter;
import touchmap.exchange.xmind.XMindImporter;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

class RoundTripTest {
  private record Format(Importer importer, Exporter exporter, boolean keepsFields) {
    @Override
    public String toString() {
      return importer.name() + " " + exporter.extensions().getFirst();
    }
  }

  private static final List<Format> FORMATS =
      List.of(
          new Format(new FreeMindImporter(), new FreeMindExporter(), true),
          new Format(new OpmlImporter(), new OpmlExporter(), true),
          new Format(new XMindImporter(), new XMindExporter(), true),
          new Format(new TableImporter(), new CsvExporter(), true),
          new Format(new TableImporter(), new XlsxExporter(), true),
          new Format(new MarkdownImporter(), new MarkdownExporter(), false),
          new Format(new TextImporter(), new TextExporter(), false));

  private static Stream<Format> formats() {
    return FORMATS.stream();
  }

  private static Stream<Arguments> seeds() {
    return FORMATS.stream()
        .flatMap(
            format ->
                Stream.iterate(0L, seed -> seed + 50)
                    .limit(8)
                    .map(seed -> Arguments.of(format, seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenReadsBackTheSame(Format format, long first) {
    comeBack(format, first, first + 50);
  }

  @ParameterizedTest
  @Tag("slow")
  @MethodSource("formats")
  void thousandsOfMapsReadBackTheSame(Format format) {
    comeBack(format, 1_000, 3_000);
  }

  private static void comeBack(Format format, long first, long end) {
    for (long seed = first; seed < end; seed++) {
      TouchMap map = WildMaps.of(seed);
      byte[] content = Compared.written(format.exporter, map);
      String text = new String(content, StandardCharsets.UTF_8);
      TouchMap read = Compared.read(format.importer, content);
      Compared.same(map, read, format.keepsFields, "seed " + seed + "\n" + text);
      assertTrue(format.importer.recognises(content) > 0);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void twoThousandLevelsComeBackAndOneMoreIsRefused(Format format) {
    TouchMap deep = chain(Limits.DEPTH);
    byte[] content = Compared.written(format.exporter, deep);
    Compared.same(deep, Compared.read(format.importer, content), false, "deep");
    byte[] deeper = Compared.written(format.exporter, chain(Limits.DEPTH + 1));
    String said = Compared.refused(format.importer, deeper);
    assertEquals("The file has more than 2000 levels; nothing was read.", said);
  }

  private static TouchMap chain(int levels) {
    Topic below = Topic.of(TopicType.TOUCHPOINT, "deepest");
    for (int level = levels - 1; level > 1; level--) {
      below = Topic.of(TopicType.TOUCHPOINT, "level " + level).withChildren(List.of(below));
    }
    TouchMap map = TouchMap.of("top", "en");
    return map.withRoot(map.root().withChildren(List.of(below)));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aHundredThousandChildrenAndAGiantNameComeBack(Format format) {
    var children = new ArrayList<Topic>();
    for (int i = 0; i < 100_000; i++) children.add(Topic.of(TopicType.TOUCHPOINT, "child " + i));
    boolean isShort = format.exporter.extensions().contains("xlsx"); // no cell holds more
    children.add(Topic.of(TopicType.TOUCHPOINT, "long ".repeat(isShort ? 6_000 : 20_000) + "end"));
    TouchMap wide = TouchMap.of("top", "en");
    wide = wide.withRoot(wide.root().withChildren(children));
    TouchMap read = Compared.read(format.importer, Compared.written(format.exporter, wide));
    Compared.same(wide, read, false, "wide");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void onlyItsOwnContentIsRecognisedForCertain(Format format) {
    byte[] content = Compared.written(format.exporter, WildMaps.of(7));
    int own = format.importer.recognises(content);
    for (Format other : FORMATS) {
      if (other.importer != format.importer)
        assertTrue(other.importer.recognises(content) <= own, other.toString());
    }
    assertEquals(0, format.importer.recognises(new byte[0]));
    assertEquals(0, format.importer.recognises(new byte[] {'P', 'K', 3, 4, 0, 0, 1, 0}));
  }
}
