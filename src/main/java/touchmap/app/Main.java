package touchmap.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchmap.app.cli.Commands;
import touchmap.words.Words;

/** Where the program starts. The toolkit of the window is not touched before a window is to open. */
public final class Main {
  /** A map may be two thousand topics deep, and some questions to it go down as deep. */
  private static final long DEEP_STACK = 256L << 20;

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("java.awt.headless", "true");
    // PDFBox tells the console about fonts and memory that are no concern of a person's.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    if (asksForRussian(System.getProperty("os.name", ""), System.getenv())) {
      Locale.setDefault(Locale.forLanguageTag("ru"));
    }
    var exit = new int[] {Commands.BROKEN};
    var work = new Thread(null, () -> exit[0] = run(arguments), "touchmap", DEEP_STACK);
    work.start();
    work.join();
    System.exit(exit[0]);
  }

  private static int run(String[] arguments) {
    Words words = Words.in(Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
    PrintWriter out = writer(FileDescriptor.out, System.out.charset());
    PrintWriter err = writer(FileDescriptor.err, System.err.charset());
    Path drawings = Path.of("target", "example");
    var program = new WholeProgram(Screen.here(), drawings, words, err);
    return new Commands(program, out, err, words, LocalDate.now(ZoneId.systemDefault()))
        .run(arguments);
  }

  /** Java overlooks the language of a Linux session whose locale is not installed. */
  static boolean asksForRussian(String system, Map<String, String> environment) {
    if (!system.equals("Linux")) return false;
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) return value.matches("ru([_.@].*)?");
    }
    return false;
  }

  /** ASCII alone is what Java takes for granted where nobody said anything; terminals know better. */
  private static PrintWriter writer(FileDescriptor stream, Charset told) {
    Charset charset = told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told;
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), true);
  }
}
