package touchmap.ui.improve;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import touchmap.words.Words;

/** How due days are shown in the language of the window. */
record Calendar(Words words) {
  /** A day of the year around today without its year, such as 16 May. */
  String shown(LocalDate day, LocalDate today) {
    String pattern =
        words.of(day.getYear() == today.getYear() ? "improve.day" : "improve.day.otherYear");
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
  }
}
