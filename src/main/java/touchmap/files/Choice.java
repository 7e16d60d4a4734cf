package touchmap.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of an enumeration in a document, and the value that stands for absence. */
final class Choice<E extends Enum<E>> {
  private final E usual;
  private final Map<String, E> words = new LinkedHashMap<>();

  private Choice(E usual, boolean canBeSaid) {
    this.usual = usual;
    for (E each : usual.getDeclaringClass().getEnumConstants()) {
      if (each != usual || canBeSaid) words.put(wordOf(each), each);
    }
  }

  /** A choice where absence means this value, which may also be spelled out. */
  static <E extends Enum<E>> Choice<E> usually(E value) {
    return new Choice<>(value, true);
  }

  /** A choice where absence is a value of its own, for which there is no word. */
  static <E extends Enum<E>> Choice<E> orUnsaid(E value) {
    return new Choice<>(value, false);
  }

  E usual() {
    return usual;
  }

  List<String> words() {
    return List.copyOf(words.keySet());
  }

  Optional<E> meaning(String word) {
    return Optional.ofNullable(words.get(word));
  }

  static String wordOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
