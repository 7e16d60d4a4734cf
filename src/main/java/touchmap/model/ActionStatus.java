package touchmap.model;

/** How far an action has come. */
public enum ActionStatus {
  PLANNED,
  DOING,
  DONE,
  DROPPED
}
