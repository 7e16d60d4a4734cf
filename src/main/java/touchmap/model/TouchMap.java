package touchmap.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A whole document. Two maps share every branch in which they do not differ. {@code title} is empty when it is the root's name. */
public record TouchMap(
    String title,
    String language,
    Topic root,
    List<Idea> ideas,
    Study study,
    View view,
    Extras extras) {
  public TouchMap {
    ideas = List.copyOf(ideas);
  }

  /** A new map with nothing but the business in its middle. */
  public static TouchMap of(String business, String language) {
    return new TouchMap(
        "",
        language,
        Topic.of(TopicType.BUSINESS, business),
        List.of(),
        Study.NONE,
        View.NONE,
        Extras.NONE);
  }

  /** The title, or the root's name on one line where none was given. */
  public String shownTitle() {
    return title.isEmpty() ? root.nameOnOneLine() : title;
  }

  public Optional<Topic> find(Id id) {
    return root.find(id);
  }

  /** The parent of a topic; empty for the root and for what is not here. */
  public Optional<Topic> parentOf(Id id) {
    List<Topic> path = root.pathTo(id);
    return path.size() < 2 ? Optional.empty() : Optional.of(path.get(path.size() - 2));
  }

  /** This map with one topic replaced; branches off the path to it are shared, not copied. */
  public TouchMap replacing(Id id, UnaryOperator<Topic> change) {
    return withRoot(root.replacing(id, change));
  }

  public TouchMap withTitle(String to) {
    return new TouchMap(to, language, root, ideas, study, view, extras);
  }

  public TouchMap withLanguage(String to) {
    return new TouchMap(title, to, root, ideas, study, view, extras);
  }

  /** This map around another tree; this very map when it is the same tree. */
  public TouchMap withRoot(Topic to) {
    return to == root ? this : new TouchMap(title, language, to, ideas, study, view, extras);
  }

  public TouchMap withIdeas(List<Idea> to) {
    return new TouchMap(title, language, root, to, study, view, extras);
  }

  public TouchMap withStudy(Study to) {
    return to == study ? this : new TouchMap(title, language, root, ideas, to, view, extras);
  }

  public TouchMap withView(View to) {
    return to == view ? this : new TouchMap(title, language, root, ideas, study, to, extras);
  }
}
