package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Notes as plain sentences: without the signs of Markdown. */
public final class Notes {
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");

  private static final Pattern ITEM = Pattern.compile("(?m)^(\\s*)[-+*]\\s+");
  private static final Pattern HEAD = Pattern.compile("(?m)^\\s*(#+|>)\\s+");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(\\S(?:[^*]*\\S)?)\\*\\*");
  private static final Pattern SLANTED =
      Pattern.compile("(?<![\\w*])([*_])(\\S(?:[^*_]*\\S)?)\\1(?![\\w*])");
  private static final Pattern CODE = Pattern.compile("`+([^`]+)`+");

  private Notes() {}

  /** Some words of a note, said with weight or not. */
  public record Run(String text, boolean strong) {}

  /** A whole note as runs of words: what is strong stays so, items of lists begin with a dot, all other signs are gone. */
  public static List<Run> runs(String markdown) {
    String said = LINK.matcher(markdown.strip()).replaceAll("$1");
    said = ITEM.matcher(said).replaceAll("$1• ");
    said = CODE.matcher(HEAD.matcher(said).replaceAll("")).replaceAll("$1");
    var runs = new ArrayList<Run>();
    Matcher strong = STRONG.matcher(said);
    int from = 0;
    while (strong.find()) {
      add(said.substring(from, strong.start()), false, runs);
      add(strong.group(1), true, runs);
      from = strong.end();
    }
    add(said.substring(from), false, runs);
    return runs;
  }

  private static void add(String said, boolean strong, List<Run> onto) {
    String plain = SLANTED.matcher(said).replaceAll("$2");
    if (!plain.isEmpty()) onto.add(new Run(plain, strong));
  }

  /** A whole note in plain words. */
  public static String plain(String markdown) {
    return runs(markdown).stream().map(Run::text).collect(Collectors.joining());
  }

  /** Beginning with a capital and ending with a stop. */
  static String sentence(String said) {
    if (said.isEmpty()) return said;
    int first = said.offsetByCodePoints(0, 1);
    String begun = said.substring(0, first).toUpperCase(Locale.ROOT) + said.substring(first);
    boolean ends = ".!?…".indexOf(begun.charAt(begun.length() - 1)) >= 0;
    return ends ? begun : begun + ".";
  }
}
