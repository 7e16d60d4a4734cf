package touchmap.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchmap.words.Phrase;

/**
 * The text in a file's bytes. A byte order mark decides; then UTF-8 if the bytes are that; then what an XML declaration
 * says; then a guess among the one-byte encodings of western Europe and Russia, which the notices tell.
 */
public record FileText(String text, List<Phrase> notices) {
  private static final Pattern DECLARED =
      Pattern.compile(
          "^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9][A-Za-z0-9._:-]{0,39})[\"']");
  private static final int HEAD = 400;
  private static final int SHORTEST_WITH_ZERO = 60;

  /** How XML, HTML, PDF, PostScript and RTF begin, which can be all letters and are no text for people. */
  private static final List<String> MADE_BY_PROGRAMS =
      List.of("<?xml", "<!doctype", "<html", "<svg", "%pdf-", "%!ps", "{\\rtf");

  public FileText {
    notices = List.copyOf(notices);
  }

  public static FileText of(byte[] content) throws Refused {
    Limits.checkSize(content);
    Optional<Charset> marked = byMark(content);
    if (marked.isPresent()) return marked(content, marked.get());
    Optional<String> utf8 = strictly(content, 0, StandardCharsets.UTF_8);
    Optional<Charset> declared = declared(content);
    if (utf8.isPresent()) {
      boolean isOther = declared.isPresent() && !isAscii(content) && !isUtf8(declared.get());
      return new FileText(
          utf8.get(),
          isOther ? List.of(Phrase.of("exchange.notDeclared", declared.get().name())) : List.of());
    }
    if (declared.isPresent() && !isUtf8(declared.get())) {
      Optional<String> text = strictly(content, 0, declared.get());
      if (text.isPresent()) return new FileText(text.get(), List.of());
    }
    Charset guess = OneByteGuess.of(content);
    String text = new String(content, guess);
    Phrase said =
        declared
            .map(each -> Phrase.of("exchange.wronglyDeclared", each.name(), guess.name()))
            .orElseGet(() -> Phrase.of("exchange.guessed", guess.name()));
    return new FileText(text, List.of(said));
  }

  /** The first characters, for finding out what a file is; empty for what is no text. */
  public static String head(byte[] content, int length) {
    Charset charset = byMark(content).orElse(StandardCharsets.UTF_8);
    int bytes = Math.min(content.length, length * 4);
    String head = new String(content, 0, bytes, charset);
    if (head.startsWith("\uFEFF")) head = head.substring(1);
    return head.substring(0, Math.min(head.length(), length));
  }

  /** Whether this is text for people: no picture, archive or program, no document of another sort, and not our own. */
  public static boolean isForPeople(byte[] content) {
    if (!isText(content) || content.length == 0) return false;
    String start = head(content, 200).stripLeading().toLowerCase(Locale.ROOT);
    return MADE_BY_PROGRAMS.stream().noneMatch(start::startsWith)
        && !(start.startsWith("{") && start.contains("\"touchmap\""));
  }

  /** Whether this is text at all, not a picture, an archive or a program. */
  public static boolean isText(byte[] content) {
    String head = head(content, 8_000);
    // one stray zero in a page of text is a slip of the program that wrote it; more are no text
    long zeros = head.chars().filter(each -> each == 0).count();
    if (zeros > 1 || (zeros == 1 && head.length() < SHORTEST_WITH_ZERO)) return false;
    long odd = head.chars().filter(each -> each < ' ' && !Character.isWhitespace(each)).count();
    return odd <= Math.max(4, head.length() / 20);
  }

  private static FileText marked(byte[] content, Charset charset) throws Refused {
    int start = markLength(content, charset);
    Optional<String> text = strictly(content, start, charset);
    if (text.isPresent()) return new FileText(text.get(), List.of());
    if (!isUtf8(charset)) throw Refused.because("exchange.brokenText", charset.name());
    byte[] rest = Arrays.copyOfRange(content, start, content.length);
    Charset guess = OneByteGuess.of(rest);
    return new FileText(
        new String(rest, guess), List.of(Phrase.of("exchange.guessed", guess.name())));
  }

  private static int markLength(byte[] content, Charset charset) {
    if (isUtf8(charset)) return 3;
    String first = new String(content, 0, Math.min(content.length, 4), charset);
    if (!first.startsWith("\uFEFF")) return 0;
    return charset.name().startsWith("UTF-32") ? 4 : 2;
  }

  /** UTF-8, UTF-16 or UTF-32 by its mark, or by where the zeros of the first two letters stand. */
  private static Optional<Charset> byMark(byte[] content) {
    int a = at(content, 0);
    int b = at(content, 1);
    int c = at(content, 2);
    int d = at(content, 3);
    if (a == 0xEF && b == 0xBB && c == 0xBF) return Optional.of(StandardCharsets.UTF_8);
    if (a == 0xFF && b == 0xFE && c == 0 && d == 0) return Optional.of(StandardCharsets.UTF_32LE);
    if (a == 0 && b == 0 && c == 0xFE && d == 0xFF) return Optional.of(StandardCharsets.UTF_32BE);
    if (a == 0xFF && b == 0xFE) return Optional.of(StandardCharsets.UTF_16LE);
    if (a == 0xFE && b == 0xFF) return Optional.of(StandardCharsets.UTF_16BE);
    if (a > 0 && b == 0 && c > 0 && d == 0) return Optional.of(StandardCharsets.UTF_16LE);
    if (a == 0 && b > 0 && c == 0 && d > 0) return Optional.of(StandardCharsets.UTF_16BE);
    return Optional.empty();
  }

  private static int at(byte[] content, int index) {
    return index < content.length ? content[index] & 0xFF : -1;
  }

  private static Optional<Charset> declared(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find() || !Charset.isSupported(declared.group(1))) return Optional.empty();
    return Optional.of(Charset.forName(declared.group(1)));
  }

  private static boolean isUtf8(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private static boolean isAscii(byte[] content) {
    for (byte each : content) if (each < 0) return false;
    return true;
  }

  private static Optional<String> strictly(byte[] content, int start, Charset charset) {
    if (!charset.canEncode() || (charset.name().startsWith("UTF-16") && content.length % 2 == 1)) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString());
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }
}
