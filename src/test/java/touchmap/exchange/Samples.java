package touchmap.exchange;

import java.nio.file.Path;
import java.util.List;
import touchmap.files.MapFiles;
import touchmap.model.Contact;
import touchmap.model.Details;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.Touch;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Page;

/** Maps to make pictures of. */
public final class Samples {
  private Samples() {}

  /** The example that ships with the program, in one of its languages. */
  public static TouchMap tandem(String language) {
    Opened opened = MapFiles.read(Path.of("assets", "samples", "tandem." + language + ".touchmap"));
    return ((Opened.Fine) opened).map();
  }

  /** A small map in which everything occurs that has a look of its own. */
  public static TouchMap everything() {
    Topic website =
        topic("web", TopicType.OBJECT, "Website", Details.NONE)
            .withChildren(
                List.of(
                    topic("home", "Home <page> & \"more\"", Touch.NONE),
                    topic("rank", "Rankings", Touch.NONE.withContact(Contact.INDIRECT)),
                    topic("offer", "Proposal", Touch.NONE.withMomentOfTruth("decides"))));
    Topic pale =
        topic(
            "pale",
            TopicType.OBJECT,
            "Pale",
            Details.NONE.withForm(Form.NONE.withColor("#FFF176")));
    Topic folded =
        topic(
                "desk",
                TopicType.OBJECT,
                "Desk",
                Details.NONE.withNote("ask").withLinks(List.of("https://example.org")))
            .withChildren(List.of(topic("hello", "Greeting", Touch.NONE)));
    TouchMap map = TouchMap.of("Tandem\nweb studio", "en");
    TouchMap grown = map.withRoot(map.root().withChildren(List.of(website, pale, folded)));
    return grown.withView(grown.view().withFolded(List.of(Id.of("desk"))));
  }

  /** A map whose one touchpoint has that name. */
  public static TouchMap named(String name) {
    Topic object =
        topic("o", TopicType.OBJECT, "Object", Details.NONE)
            .withChildren(List.of(topic("t", name, Touch.NONE)));
    TouchMap map = TouchMap.of("Business", "en");
    return map.withRoot(map.root().withChildren(List.of(object)));
  }

  /** Its pages as exports have them: unfolded, in the document's layout. */
  public static List<Page> pages(TouchMap map, Look look) {
    return MapPages.of(map, look, LayoutKind.BOTH, false, 1);
  }

  private static Topic topic(String id, String name, Touch touch) {
    return topic(id, TopicType.TOUCHPOINT, name, Details.NONE.withTouch(touch));
  }

  private static Topic topic(String id, TopicType type, String name, Details details) {
    return Topic.of(type, name).withId(Id.of(id)).withDetails(details);
  }
}
