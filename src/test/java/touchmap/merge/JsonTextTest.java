package touchmap.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.model.Json;
import touchmap.model.Maps;
import touchmap.words.Words;

class JsonTextTest {
  private static String said(Json value) {
    return Words.in("en").of(new Said(Maps.studio(), Maps.studio()).value(value));
  }

  @Test
  void whatANewerVersionWroteIsSaidAsItStandsInTheFile() {
    Json one = new Json.Num(BigDecimal.ONE);
    assertEquals("1", said(one));
    assertEquals("word", said(new Json.Str("word")));
    assertEquals(
        "{\"a\": [1, true, null, \"q\"]}",
        said(
            new Json.Obj(
                List.of(
                    new Json.Member(
                        "a",
                        new Json.Arr(
                            List.of(
                                one, new Json.Bool(true), new Json.Null(), new Json.Str("q"))))))));
  }

  @Test
  void depthDoesNotMatterAndTheRestIsCut() {
    Json deep = new Json.Null();
    for (int i = 0; i < 50_000; i++) deep = new Json.Arr(List.of(deep));
    assertEquals(201, JsonText.of(deep).length());
  }
}
