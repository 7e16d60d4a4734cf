/**
 * What every room of the interface is made of: actions and their keys, themes, icons, fonts, motion, the canvas painter,
 * background work, small controls and the base style sheet {@code /touchmap/ui/kit.css}. May import {@code picture},
 * {@code layout}, {@code geometry}, {@code words}, JavaFX, ControlsFX and AtlantaFX. Start with {@link
 * touchmap.ui.kit.Action} and {@link touchmap.ui.kit.Theme}.
 */
@NullMarked
package touchmap.ui.kit;

import org.jspecify.annotations.NullMarked;
