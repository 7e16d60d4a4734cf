package touchmap.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * Who drives what (the third law of Mann and Turusin: touchpoints must be managed, by somebody with a name). A driver
 * named for a topic answers for all below it, up to where another is named.
 *
 * @param drivers those with most touchpoints first; ties in map order
 * @param undriven the touchpoints for which nobody answers, in map order
 */
public record Drivers(List<Driver> drivers, List<Id> undriven) {
  public Drivers {
    drivers = List.copyOf(drivers);
    undriven = List.copyOf(undriven);
  }

  /**
   * A person or team, with all it answers for. Case and white space do not make another name.
   *
   * @param objects objects and the business, in map order
   * @param scored how many of the touchpoints have a score of ours
   * @param meanScore the mean of these scores
   */
  public record Driver(
      String name,
      String initials,
      List<Id> objects,
      List<Id> touchpoints,
      int scored,
      OptionalDouble meanScore) {
    public Driver {
      objects = List.copyOf(objects);
      touchpoints = List.copyOf(touchpoints);
    }

    /** The share of the touchpoints that have a score, 0 to 1; 0 when there are none. */
    public double shareScored() {
      return touchpoints.isEmpty() ? 0 : (double) scored / touchpoints.size();
    }
  }

  public static Drivers of(TouchMap map) {
    return of(map, Figures.of(map));
  }

  public static Drivers of(TouchMap map, Figures figures) {
    var names = new LinkedHashMap<String, String>();
    Map<String, List<Topic>> driven = new LinkedHashMap<>();
    var undriven = new ArrayList<Id>();
    for (Topic topic : map.root().all()) {
      String name = figures.register().driver(topic.id()).strip();
      if (!name.isEmpty()) {
        names.putIfAbsent(Names.bare(name), name);
        driven.computeIfAbsent(Names.bare(name), _ -> new ArrayList<>()).add(topic);
      } else if (topic.isTouchpoint()) {
        undriven.add(topic.id());
      }
    }
    Map<String, String> initials = Initials.of(names.values());
    var drivers = new ArrayList<Driver>();
    driven.forEach(
        (bare, topics) -> {
          String name = names.getOrDefault(bare, bare);
          drivers.add(driver(name, initials.getOrDefault(name, ""), topics, figures));
        });
    drivers.sort(Comparator.comparingInt(each -> -each.touchpoints().size()));
    return new Drivers(drivers, undriven);
  }

  private static Driver driver(String name, String initials, List<Topic> topics, Figures figures) {
    List<Id> touchpoints = topics.stream().filter(Topic::isTouchpoint).map(Topic::id).toList();
    List<Id> objects =
        topics.stream().filter(topic -> !topic.isTouchpoint()).map(Topic::id).toList();
    double[] scores =
        touchpoints.stream()
            .map(id -> figures.of(id).score())
            .flatMapToDouble(OptionalDouble::stream)
            .toArray();
    return new Driver(
        name, initials, objects, touchpoints, scores.length, Arrays.stream(scores).average());
  }
}
