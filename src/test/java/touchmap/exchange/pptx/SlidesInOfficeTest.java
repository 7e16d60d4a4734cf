package touchmap.exchange.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchmap.exchange.Samples;
import touchmap.lens.show.Slides;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

/** Slides as another program reads them: opened by LibreOffice and printed, where there is one. */
@Tag("slow")
@Timeout(300)
class SlidesInOfficeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  @TempDir Path folder;

  @Test
  void everySlideIsReadAndEveryTouchpointIsTextOnOne() throws Exception {
    assumeTrue(Files.isExecutable(OFFICE), "no LibreOffice on this computer");
    List<TouchMap> maps = List.of(Samples.tandem("en"), Samples.tandem("ru"), Samples.everything());
    var files = new ArrayList<String>();
    for (int i = 0; i < maps.size(); i++) files.add(written(maps.get(i), "talk" + i + ".pptx"));
    var command = new ArrayList<String>();
    command.add(OFFICE.toString());
    command.add("-env:UserInstallation=" + folder.resolve("office").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
    command.addAll(files);
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(office.waitFor(4, TimeUnit.MINUTES));
    for (int i = 0; i < maps.size(); i++) read(maps.get(i), folder.resolve("talk" + i + ".pdf"));
  }

  private String written(TouchMap map, String name) throws IOException {
    Path file = folder.resolve(name);
    try (var out = Files.newOutputStream(file)) {
      new PptxExporter(() -> DAY).write(map, Samples.pages(map, Look.light()), out);
    }
    return file.toString();
  }

  private static void read(TouchMap map, Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals(Slides.of(map, DAY, 16.0 / 9).size(), document.getNumberOfPages());
      String said = new PDFTextStripper().getText(document);
      for (Topic each : map.root().all())
        if (each.isTouchpoint())
          for (String word : each.nameOnOneLine().split(" ", -1))
            assertTrue(said.contains(word), each.name());
    }
  }
}
