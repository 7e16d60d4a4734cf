/** Points, boxes and curves in map units; screen points are a type of their own. May import nothing. */
@NullMarked
package touchmap.geometry;

import org.jspecify.annotations.NullMarked;
