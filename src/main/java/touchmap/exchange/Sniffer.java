package touchmap.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out which importer a file is for: by its content first, by its ending where the content leaves it open. */
public final class Sniffer {
  private Sniffer() {}

  /**
   * The importer that is surest of the content; of several, the one that the ending belongs to.
   *
   * @param ending the file's ending without the dot, or nothing
   */
  public static Optional<Importer> importer(
      List<Importer> importers, byte[] content, String ending) {
    String wanted = ending.toLowerCase(Locale.ROOT);
    Comparator<Importer> surest =
        Comparator.<Importer>comparingInt(each -> each.recognises(content))
            .thenComparing(each -> each.extensions().contains(wanted));
    return importers.stream().filter(each -> each.recognises(content) > 0).max(surest);
  }
}
