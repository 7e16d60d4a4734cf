package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file of an office program as it is written: parts of XML in a zip, and how they are linked (Open Packaging
 * Conventions, ECMA-376 part 2). The same parts give the same bytes.
 */
public final class OpenPackage implements AutoCloseable {
  /** Where the kinds of links between parts have their names. */
  public static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The namespaces of the package itself. */
  public static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final ZipOutputStream zip;

  public OpenPackage(OutputStream out) {
    zip = new ZipOutputStream(out, UTF_8);
  }

  /** Writes one part; {@code name} is its path in the zip. */
  public void part(String name, String xml) throws IOException {
    raw(name, XML + xml);
  }

  /** Writes one part that is no XML of an office program, as it is given. */
  public void raw(String name, String text) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDate.of(1980, 1, 1).atStartOfDay());
    zip.putNextEntry(entry);
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }

  /** Writes the links of a part, named rId1, rId2 …; each is a kind and a target with a blank between. */
  public void links(String name, List<String> targets) throws IOException {
    var text = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (int i = 0; i < targets.size(); i++) {
      String[] each = targets.get(i).split(" ", 2);
      text.append("<Relationship Id=\"rId").append(i + 1).append("\" Type=\"").append(each[0]);
      text.append("\" Target=\"").append(each[1]).append("\"/>");
    }
    part(name, text.append("</Relationships>").toString());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
