package touchmap.ui.print;

import java.util.List;
import touchmap.picture.Page;

/** What the sheet for paper needs of the program around it. */
public interface PrintHost {
  /** Keeps what was chosen for the next time. */
  void remember(PrintChoice choice);

  /** Writes the pages into a file that the person names. */
  void save(PrintChoice choice, List<Page> pages);

  /** The names of the printers that are set up, the usual one first; asks the system, so not for the window's thread. */
  List<String> printers();

  /** Prints the pages on the printer of that name, so many times. */
  Printing.Outcome print(List<Page> pages, String name, String printer, int copies);

  /** The pages are with the printer of that name. */
  void printed(String printer);
}
