package touchmap.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class LookTest {
  @ParameterizedTest
  @EnumSource
  void everyColourIsTheTokens(LookName name) throws IOException {
    Look of = Look.of(name);
    String theme = name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Map<String, String> tokens =
        tokens(of.isStrong() ? "tokens-strong.json" : "tokens.json", "/themes/" + theme + "/");
    Map<String, Ink> look = named(of);
    look.forEach((each, ink) -> assertEquals(ink(tokens, each), ink, each));
    List<String> left = new ArrayList<>(tokens.keySet());
    left.removeAll(look.keySet());
    left.removeIf(each -> each.startsWith("contrast/"));
    assertEquals(List.of(), left, "Tokens that no look has");
  }

  @Test
  void aPaletteColourOfADocumentTakesItsDarkCounterpart() {
    assertEquals("#8FBEFF", Look.dark().object("#2c3a9e").orElseThrow().fill().hex());
    assertEquals("#2C3A9E", Look.light().object("#2C3A9E").orElseThrow().fill().hex());
  }

  @Test
  void whatIsNoColourHasNone() {
    for (String each : List.of("", "red", "#12345", "#12345G", "#1234567"))
      assertTrue(Look.light().object(each).isEmpty(), each);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#FFFF00", "#000000", "#FFFFFF", "#808080", "#FF0000", "#00FF7F", "#4B0082", "#F5DEB3"
      })
  void aChosenColourCanAlwaysBeRead(String hex) {
    for (Look look : List.of(Look.light(), Look.dark(), Look.projector(), Look.highContrast())) {
      ObjectColours colours = look.object(hex).orElseThrow();
      assertTrue(colours.label().contrast(colours.fill()) >= 4.5, look.name() + " label");
      assertTrue(look.text().plain().contrast(colours.tint()) >= 4.5, look.name() + " tint");
      assertTrue(colours.edge().contrast(look.canvas()) >= 3, look.name() + " edge");
    }
  }

  @Test
  void aChosenColourStaysAsItIsInTheLightTheme() {
    assertEquals("#FFFF00", Look.light().object("#FFFF00").orElseThrow().fill().hex());
  }

  private static Ink ink(Map<String, String> tokens, String name) {
    String value = Objects.requireNonNull(tokens.get(name), name);
    if (value.startsWith("#")) return Ink.of(value);
    String[] parts = value.substring(5, value.length() - 1).split(",", -1);
    return new Ink(
        Integer.parseInt(parts[0].strip()),
        Integer.parseInt(parts[1].strip()),
        Integer.parseInt(parts[2].strip()),
        Double.parseDouble(parts[3]));
  }

  private static Map<String, Ink> named(Look look) {
    var all = new HashMap<String, Ink>();
    Look.Surfaces on = look.ground().surfaces();
    all.put("window", on.window());
    all.put("titleBar", on.titleBar());
    all.put("canvas", on.canvas());
    all.put("panel", on.panel());
    all.put("sunken", on.sunken());
    all.put("lensTrack", on.lensTrack());
    all.put("lensOn", on.lensOn());
    all.put("hairline", look.ground().hairline());
    all.put("controlBorder", look.ground().controlBorder());
    all.put("shadow", look.ground().shadow());
    all.put("scrim", look.ground().scrim());
    all.put("text", look.text().plain());
    all.put("textSecondary", look.text().secondary());
    all.put("textHint", look.text().hint());
    all.put("accent", look.accent().plain());
    all.put("accentHover", look.accent().hover());
    all.put("accentSubtle", look.accent().subtle());
    all.put("onAccent", look.accent().on());
    all.put("ink", look.accent().ink());
    all.put("onInk", look.accent().onInk());
    all.put("star", look.signs().star().fill());
    all.put("starOutline", look.signs().star().outline());
    all.put("starBorder", look.signs().star().border());
    all.put("good", look.signs().good().plain());
    all.put("goodSubtle", look.signs().good().subtle());
    all.put("bad", look.signs().bad().plain());
    all.put("badSubtle", look.signs().bad().subtle());
    all.put("note", look.signs().note().plain());
    all.put("noteSubtle", look.signs().note().subtle());
    all.put("onObject", look.object(0).label());
    for (ObjectColours each : look.objects()) {
      all.put("objects/" + each.name(), each.fill());
      all.put("objectTints/" + each.name(), each.tint());
    }
    for (int i = 0; i < look.heat().size(); i++) {
      all.put("heat/" + i, look.heat().get(i).chip());
      all.put("onHeat/" + i, look.heat().get(i).label());
      all.put("heatNodeFill/" + i, look.heat().get(i).box());
    }
    return all;
  }

  /** The texts below a pointer, by the rest of their pointer. */
  private static Map<String, String> tokens(String file, String below) throws IOException {
    var texts = new HashMap<String, String>();
    try (InputStream in = LookTest.class.getResourceAsStream(file);
        JsonParser parser =
            JsonFactory.builder()
                .build()
                .createParser(ObjectReadContext.empty(), Objects.requireNonNull(in))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (token == JsonToken.VALUE_STRING && pointer.startsWith(below))
          texts.put(pointer.substring(below.length()), parser.getString());
      }
    }
    return texts;
  }
}
