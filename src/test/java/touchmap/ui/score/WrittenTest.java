package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import touchmap.words.Words;

class WrittenTest {
  private static final Words WORDS = Words.in("en");

  @Test
  void aWeightIsWrittenWithAsManyDecimalsAsTellItFromTheOther() {
    assertEquals("0.52", Written.weight(0.52, 0.3, WORDS));
    assertEquals("0.547", Written.weight(0.5467, 0.5492, WORDS));
    assertEquals("0.549", Written.weight(0.5492, 0.5467, WORDS));
  }
}
