package touchmap.exchange.xmind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import touchmap.exchange.Xml;

/** Only the names of the sheets of XMind 8: the title of each, or that of its central topic. */
final class XmlSheetNames implements Xml.Listener {
  private final List<String> names;
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private String central = "";
  private String title = "";

  XmlSheetNames(List<String> names) {
    this.names = names;
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    path.push(name);
    text.setLength(0);
  }

  @Override
  public void text(String said) {
    if ("title".equals(path.peek()) && path.size() <= 4) text.append(said);
  }

  @Override
  public void end(String name) {
    path.pop();
    String said = text.toString().strip();
    if (name.equals("title") && path.size() == 2) title = said;
    if (name.equals("title") && path.size() == 3 && "topic".equals(path.peek())) central = said;
    if (!name.equals("sheet")) return;
    names.add(title.isEmpty() ? central : title);
    title = "";
    central = "";
  }
}
