package touchmap.ui.find;

import java.util.Optional;

/**
 * An {@code @} in what is typed into quick-add, and the beginning of an object's name after it:
 * {@code Invoice @Sal}. It stands at the start or after a space, so that an address such as {@code
 * info@tandem.example} is none.
 */
record Mention(String name, String typed) {
  static Optional<Mention> in(String text) {
    int at = text.lastIndexOf('@');
    if (at < 0) return Optional.empty();
    String typed = text.substring(at + 1);
    boolean apart = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean begun = typed.isEmpty() || !Character.isWhitespace(typed.charAt(0));
    return apart && begun
        ? Optional.of(new Mention(text.substring(0, at).strip(), typed))
        : Optional.empty();
  }
}
