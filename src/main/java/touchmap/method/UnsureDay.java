package touchmap.method;

import java.time.LocalDate;

/** A day in a table that could be two, as 12/11/2026, where no other cell decides: what stands there, and both days. */
public record UnsureDay(String text, LocalDate dayFirst, LocalDate monthFirst) {}
