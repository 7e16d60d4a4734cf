package touchmap.ui.find;

import java.util.HashSet;
import java.util.Set;

/**
 * What a person does not want to be asked about one map any more: prompts that are not theirs, by their ids in the
 * catalogue, and hints, by code and topics.
 */
public record PutAside(Set<String> prompts, Set<String> hints) {
  public static final PutAside NONE = new PutAside(Set.of(), Set.of());

  public PutAside {
    prompts = Set.copyOf(prompts);
    hints = Set.copyOf(hints);
  }

  PutAside withPrompt(String id) {
    return new PutAside(with(prompts, id), hints);
  }

  PutAside withHint(String key) {
    return new PutAside(prompts, with(hints, key));
  }

  PutAside withoutPrompts() {
    return new PutAside(Set.of(), hints);
  }

  PutAside withoutHints() {
    return new PutAside(prompts, Set.of());
  }

  private static Set<String> with(Set<String> all, String one) {
    var more = new HashSet<>(all);
    more.add(one);
    return more;
  }
}
