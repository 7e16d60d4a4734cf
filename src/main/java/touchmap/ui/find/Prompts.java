package touchmap.ui.find;

import java.util.List;
import touchmap.model.Contact;
import touchmap.model.Id;
import touchmap.model.TouchMap;

/** The questions that suit a map: what others of its kind have, and this one does not name yet. */
record Prompts(List<Prompt> all) {
  /** Prompts come after a person's own first ideas, never before. */
  static final int OWN_FIRST = 5;

  /** One question: what it would be called, how it meets the client, and the objects it may stand under. */
  record Prompt(String id, String name, String channel, Contact contact, List<Id> under) {}

  Prompts {
    all = List.copyOf(all);
  }

  static Prompts of(TouchMap map, java.util.Set<String> notOurs) {
    return new Prompts(List.of());
  }
}
