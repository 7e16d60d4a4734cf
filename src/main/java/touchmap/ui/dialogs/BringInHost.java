package touchmap.ui.dialogs;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the sheet for a colleague's copy asks of the program. */
public interface BringInHost {
  /** What is wanted of something that differs. */
  enum Take {
    OURS,
    THEIRS,
    /** Ours stands, theirs is written into a note. */
    BOTH
  }

  /**
   * Something that differs in both copies.
   *
   * @param where the names down to it, and what differs
   * @param open what can be chosen; empty where there is only one way
   */
  record Difference(
      String key, String where, String ours, String theirs, Take stands, List<Take> open) {
    public Difference {
      open = List.copyOf(open);
    }
  }

  /**
   * What comes of it as decided so far.
   *
   * @param arrivals what comes in, in counts
   * @param removed the sentence that names what goes; empty where nothing does
   */
  record Coming(List<String> arrivals, String removed) {
    public Coming {
      arrivals = List.copyOf(arrivals);
    }
  }

  /**
   * What the copy holds.
   *
   * @param coming what comes of it if nobody decides otherwise
   * @param remarks what is worth knowing before, in sentences
   * @param losses what of ours would go or be replaced by that, each by its name
   * @param otherWay what a button says that compares them the other way; empty where there is only one
   * @param author who may have written it; may be empty
   */
  record Copy(
      String file,
      Coming coming,
      List<Difference> differences,
      List<String> remarks,
      List<String> losses,
      String otherWay,
      String author) {
    public Copy {
      differences = List.copyOf(differences);
      remarks = List.copyOf(remarks);
      losses = List.copyOf(losses);
    }
  }

  /** Compares the two with the map that both began with, or without it, and shows that instead. */
  void otherWay();

  /** Works out what comes of these decisions, and tells it. */
  void decided(Map<String, Take> choices, Consumer<Coming> told);

  /** What would come as ideas. */
  List<String> ideas();

  /** Brings the copy in, with what was chosen by the keys of the differences. */
  void bringIn(Map<String, Take> choices);

  /** Brings only ideas in, of that author. */
  void bringIdeas(String author);
}
