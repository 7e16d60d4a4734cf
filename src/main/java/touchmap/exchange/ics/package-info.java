/**
 * Due dates for calendars (RFC 5545). May import {@code exchange}, {@code method}, {@code model}, {@code words}. Start with
 * {@link touchmap.exchange.ics.CalendarFile}.
 */
@NullMarked
package touchmap.exchange.ics;

import org.jspecify.annotations.NullMarked;
