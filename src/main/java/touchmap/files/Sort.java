package touchmap.files;

import java.util.EnumSet;
import java.util.Set;

/** What bears an id in a document, and so what a reference may have to name. */
enum Sort {
  BUSINESS,
  OBJECT,
  TOUCHPOINT,
  IDEA,
  CRITERION,
  ROUND,
  STAGE,
  PERSONA,
  CHAIN,
  PHASE,
  ACTION;

  static final Set<Sort> TOPICS = EnumSet.of(BUSINESS, OBJECT, TOUCHPOINT);
  static final Set<Sort> OBJECTS = EnumSet.of(BUSINESS, OBJECT);
}
