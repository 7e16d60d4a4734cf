package touchmap.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.model.Round;
import touchmap.model.TouchMap;

/** Names for new rounds, which no other round bears. */
public final class RoundNames {
  private RoundNames() {}

  /** The first of these that is free; where none is, the last with a number. */
  public static String free(TouchMap map, List<String> proposed) {
    Set<String> taken = new HashSet<>();
    for (Round each : map.study().rounds()) taken.add(Names.bare(each.name()));
    for (String each : proposed) if (!taken.contains(Names.bare(each))) return each;
    String last = proposed.getLast();
    int number = 2;
    while (taken.contains(Names.bare(last + " " + number))) number++;
    return last + " " + number;
  }
}
