package touchmap.ui.review;

import java.util.List;
import touchmap.edit.ScoreCount;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** What goes with a touchpoint that leaves the map: scores, and numbers that customers gave. */
record WhatGoes(long scores, long numbers, Words words) {
  static WhatGoes of(TouchMap map, Topic topic, Words words) {
    return new WhatGoes(
        ScoreCount.of(map, List.of(topic)), ScoreCount.numbers(map, List.of(topic)), words);
  }

  /** Before the click, since scores of years may go. */
  String before() {
    if (scores == 0 && numbers > 0) return words.count("review.audit.gone.only", numbers);
    if (scores == 0) return words.of("review.audit.gone");
    String off = words.count("review.audit.gone.with", scores);
    return numbers == 0 ? off : words.count("review.audit.gone.numbers", numbers, off);
  }

  /** Once it is off the map. */
  String after(String name) {
    String said = words.of("review.audit.gone.done", name);
    if (scores > 0) said += " " + words.count("review.scoresGo", scores);
    if (numbers > 0) said += " " + words.count("review.numbersGo", numbers);
    return said;
  }
}
