/**
 * What a map is: the immutable document with every key of the file format. May import {@code geometry} and {@code
 * words}. Start with {@link touchmap.model.TouchMap} and {@link touchmap.model.Topic}.
 */
@NullMarked
package touchmap.model;

import org.jspecify.annotations.NullMarked;
