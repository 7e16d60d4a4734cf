package touchmap.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Maps for tests: small ones to talk about, grown ones with everything in them, and large ones. */
public final class Maps {
  private Maps() {}

  /**
   * A studio with an id for everything: n0 the business; o1 Website (t1 Home, t2 Prices with t2a), o2 Sales (t3 Call, t4
   * Proposal; o3 Manager with t5), o4 Empty, t6 Advice right under the business.
   */
  public static TouchMap studio() {
    Topic website =
        object(
            "o1", "Website", point("t1", "Home"), point("t2", "Prices", point("t2a", "Discount")));
    Topic manager = object("o3", "Manager", point("t5", "Greeting"));
    Topic sales = object("o2", "Sales", point("t3", "Call"), point("t4", "Proposal"), manager);
    Topic root =
        new Topic(
            Id.of("n0"),
            TopicType.BUSINESS,
            "Studio",
            Details.NONE,
            List.of(website, sales, object("o4", "Empty"), point("t6", "Advice")));
    return new TouchMap("", "en", root, List.of(), Study.NONE, View.NONE, Extras.NONE);
  }

  public static Topic object(String id, String name, Topic... below) {
    return new Topic(Id.of(id), TopicType.OBJECT, name, Details.NONE, List.of(below));
  }

  public static Topic point(String id, String name, Topic... below) {
    return new Topic(Id.of(id), TopicType.TOUCHPOINT, name, Details.NONE, List.of(below));
  }

  /** A map grown from a seed, with details, ideas and a full study; the same map for the same seed. */
  public static TouchMap grown(long seed) {
    return new Growth(new Random(seed)).map();
  }

  /** So many topics, ten children each, ids k0 (the business) to k(n-1); nothing but names. */
  public static TouchMap large(int topics) {
    return TouchMap.of("", "en").withRoot(large(0, topics));
  }

  private static Topic large(int number, int topics) {
    var children = new ArrayList<Topic>();
    for (int i = 1; i <= 10 && number * 10L + i < topics; i++)
      children.add(large(number * 10 + i, topics));
    TopicType type =
        number == 0 ? TopicType.BUSINESS : number <= 10 ? TopicType.OBJECT : TopicType.TOUCHPOINT;
    return new Topic(Id.of("k" + number), type, "Topic " + number, Details.NONE, children);
  }
}
