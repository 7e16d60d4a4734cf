package touchmap.model;

import java.security.SecureRandom;

/** The name by which one thing in a document refers to another: unique in the document, never reused, opaque. */
public record Id(String value) {
  private static final int LONGEST = 64;
  private static final String LETTERS = "abcdefghijkmnopqrstuvwxyz23456789";

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
    // Made here and not kept: a map that is only read should not wait for it.
    new SecureRandom().nextBytes(bytes);
    var letters = new StringBuilder(10);
    for (byte each : bytes) letters.append(LETTERS.charAt((each & 0xFF) % LETTERS.length()));
    return new Id(letters.toString());
  }

  public static boolean isValid(String value) {
    if (value.isEmpty() || value.length() > LONGEST) return false;
    for (int i = 0; i < value.length(); i++) if (!isAllowed(value.charAt(i))) return false;
    return true;
  }

  private static boolean isAllowed(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || letter == '_'
        || letter == '-';
  }

  @Override
  public String toString() {
    return value;
  }
}
