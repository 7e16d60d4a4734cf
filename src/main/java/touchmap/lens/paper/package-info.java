/**
 * Sheets of paper: their sizes and margins, what is written on them, and the map on one of them or
 * parted over many; the same for the preview, for PDF and for printing. Lengths are in points, a
 * 72nd of an inch. May import {@code lens}, {@code lens.journey}, {@code picture}, {@code layout},
 * {@code method}, {@code model}, {@code geometry}, {@code words}. Start with {@link
 * touchmap.lens.paper.MapSheets}.
 */
@NullMarked
package touchmap.lens.paper;

import org.jspecify.annotations.NullMarked;
