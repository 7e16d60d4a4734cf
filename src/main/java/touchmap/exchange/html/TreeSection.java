package touchmap.exchange.html;

import java.util.ArrayDeque;
import java.util.Deque;
import touchmap.lens.journey.JourneyWords;
import touchmap.method.Register;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** The map as a nested list, with notes and links; written without recursion, for maps may be deep. */
final class TreeSection {
  private final TouchMap map;
  private final Words words;
  private final Markup text;
  private final Register register;
  private final Facts facts;
  private int number;

  TreeSection(TouchMap map, Words words, Markup text) {
    this.map = map;
    this.words = words;
    this.text = text;
    register = Register.of(map);
    facts = new Facts(map, words);
  }

  /** A topic to write, or the end of one. */
  private record Step(Topic topic, boolean isEnd) {}

  void write() {
    text.line("h2", words.of("page.map"));
    text.open("ul");
    Deque<Step> todo = new ArrayDeque<>();
    todo.push(new Step(map.root(), false));
    while (!todo.isEmpty()) {
      Step step = todo.pop();
      boolean hasList = !step.topic.children().isEmpty();
      if (step.isEnd) {
        if (hasList) text.close();
        text.close();
        continue;
      }
      text.open("li", "id", "t" + number);
      topic(step.topic);
      todo.push(new Step(step.topic, true));
      if (!hasList) continue;
      text.open("ul");
      for (Topic child : step.topic.children().reversed()) todo.push(new Step(child, false));
    }
    text.close();
    ideas();
  }

  private void topic(Topic topic) {
    String name = topic.nameOnOneLine();
    String sort = topic.isTouchpoint() ? "touchpoint" : "object";
    text.line("span", name, "class", sort, "id", "n" + number);
    if (topic.details().touch().isMomentOfTruth())
      text.line("span", " ★ " + words.of("journey.truth"), "class", "quiet");
    String own = topic.details().driver();
    if (!own.isBlank())
      text.line(
          "span", " · " + JourneyWords.onOneLine(register.driver(topic.id())), "class", "quiet");
    String figures = facts.of(topic);
    if (!figures.isEmpty()) text.line("p", figures, "class", "facts", "id", "f" + number);
    number++;
    String note = topic.details().note();
    if (!note.isBlank()) text.open("div", "class", "note").raw(Notes.html(note)).close();
    for (String each : topic.details().links()) text.open("div").link(each).close();
  }

  private void ideas() {
    if (map.ideas().isEmpty()) return;
    text.line("h3", words.of("page.ideas")).open("ul");
    map.ideas().forEach(each -> text.line("li", each.name()));
    text.close();
  }
}
