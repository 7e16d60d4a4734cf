/**
 * Our own format on disk: reading, checking for damage, and writing maps, and saving files so that the old one is never
 * lost. May import {@code model}, {@code edit}, {@code geometry} and {@code words}, and Jackson. Start with {@link
 * touchmap.files.MapFiles}; each part of the document is read and written by one class named after it.
 */
@NullMarked
package touchmap.files;

import org.jspecify.annotations.NullMarked;
