package touchmap.ui.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.exchange.table.ColumnPlan;
import touchmap.words.Words;

class ColumnNamesTest {
  @Test
  void everyChoiceHasANameOfItsOwnInBothLanguages() {
    for (String language : List.of("en", "ru")) {
      Words words = Words.in(language);
      var names = new HashSet<String>();
      List<String> choices = ColumnPlan.choices(List.of("score:Clear"));
      for (String each : choices) names.add(ColumnsSheet.name(words, each));
      assertEquals(choices.size(), names.size());
      assertFalse(names.contains(""));
    }
  }
}
