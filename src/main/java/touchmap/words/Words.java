package touchmap.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The interface's words in one language. Tables lie beside this class, one pair for each room: {@code map.properties},
 * {@code map_ru.properties}. A key with a count has the forms {@code .one .few .many .other} of its language (Unicode
 * CLDR plural rules); English needs {@code .one} and {@code .other}, Russian all four ({@code .other} is for
 * fractions, as in 1,5).
 */
public final class Words {
  private static final int MOST_DECIMALS = 6;

  private final Locale locale;
  private final Map<String, ResourceBundle> tables = new ConcurrentHashMap<>();

  private Words(Locale locale) {
    this.locale = locale;
  }

  /** The words for a BCP 47 language; anything but Russian gets English. */
  public static Words in(String language) {
    boolean russian = Locale.forLanguageTag(language).getLanguage().equals("ru");
    return new Words(russian ? Locale.forLanguageTag("ru") : Locale.ENGLISH);
  }

  /** {@code en} or {@code ru}. */
  public String language() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /** The phrase's text; where its key has plural forms, its first argument is the count. */
  public String of(Phrase phrase) {
    List<Object> said = phrase.arguments();
    boolean isCounted = !said.isEmpty() && said.getFirst() instanceof Number && !has(phrase.key());
    if (!isCounted) return of(phrase.key(), said.toArray());
    long count = ((Number) said.getFirst()).longValue();
    return count(phrase.key(), count, said.subList(1, said.size()).toArray());
  }

  /**
   * The text of a key with its {@code {0}}, {@code {1}} … filled in. Numbers are printed plainly, without grouping, fractions with
   * the comma or the point of the language.
   *
   * @throws MissingResourceException when the table or the key is not there
   */
  public String of(String key, Object... arguments) {
    String pattern = pattern(key);
    if (arguments.length == 0) return pattern;
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < said.length; i++) {
      // a text may say itself how a number is to be printed
      boolean isFormatted = pattern.contains("{" + i + ",");
      said[i] = isFormatted ? arguments[i] : said(arguments[i]);
    }
    return new MessageFormat(pattern.replace("'", "''"), locale).format(said);
  }

  /** The text of a key that has plural forms; {@code {0}} is the count, further arguments follow. */
  public String count(String key, long count, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = count;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return of(key + "." + form(count), arguments);
  }

  /** Whether there is a text for this key. */
  public boolean has(String key) {
    return table(key).containsKey(key);
  }

  private Object said(Object argument) {
    return switch (argument) {
      case Phrase phrase -> of(phrase);
      case Long number -> Long.toString(number);
      case Integer number -> Integer.toString(number);
      case Double number -> fraction(number);
      case List<?> list ->
          String.join(", ", list.stream().map(each -> String.valueOf(said(each))).toList());
      default -> argument;
    };
  }

  /** With the comma or the point of the language, as short as it is exact. */
  private String fraction(double number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format.format(number + 0.0).replace('-', '\u2212');
  }

  private String pattern(String key) {
    return table(key).getString(key);
  }

  private ResourceBundle table(String key) {
    int dot = key.indexOf('.');
    String name = dot < 0 ? key : key.substring(0, dot);
    return tables.computeIfAbsent(
        name,
        n ->
            ResourceBundle.getBundle(
                "touchmap.words." + n, tableLocale(), Words.class.getModule()));
  }

  /** English is the root of the tables: asked for by name, it would give way to the system's language. */
  private Locale tableLocale() {
    return language().equals("ru") ? locale : Locale.ROOT;
  }

  /** The keys of a table. */
  public Set<String> keys(String table) {
    return table(table).keySet();
  }

  private String form(long count) {
    long n = Math.abs(count);
    if (!language().equals("ru")) return n == 1 ? "one" : "other";
    if (n % 10 == 1 && n % 100 != 11) return "one";
    if (n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14)) return "few";
    return "many";
  }
}
