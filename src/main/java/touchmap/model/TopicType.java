package touchmap.model;

/** What a topic stands for; the root is the only business. */
public enum TopicType {
  BUSINESS,
  OBJECT,
  TOUCHPOINT
}
