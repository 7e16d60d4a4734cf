/**
 * A map shown to a room: the slides over a whole display, the presenter's own window, and the sheet
 * that orders the chapters.
 */
@NullMarked
package touchmap.ui.present;

import org.jspecify.annotations.NullMarked;
