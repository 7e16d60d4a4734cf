package touchmap.exchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chromium without a window, driven through its own protocol over a pipe: real clicks and keys on a page, and note of
 * every error and every request.
 */
final class Browser implements AutoCloseable {
  private static final Pattern VALUE = Pattern.compile("\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern DATA = Pattern.compile("\"data\":\"([^\"]+)\"");
  private static final Pattern SESSION = Pattern.compile("\"sessionId\":\"([^\"]+)\"");
  private static final Pattern TARGET = Pattern.compile("\"targetId\":\"([^\"]+)\"");
  private static final Pattern REQUEST = Pattern.compile("\"url\":\"([^\"]+)\"");

  private final Process process;
  private final OutputStream to;
  private final InputStream from;
  private final List<String> troubles = new ArrayList<>();
  private String session = "";
  private int last;

  private Browser(Process process) {
    this.process = process;
    to = process.getOutputStream();
    from = process.getInputStream();
  }

  /** The program, where this computer has it. */
  static Optional<Path> program() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page; {@code folder} takes the browser's own files. */
  static Browser on(Path page, Path folder) throws IOException {
    String command =
        "exec "
            + program().orElseThrow()
            + " --headless --no-sandbox --disable-gpu --force-prefers-reduced-motion --window-size=1400,1000 --user-data-dir="
            + folder
            + " --remote-debugging-pipe about:blank 3<&0 4>&1 0</dev/null 1>/dev/null";
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var browser = new Browser(process);
    String target = first(TARGET, browser.ask("Target.createTarget", "\"url\":\"about:blank\""));
    browser.session =
        first(
            SESSION,
            browser.ask(
                "Target.attachToTarget", "\"flatten\":true,\"targetId\":\"" + target + "\""));
    for (String each : List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable"))
      browser.ask(each, "");
    browser.ask("Page.navigate", "\"url\":\"" + page.toUri() + "\"");
    browser.until("document.readyState", "complete");
    return browser;
  }

  /** Errors, and requests for anything but the page. */
  List<String> troubles() {
    return troubles;
  }

  /** Makes the window as large as that. */
  void resize(int width, int height) throws IOException {
    String size = "\"width\":" + width + ",\"height\":" + height;
    ask("Emulation.setDeviceMetricsOverride", size + ",\"deviceScaleFactor\":1,\"mobile\":false");
  }

  /** Shows the page by night, or by day. */
  void night(boolean isNight) throws IOException {
    String value = isNight ? "dark" : "light";
    ask(
        "Emulation.setEmulatedMedia",
        "\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + value + "\"}]");
  }

  /** What an expression says, as text. */
  String eval(String expression) throws IOException {
    String quoted = expression.replace("\\", "\\\\").replace("\"", "\\\"");
    String answer =
        ask("Runtime.evaluate", "\"returnByValue\":true,\"expression\":\"String(" + quoted + ")\"");
    return plain(first(VALUE, answer));
  }

  /** Waits until an expression says so. */
  void until(String expression, String wanted) throws IOException {
    for (int i = 0; i < 10_000 && !eval(expression).equals(wanted); i++) Thread.onSpinWait();
  }

  /** Clicks in the middle of what a selector finds first, or of its first line. */
  void click(String selector) throws IOException {
    String box = "document.querySelector('" + selector + "').getClientRects()[0]";
    eval("document.querySelector('" + selector + "').scrollIntoView({block:'center'})");
    double x = Double.parseDouble(eval("(b=>b.x+b.width/2)(" + box + ")"));
    double y = Double.parseDouble(eval("(b=>b.y+b.height/2)(" + box + ")"));
    for (String each : List.of("mousePressed", "mouseReleased"))
      ask(
          "Input.dispatchMouseEvent",
          "\"type\":\""
              + each
              + "\",\"x\":"
              + x
              + ",\"y\":"
              + y
              + ",\"button\":\"left\",\"clickCount\":1");
  }

  /** Presses keys by their names, such as {@code ArrowDown}. */
  void keys(String... names) throws IOException {
    for (String each : names)
      for (String way : List.of("keyDown", "keyUp"))
        ask("Input.dispatchKeyEvent", "\"type\":\"" + way + "\",\"key\":\"" + each + "\"");
  }

  /** The page on paper, of the size that it asks for. */
  byte[] print() throws IOException {
    return Base64.getDecoder()
        .decode(first(DATA, ask("Page.printToPDF", "\"preferCSSPageSize\":true")));
  }

  void type(String text) throws IOException {
    ask("Input.insertText", "\"text\":\"" + text + "\"");
  }

  private String ask(String method, String parameters) throws IOException {
    last++;
    String at = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
    String message =
        "{\"id\":"
            + last
            + ",\"method\":\""
            + method
            + "\",\"params\":{"
            + parameters
            + "}"
            + at
            + "}";
    to.write(message.getBytes(UTF_8));
    to.write(0);
    to.flush();
    while (true) {
      String heard = hear();
      if (heard.startsWith("{\"id\":" + last + ",")) return heard;
      note(heard);
    }
  }

  private void note(String heard) {
    if (heard.contains("\"Runtime.exceptionThrown\"") || heard.contains("\"level\":\"error\""))
      troubles.add(heard);
    if (!heard.contains("\"Network.requestWillBeSent\"")) return;
    String url = first(REQUEST, heard.substring(heard.indexOf("\"request\":")));
    if (!url.startsWith("file:") && !url.startsWith("data:")) troubles.add(url);
  }

  private String hear() throws IOException {
    var heard = new ByteArrayOutputStream();
    for (int each = from.read(); each != 0; each = from.read()) {
      if (each < 0) throw new IOException("The browser has gone.");
      heard.write(each);
    }
    return heard.toString(UTF_8);
  }

  /** Letters beyond ASCII come as numbers. */
  private static String plain(String text) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(text)
        .replaceAll(
            each -> Matcher.quoteReplacement("" + (char) Integer.parseInt(each.group(1), 16)));
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
