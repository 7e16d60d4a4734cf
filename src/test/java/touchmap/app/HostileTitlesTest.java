package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchmap.files.WindowsNames;

/** Family F21 of the safety design, paths: titles that want to lead elsewhere name a file of the chosen folder. */
class HostileTitlesTest {
  private static final List<String> WAYS =
      List.of(
          "../",
          "..\\",
          "../../",
          "..\\..\\",
          "/",
          "//",
          "\\\\",
          "\\\\?\\",
          "\\\\.\\",
          "C:\\",
          "C:",
          "file:///",
          "~/",
          "./",
          ".\\",
          ".../",
          "....//",
          "..;/",
          "a/../../",
          "a\\..\\..\\",
          "%2e%2e/",
          "%2e%2e%2f",
          "..%2f",
          "..%5c",
          "\u2024\u2024/",
          "..\u2215",
          "..\uFF0F",
          "..\u0000/",
          "\u0000",
          "\n../",
          "\t",
          " ",
          "",
          "-",
          "$(x)",
          "`x`",
          ";",
          "|",
          "&",
          "<",
          ">",
          "?",
          "*",
          "\"",
          "'",
          "\u202E",
          "\u2066",
          "\uD800",
          "\uDC00x");
  private static final List<String> TARGETS =
      List.of(
          "etc/passwd",
          "x",
          "..",
          ".",
          "",
          "CON",
          "NUL.txt",
          "aux",
          "COM1",
          ".ssh",
          "x.",
          "x ",
          "a".repeat(300),
          "x".repeat(79) + "🎉🎉",
          "x::$DATA");

  @TempDir Path folder;

  @Test
  void aTitleNamesAFileOfTheFolder() {
    var titles = new ArrayList<String>();
    for (String way : WAYS) for (String target : TARGETS) titles.add(way + target);
    for (String title : titles) {
      String name = FileWork.fileName(title) + ".touchmap";
      Path file = folder.resolve(name).normalize();
      assertEquals(folder, file.getParent(), title);
      assertTrue(WindowsNames.isAllowed(name), title);
      assertFalse(name.startsWith("."), title);
      assertTrue(name.codePoints().noneMatch(HostileTitlesTest::isTrap), title);
    }
    assertTrue(titles.size() >= 536, () -> "cases: " + titles.size());
  }

  /** Halves of letters, and signs that make a name read otherwise than it is. */
  private static boolean isTrap(int sign) {
    return (sign >= 0xD800 && sign <= 0xDFFF) || sign == 0x202E || sign == 0x2066;
  }
}
