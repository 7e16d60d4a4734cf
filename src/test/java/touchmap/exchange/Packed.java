package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives as other programs make them, and as nobody should. */
public final class Packed {
  private Packed() {}

  public static byte[] zip(Map<String, String> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** The text of one part of an archive. */
  public static String entry(byte[] archive, String name) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry())
        if (each.getName().equals(name)) return new String(zip.readAllBytes(), UTF_8);
    }
    throw new AssertionError("no " + name);
  }

  /** A zip in which one entry of blanks is that many megabytes once it is unpacked. */
  public static byte[] bomb(String name, int megabytes, Map<String, String> further) {
    var out = new ByteArrayOutputStream();
    var blanks = " ".repeat(1 << 20).getBytes(UTF_8);
    try (var zip = new ZipOutputStream(out)) {
      for (String each : further.keySet()) {
        zip.putNextEntry(new ZipEntry(each));
        zip.write(further.getOrDefault(each, "").getBytes(UTF_8));
      }
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < megabytes; i++) zip.write(blanks);
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  public static byte[] tarGzip(Map<String, String> parts) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(UTF_8);
        gzip.write(head(part.getKey(), "%011o".formatted(content.length)));
        gzip.write(content);
        gzip.write(new byte[(512 - content.length % 512) % 512]);
      }
      gzip.write(new byte[1024]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** A tar.gz of one entry that claims a size of its own. */
  public static byte[] tarGzipClaiming(String name, String size) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(head(name, size));
      gzip.write(new byte[512]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] head(String name, String size) {
    var head = new byte[512];
    byte[] path = name.getBytes(UTF_8);
    System.arraycopy(path, 0, head, 0, path.length);
    byte[] digits = size.getBytes(UTF_8);
    System.arraycopy(digits, 0, head, 124, digits.length);
    head[156] = '0';
    return head;
  }

  /** A workbook of two sheets with these rows, as spreadsheets hold them. */
  public static byte[] book(
      String one, List<List<String>> rows, String two, List<List<String>> others) {
    return zip(
        Map.of(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"x\"><sheets><sheet name=\"%s\" r:id=\"a\"/><sheet name=\"%s\" r:id=\"b\"/></sheets></workbook>"
                .formatted(one, two),
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"a\" Target=\"worksheets/one.xml\"/>"
                + "<Relationship Id=\"b\" Target=\"worksheets/two.xml\"/></Relationships>",
            "xl/worksheets/one.xml",
            sheet(rows),
            "xl/worksheets/two.xml",
            sheet(others)));
  }

  private static String sheet(List<List<String>> rows) {
    var said = new StringBuilder("<worksheet><sheetData>");
    for (List<String> row : rows) {
      said.append("<row>");
      row.forEach(
          cell -> said.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>"));
      said.append("</row>");
    }
    return said.append("</sheetData></worksheet>").toString();
  }
}
