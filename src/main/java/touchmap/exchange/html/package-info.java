/**
 * The map as one page of HTML that loads nothing: pictures, lists and tables. May import {@code exchange}, {@code
 * exchange.svg} for its pictures, and what that may. Start with {@link touchmap.exchange.html.HtmlExporter}.
 */
@NullMarked
package touchmap.exchange.html;

import org.jspecify.annotations.NullMarked;
