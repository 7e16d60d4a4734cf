package touchmap.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Copies that services which keep folders alike lay beside a file when two people changed it at once. They are known by
 * the names that Dropbox, Nextcloud, ownCloud, Syncthing and OneDrive give them.
 */
public final class ConflictCopies {
  private static final Pattern ADDED =
      Pattern.compile(
          " \\(.*(conflict|конфликт).*\\)"
              + "|\\.sync-conflict-\\d{8}-\\d{6}(-\\w+)?"
              + "|_conflict-\\d{8}-\\d{6}"
              + "|-(desktop|laptop|pc)-\\w{4,15}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ConflictCopies() {}

  /** The copies beside a file, by name. */
  public static List<Path> beside(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    var copies = new ArrayList<Path>();
    if (folder == null) return copies;
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all)
        if (isCopy(each.getFileName().toString(), stem, ending)) copies.add(each);
    } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
      return List.of();
    }
    copies.sort(null);
    return copies;
  }

  private static boolean isCopy(String name, String stem, String ending) {
    boolean fits =
        name.length() > stem.length() + ending.length()
            && name.startsWith(stem)
            && name.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT));
    return fits
        && ADDED.matcher(name.substring(stem.length(), name.length() - ending.length())).matches();
  }
}
