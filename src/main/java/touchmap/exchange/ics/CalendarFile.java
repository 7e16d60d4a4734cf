package touchmap.exchange.ics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.StringJoiner;
import touchmap.method.Register;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/**
 * The due dates of the open actions as all-day events, which every calendar takes (tasks are left out by many). The same
 * action has the same UID each time, so that a calendar brings it up to date instead of showing it twice.
 */
public final class CalendarFile {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private CalendarFile() {}

  /** The actions that come into the file: planned or being done, with a day. */
  public static List<PlannedAction> due(TouchMap map) {
    return map.study().actions().stream()
        .filter(
            action ->
                action.assignment().due().isPresent()
                    && (action.assignment().status() == ActionStatus.PLANNED
                        || action.assignment().status() == ActionStatus.DOING))
        .toList();
  }

  /** The file; {@code now} is when it was made. */
  public static byte[] write(TouchMap map, Words words, Instant now) {
    Register register = Register.of(map);
    var lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Touchmap//Touchmap//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", map.shownTitle());
    for (PlannedAction action : due(map))
      action.assignment().due().ifPresent(day -> event(lines, action, day, register, words, now));
    lines.add("END", "VCALENDAR");
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void event(
      ContentLines lines,
      PlannedAction action,
      LocalDate day,
      Register register,
      Words words,
      Instant now) {
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", action.id().value() + "@touchmap");
    lines.add("DTSTAMP", MOMENT.format(now));
    lines.add("DTSTART;VALUE=DATE", DAY.format(day));
    lines.add("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    lines.text(
        "SUMMARY",
        action.title().isBlank() ? name(action, register) : action.title().replace('\n', ' '));
    lines.text("DESCRIPTION", description(action, register, words));
    lines.add("TRANSP", "TRANSPARENT");
    lines.add("END", "VEVENT");
  }

  private static String name(PlannedAction action, Register register) {
    return register.topic(action.touchpoint()).map(Topic::nameOnOneLine).orElse("");
  }

  private static String description(PlannedAction action, Register register, Words words) {
    var text = new StringJoiner("\n");
    var path = new StringJoiner(" / ");
    register.path(action.touchpoint()).forEach(topic -> path.add(topic.nameOnOneLine()));
    text.add(words.of("exchange.calendar.touchpoint", path.toString()));
    String owner = action.assignment().owner();
    if (!owner.isBlank()) text.add(words.of("exchange.calendar.owner", owner));
    if (!action.note().isBlank()) text.add(action.note().strip());
    return text.toString();
  }
}
