/**
 * The report of a map: a first page that says it all, then tables, pictures and journeys, in the
 * language of the map. May import {@code lens} and its rooms, {@code picture}, {@code layout},
 * {@code method}, {@code model}, {@code geometry}, {@code words}. Start with {@link
 * touchmap.lens.report.ReportPages}.
 */
@NullMarked
package touchmap.lens.report;

import org.jspecify.annotations.NullMarked;
