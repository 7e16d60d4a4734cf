/**
 * Every figure, check and prompt of the touchpoint method, as pure functions of the map. May import {@code model},
 * {@code geometry} and {@code words}. Start with {@link touchmap.method.Report},
 * {@link touchmap.method.Checks} and {@link touchmap.method.Prompts}.
 */
@NullMarked
package touchmap.method;

import org.jspecify.annotations.NullMarked;
