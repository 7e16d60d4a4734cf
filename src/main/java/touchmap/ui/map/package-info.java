/**
 * The map view: camera, pointer states, keys, the text editor over a node, mini-map and zoom bar. May import {@code
 * ui.kit}, {@code lens}, {@code picture}, {@code layout}, {@code edit}, {@code model}, {@code geometry} and {@code
 * words}. Start with {@link touchmap.ui.map.MapView}.
 */
@NullMarked
package touchmap.ui.map;

import org.jspecify.annotations.NullMarked;
