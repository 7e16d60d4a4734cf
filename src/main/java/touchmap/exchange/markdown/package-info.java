/**
 * Markdown outlines: headings, nested lists, tables. May import {@code exchange} and what that may. Start with {@link
 * touchmap.exchange.markdown.MarkdownImporter}.
 */
@NullMarked
package touchmap.exchange.markdown;

import org.jspecify.annotations.NullMarked;
