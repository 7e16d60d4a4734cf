package touchmap.model;

import java.util.List;

/**
 * All that a topic holds beyond its name: a Markdown note, how it shows, who answers for it, tags, links, and what only
 * touchpoints have.
 */
public record Details(
    String note,
    Form form,
    String driver,
    List<String> tags,
    List<String> links,
    Touch touch,
    Extras extras) {
  public static final Details NONE =
      new Details("", Form.NONE, "", List.of(), List.of(), Touch.NONE, Extras.NONE);

  public Details {
    tags = List.copyOf(tags);
    links = List.copyOf(links);
  }

  public Details withNote(String to) {
    return new Details(to, form, driver, tags, links, touch, extras);
  }

  public Details withForm(Form to) {
    return new Details(note, to, driver, tags, links, touch, extras);
  }

  public Details withDriver(String to) {
    return new Details(note, form, to, tags, links, touch, extras);
  }

  public Details withTags(List<String> to) {
    return new Details(note, form, driver, to, links, touch, extras);
  }

  public Details withLinks(List<String> to) {
    return new Details(note, form, driver, tags, to, touch, extras);
  }

  public Details withTouch(Touch to) {
    return new Details(note, form, driver, tags, links, to, extras);
  }

  public Details withExtras(Extras to) {
    return new Details(note, form, driver, tags, links, touch, to);
  }
}
