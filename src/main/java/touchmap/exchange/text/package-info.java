/**
 * Indented text, with bullets and numbers or without. May import {@code exchange}, and {@code edit} for {@link
 * touchmap.edit.OutlineText}, since the clipboard speaks the same notation. Start with {@link
 * touchmap.exchange.text.TextImporter}.
 */
@NullMarked
package touchmap.exchange.text;

import org.jspecify.annotations.NullMarked;
