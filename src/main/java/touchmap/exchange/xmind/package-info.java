/**
 * XMind: maps of XMind 8 ({@code content.xml}) and of XMind Zen to 2026 ({@code content.json}), read and written. May
 * import {@code exchange} and what that may. Start with {@link touchmap.exchange.xmind.XMindImporter}.
 */
@NullMarked
package touchmap.exchange.xmind;

import org.jspecify.annotations.NullMarked;
