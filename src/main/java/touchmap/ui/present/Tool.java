package touchmap.ui.present;

/** What the presenter holds: nothing, a ring around a topic, a light on it, or a pen. */
enum Tool {
  NONE,
  RING,
  SPOTLIGHT,
  PEN
}
