package touchmap.merge;

import touchmap.model.Json;

/** A value that this version does not know, as it stands in the file; cut where it is too long for a sentence. */
final class JsonText {
  private static final int MOST = 200;

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  static String of(Json value) {
    if (value instanceof Json.Str(String words)) return words;
    var writing = new JsonText();
    writing.write(value);
    boolean isCut = writing.text.length() > MOST;
    return isCut ? writing.text.substring(0, MOST) + "…" : writing.text.toString();
  }

  /** Deeper only while there is room, so that depth does not matter. */
  private void write(Json value) {
    if (text.length() > MOST) return;
    switch (value) {
      case Json.Str(String words) -> quoted(words);
      case Json.Num number -> text.append(number.value());
      case Json.Bool claim -> text.append(claim.value());
      case Json.Null _ -> text.append("null");
      case Json.Arr array -> {
        text.append('[');
        for (int i = 0; i < array.items().size() && text.length() <= MOST; i++) {
          if (i > 0) text.append(", ");
          write(array.items().get(i));
        }
        text.append(']');
      }
      case Json.Obj object -> {
        text.append('{');
        for (int i = 0; i < object.members().size() && text.length() <= MOST; i++) {
          if (i > 0) text.append(", ");
          quoted(object.members().get(i).key());
          text.append(": ");
          write(object.members().get(i).value());
        }
        text.append('}');
      }
    }
  }

  private void quoted(String words) {
    String plain = words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    text.append('"').append(plain).append('"');
  }
}
