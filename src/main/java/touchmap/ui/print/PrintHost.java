package touchmap.ui.print;

import java.util.List;
import touchmap.picture.Page;

/** What the sheet for paper needs of the program around it. */
public interface PrintHost {
  /** Keeps what was chosen for the next time. */
  void remember(PrintChoice choice);

  /** Writes the pages into a file that the person names. */
  void save(PrintChoice choice, List<Page> pages);

  /** Prints the pages on a printer that the person chooses. */
  Printing.Outcome print(List<Page> pages, String name);
}
