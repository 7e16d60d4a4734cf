package touchmap.model;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The name by which one thing in a document refers to another: unique in the document, never reused, opaque. */
public record Id(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final String LETTERS = "abcdefghijkmnopqrstuvwxyz23456789";
  private static final RandomGenerator CHANCE = new SecureRandom();

  /**
   * @throws IllegalArgumentException when the value is not of the form {@code [A-Za-z0-9_-]{1,64}}
   */
  public Id {
    if (!isValid(value)) throw new IllegalArgumentException("Not an id: " + value);
  }

  public static Id of(String value) {
    return new Id(value);
  }

  /** A new id; ten letters, so that two of a hundred thousand agree less than once in a hundred thousand documents. */
  public static Id fresh() {
    var bytes = new byte[10];
    CHANCE.nextBytes(bytes);
    var letters = new StringBuilder(10);
    for (byte each : bytes) letters.append(LETTERS.charAt((each & 0xFF) % LETTERS.length()));
    return new Id(letters.toString());
  }

  public static boolean isValid(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
