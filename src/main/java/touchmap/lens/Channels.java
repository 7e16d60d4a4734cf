package touchmap.lens;

import java.util.List;
import java.util.Locale;
import touchmap.words.Words;

/**
 * The channels that the program knows by name. A channel is free text; a known one is stored by its English name, so
 * that maps in both languages agree, and shown in the interface's language.
 */
public final class Channels {
  /** As documents store them, the usual ones first. */
  public static final List<String> KNOWN =
      List.of(
          "website",
          "email",
          "phone",
          "in person",
          "messenger",
          "social media",
          "search",
          "ads",
          "word of mouth",
          "reviews",
          "media",
          "place",
          "paper",
          "document",
          "product",
          "packaging",
          "parcel",
          "app",
          "video",
          "event",
          "partner",
          "payment",
          "sms",
          "print",
          "outdoor ads",
          "marketplace");

  private Channels() {}

  /** How a stored channel reads; what is not known reads as it is. */
  public static String shown(String stored, Words words) {
    String key = "lens.channel." + stored.toLowerCase(Locale.ROOT).replace(' ', '-');
    return words.has(key) ? words.of(key) : stored;
  }

  /** How a channel that was typed is stored. */
  public static String stored(String typed, Words words) {
    String said = typed.strip();
    return KNOWN.stream()
        .filter(each -> shown(each, words).equalsIgnoreCase(said))
        .findFirst()
        .orElse(typed);
  }

  /** The channel of a prompt in the catalogue. */
  public static String ofPrompt(String code) {
    return switch (code) {
      case "web" -> "website";
      case "social" -> "social media";
      case "outdoor" -> "outdoor ads";
      case "premises" -> "place";
      default -> code.replace('-', ' ');
    };
  }
}
