package touchmap.files;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import touchmap.model.Contact;
import touchmap.model.Control;
import touchmap.model.Details;
import touchmap.model.Form;
import touchmap.model.Json;
import touchmap.model.Ladder;
import touchmap.model.ObjectKind;
import touchmap.model.Offset;
import touchmap.model.Side;
import touchmap.model.Touch;
import touchmap.model.TouchState;

/** What a topic holds beyond its id, type, name and children. Its keys are among those of {@link TreePart}. */
final class DetailsPart {
  private static final Keys LADDER = Keys.of("normal", "better", "wow");
  private static final Keys OFFSET = Keys.of("x", "y");
  private static final Choice<ObjectKind> KIND = Choice.orUnsaid(ObjectKind.UNSAID);
  private static final Choice<Contact> CONTACT = Choice.orUnsaid(Contact.UNSAID);
  private static final Choice<Control> CONTROL = Choice.orUnsaid(Control.UNSAID);
  private static final Choice<TouchState> STATE = Choice.orUnsaid(TouchState.UNSAID);
  private static final Choice<Side> SIDE = Choice.orUnsaid(Side.AUTOMATIC);
  private static final Set<Sort> STAGES = EnumSet.of(Sort.STAGE);
  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final Range FAR = new Range(-1e7, 1e7);

  private DetailsPart() {}

  static Details read(Part topic) {
    return new Details(
        topic.text("note"),
        readForm(topic),
        topic.text("driver"),
        topic.texts("tags"),
        topic.texts("links"),
        readTouch(topic),
        topic.extras());
  }

  static void write(Details details, Sheet topic) {
    topic
        .text("note", details.note())
        .text("driver", details.driver())
        .texts("tags", details.tags())
        .texts("links", details.links());
    writeForm(details.form(), topic);
    writeTouch(details.touch(), topic);
  }

  private static Form readForm(Part topic) {
    return new Form(
        topic.oneOf("kind", KIND),
        readColor(topic),
        topic.text("icon"),
        topic.oneOf("side", SIDE),
        topic.object("offset", OFFSET).map(DetailsPart::readOffset).orElse(Offset.NONE));
  }

  private static void writeForm(Form form, Sheet topic) {
    topic
        .oneOf("kind", form.kind(), KIND)
        .text("color", form.color())
        .text("icon", form.icon())
        .oneOf("side", form.side(), SIDE)
        .unless(form.offset().equals(Offset.NONE), "offset", writeOffset(form.offset()));
  }

  private static String readColor(Part topic) {
    String color = topic.text("color");
    if (color.isEmpty() || COLOR.matcher(color).matches()) return color;
    topic.report("color", "files.damage.color", color);
    return "";
  }

  private static Offset readOffset(Part offset) {
    OptionalDouble x = offset.number("x", FAR);
    OptionalDouble y = offset.number("y", FAR);
    return new Offset(x.orElse(0), y.orElse(0), offset.extras());
  }

  private static Json writeOffset(Offset offset) {
    return new Sheet(OFFSET, offset.extras())
        .always("x", offset.x())
        .always("y", offset.y())
        .done();
  }

  private static Touch readTouch(Part topic) {
    Optional<Ladder> ladder = topic.object("ladder", LADDER).map(DetailsPart::readLadder);
    if (ladder.filter(Ladder::isEmpty).isPresent()) topic.spelledOut("ladder");
    var touch =
        new Touch(
            topic.text("channel"),
            topic.oneOf("contact", CONTACT),
            topic.oneOf("control", CONTROL),
            topic.oneOf("state", STATE),
            topic.reference("stage", STAGES),
            topic.text("momentOfTruth"),
            ladder.orElse(Ladder.NONE));
    return touch.equals(Touch.NONE) ? Touch.NONE : touch;
  }

  private static void writeTouch(Touch touch, Sheet topic) {
    topic
        .text("channel", touch.channel())
        .oneOf("contact", touch.contact(), CONTACT)
        .oneOf("control", touch.control(), CONTROL)
        .oneOf("state", touch.state(), STATE)
        .reference("stage", touch.stage())
        .text("momentOfTruth", touch.momentOfTruth())
        .unless(touch.ladder().isEmpty(), "ladder", writeLadder(touch.ladder()));
  }

  private static Ladder readLadder(Part ladder) {
    return new Ladder(
        ladder.text("normal"), ladder.text("better"), ladder.text("wow"), ladder.extras());
  }

  private static Json writeLadder(Ladder ladder) {
    return new Sheet(LADDER, ladder.extras())
        .text("normal", ladder.normal())
        .text("better", ladder.better())
        .text("wow", ladder.wow())
        .done();
  }
}
