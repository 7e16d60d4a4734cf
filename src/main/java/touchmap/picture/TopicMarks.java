package touchmap.picture;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Placed;
import touchmap.layout.TextLine;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.Contact;
import touchmap.model.Details;
import touchmap.model.Topic;

/**
 * What is painted for one topic: its box, what is written in it, and the badges over its corners, which stay when
 * writing is too small to show.
 */
record TopicMarks(List<Mark> box, List<Mark> writing, List<Mark> badges) {
  static final double TOUCHPOINT_RADIUS = 10;
  static final double OBJECT_RADIUS = 12;
  static final double BUSINESS_RADIUS = 20;

  /** How far badges and shadows reach over the box. */
  static final double MARGIN = 16;

  private static final List<Double> DASHES = List.of(4.0, 3.2);
  private static final String NOTE = "text-align-start";
  private static final String LINK = "link";
  private static final double STAR = 10.5;
  private static final TextStyle CHIP = new TextStyle(Weight.BOLD, 12);
  private static final FontSizes SIZES = new FontSizes();

  TopicMarks {
    box = List.copyOf(box);
    writing = List.copyOf(writing);
    badges = List.copyOf(badges);
  }

  List<Mark> all() {
    var all = new ArrayList<Mark>(box);
    all.addAll(writing);
    all.addAll(badges);
    return List.copyOf(all);
  }

  static double radius(Topic topic) {
    return switch (topic.type()) {
      case BUSINESS -> BUSINESS_RADIUS;
      case OBJECT -> OBJECT_RADIUS;
      case TOUCHPOINT -> TOUCHPOINT_RADIUS;
    };
  }

  static TopicMarks of(Placed placed, ObjectColours colours, Look look, Decor decor) {
    return new Maker(placed, colours, look, decor).marks();
  }

  /** The same without writing, which is too small to be seen. */
  static TopicMarks fromAfar(Placed placed, ObjectColours colours, Look look, Decor decor) {
    return new Maker(placed, colours, look, decor).boxAndBadges();
  }

  /** Collects the marks of one topic. */
  private static final class Maker {
    private final Placed placed;
    private final Topic topic;
    private final ObjectColours colours;
    private final Look look;
    private final Ornament ornament;
    private final boolean quiet;
    private final List<Mark> box = new ArrayList<>();
    private final List<Mark> writing = new ArrayList<>();
    private final List<Mark> badges = new ArrayList<>();

    Maker(Placed placed, ObjectColours colours, Look look, Decor decor) {
      this.placed = placed;
      this.topic = placed.topic();
      this.colours = colours;
      this.look = look;
      this.ornament = decor.of(topic.id());
      this.quiet = decor.quiet().contains(topic.id());
    }

    TopicMarks marks() {
      boxAndBadges();
      write();
      return new TopicMarks(box, writing, badges);
    }

    TopicMarks boxAndBadges() {
      switch (topic.type()) {
        case BUSINESS -> business();
        case OBJECT -> object();
        case TOUCHPOINT -> touchpoint();
      }
      boolean starred = topic.isTouchpoint() && topic.details().touch().isMomentOfTruth();
      if (starred) star();
      badges.addAll(new OrnamentMarks(placed, ornament, look).badges(starred));
      return new TopicMarks(box, writing, badges);
    }

    private void business() {
      shadow(1.6);
      box.add(new Mark.Box(placed.box(), BUSINESS_RADIUS, look.accent().ink(), Line.NONE));
    }

    private void object() {
      Ink fill = quiet ? colours.fill().over(colours.tint(), 0.05) : colours.fill();
      boolean pale = !quiet && !colours.edge().equals(colours.fill());
      if (!quiet) shadow(1);
      Line border = pale ? Line.of(colours.edge(), 1.4) : Line.NONE;
      box.add(new Mark.Box(placed.box(), OBJECT_RADIUS, fill, border));
    }

    private void touchpoint() {
      boolean moment = topic.details().touch().isMomentOfTruth();
      boolean indirect = topic.details().touch().contact() == Contact.INDIRECT;
      List<Double> dashes = indirect ? DASHES : List.of();
      boolean weak = !quiet && ornament.chip().orElse(null) instanceof Ornament.Chip.FixFirst;
      Line border = Line.NONE;
      if (moment) border = new Line(look.signs().star().border(), 2, dashes);
      else if (weak) border = new Line(look.signs().bad().plain(), 1.6, dashes);
      else if (indirect && !quiet) border = new Line(colours.edge(), 1.3, dashes);
      else if (indirect)
        border = new Line(look.text().hint().over(look.canvas(), 0.6), 1.3, dashes);
      Ink fill = quiet ? Ink.NONE : touchpointFill();
      box.add(new Mark.Box(placed.box(), TOUCHPOINT_RADIUS, fill, border));
    }

    private Ink touchpointFill() {
      return switch (ornament.chip().orElse(null)) {
        case Ornament.Chip.Score score -> look.heat().get(score.heat()).box();
        case Ornament.Chip.FixFirst _ -> look.signs().bad().subtle();
        case Ornament.Chip.Change _ -> colours.tint();
        case null -> colours.tint();
      };
    }

    private void write() {
      Ink ink = textInk();
      placed
          .icon()
          .ifPresent(
              bounds ->
                  writing.add(new Mark.Icon(IconShapes.of(topic).orElse("shapes"), bounds, ink)));
      Ink subtitle = ink.over(look.accent().ink(), 0.8);
      for (TextLine line : placed.lines()) {
        boolean isSubtitle = topic.isBusiness() && line.style().weight() != Weight.BOLD;
        write(line, isSubtitle ? subtitle : ink);
      }
      placed.foldChip().ifPresent(this::foldChip);
      placed.signs().ifPresent(this::signs);
      writing.addAll(new OrnamentMarks(placed, ornament, look).writing());
    }

    private Ink textInk() {
      if (topic.isBusiness()) return look.accent().onInk();
      if (quiet) return look.text().secondary();
      return topic.isObject() ? colours.label() : look.text().plain();
    }

    /** Soft without a blur: a few pale boxes under the real one. */
    private void shadow(double size) {
      Ink ink = look.ground().shadow();
      Rect at = placed.box().moved(0, 1.3 * size);
      for (double grow : new double[] {1.5, 0.8, 0.1}) {
        Ink layer = ink.faded(ink.opacity() * 0.55);
        box.add(new Mark.Box(at.grown(grow * size), radius(topic) + grow * size, layer, Line.NONE));
      }
    }

    private void write(TextLine line, Ink ink) {
      if (line.text().isEmpty()) return;
      writing.add(new Mark.Words(line.text(), line.baseline(), line.style(), ink, line.width()));
    }

    private void foldChip(Rect bounds) {
      Ink ground = colours.label().over(colours.fill(), 0.86);
      if (quiet || topic.isTouchpoint()) ground = look.canvas().over(colours.tint(), 0.6);
      writing.add(new Mark.Box(bounds, bounds.height() / 2, ground, Line.NONE));
      String text = "+" + placed.tree().hidden();
      double width = SIZES.width(text, CHIP);
      double x = bounds.centerX() - width / 2;
      var baseline = new Point(x, bounds.centerY() + CHIP.size() * 0.355);
      writing.add(new Mark.Words(text, baseline, CHIP, look.text().plain(), width));
    }

    /** A note and links each show as a quiet sign beside the name. */
    private void signs(Rect place) {
      Details details = topic.details();
      Ink ink = textInk().over(quiet ? look.canvas() : ground(), 0.72);
      double size = place.height();
      double x = place.x();
      if (!details.note().isBlank()) {
        writing.add(new Mark.Icon(NOTE, new Rect(x, place.y(), size, size), ink));
        x = place.right() - size;
      }
      if (!details.links().isEmpty())
        writing.add(new Mark.Icon(LINK, new Rect(x, place.y(), size, size), ink));
    }

    private Ink ground() {
      if (topic.isBusiness()) return look.accent().ink();
      return topic.isObject() ? colours.fill() : touchpointFill();
    }

    private void star() {
      Look.Star star = look.signs().star();
      double x = placed.isMirrored() ? placed.box().x() + 2 : placed.box().right() - 2;
      var centre = new Point(x, placed.box().y());
      badges.add(Strokes.star(centre, STAR, star.fill(), Line.of(star.outline(), 1.4)));
    }
  }
}
