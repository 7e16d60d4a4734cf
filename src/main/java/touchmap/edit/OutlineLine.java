package touchmap.edit;

import java.util.List;

/** One topic of an indented text, with how deep it stands; a line is never more than one level deeper than the one before. */
record OutlineLine(int depth, String name, String note, List<String> links, boolean isFolded) {
  OutlineLine {
    links = List.copyOf(links);
  }

  static OutlineLine named(int depth, String name) {
    return new OutlineLine(depth, name, "", List.of(), false);
  }
}
