package touchmap.lens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.lens.paper.Leaf;
import touchmap.lens.paper.Setup;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.picture.Part;

/**
 * The sheets of a report while it is written from the top down; what finds no room goes on on the
 * next sheet.
 */
final class Book {
  private static final double HEAD = 30;
  private static final double FOOT = 26;

  /** A section begins a sheet when less than this is left of one. */
  private static final double LEAST_BEGUN = 170;

  /** Where a section begins, counted from the first sheet. */
  record Entry(String title, int sheet) {}

  private final Setup setup;
  private final Look look;
  private final TextSizes sizes;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Leaf> bare = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final UnaryOperator<String> continued;
  private String about = "";
  private double y;

  /** {@code continued} says that what a heading heads goes on. */
  Book(Setup setup, Look look, TextSizes sizes, UnaryOperator<String> continued) {
    this.continued = continued;
    this.setup = setup.withTurn(Setup.Turn.PORTRAIT);
    this.look = look;
    this.sizes = sizes;
  }

  Look look() {
    return look;
  }

  TextSizes sizes() {
    return sizes;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  List<Entry> entries() {
    return entries;
  }

  /** The sheet that is being written. */
  Leaf leaf() {
    if (leaves.isEmpty()) begin();
    return leaves.getLast();
  }

  /** Begins a sheet. */
  Leaf begin() {
    return begin(setup);
  }

  /** Begins a sheet that lies, for what is wide. */
  Leaf beginAcross() {
    return begin(setup.withTurn(Setup.Turn.LANDSCAPE));
  }

  /** Begins a sheet, lying or not, for a picture that says at its head what it is of. */
  Leaf beginBare(boolean lies) {
    Leaf leaf = lies ? beginAcross() : begin();
    bare.add(leaf);
    return leaf;
  }

  /** Whether nothing is to be written at the head of a sheet. */
  boolean isBare(Leaf leaf) {
    return bare.contains(leaf);
  }

  private Leaf begin(Setup as) {
    var leaf = new Leaf(as.sheet(), as.room(), look, sizes);
    leaves.add(leaf);
    y = leaf.room().y() + HEAD;
    return leaf;
  }

  /** What is to be written on of a sheet, between the lines at its head and its foot. */
  static Rect body(Leaf leaf) {
    Rect room = leaf.room();
    return new Rect(room.x(), room.y() + HEAD, room.width(), room.height() - HEAD - FOOT);
  }

  Rect body() {
    return body(leaf());
  }

  double y() {
    return y;
  }

  void down(double by) {
    y += by;
  }

  /** How much of the sheet is left. */
  double left() {
    return body().bottom() - y;
  }

  boolean isFresh() {
    return y <= body().y() + 0.5;
  }

  /** Begins a sheet where so much does not fit any more. */
  void need(double height) {
    if (height > left() && !isFresh()) begin();
  }

  /** The heading of a part of the report, which is in the contents. */
  void section(String title) {
    if (leaves.isEmpty() || leaf().sheet().width() > leaf().sheet().height()) begin();
    else if (left() < LEAST_BEGUN) begin();
    if (!isFresh()) y += 26;
    enter(title);
    about = title;
    text(Part.Role.HEADING, title, Type.SECTION, look.text().plain());
    y += 7;
  }

  /** Puts the sheet into the contents. */
  void enter(String title) {
    entries.add(new Entry(title, leaves.size() - 1));
  }

  /** The heading of a part that has a sheet to itself. */
  void title(String title) {
    enter(title);
    about = title;
    text(Part.Role.HEADING, title, Type.SECTION, look.text().plain());
  }

  /** A heading within a section, above at least a few lines. */
  void heading(String title) {
    heading(title, 50);
  }

  /** The same above what needs so much room, of which it is never parted by the end of a sheet. */
  void heading(String title, double below) {
    double high = leaf().height(title, body().width(), Type.HEAD, Type.LEADING) + 13;
    need(high + Math.min(below, body().height() / 2));
    about = title;
    if (!isFresh()) y += 10;
    text(Part.Role.HEADING, title, Type.HEAD, look.text().plain());
    y += 3;
  }

  /** Begins a sheet on which what was headed last goes on, and says so. */
  void goOn() {
    begin();
    again();
  }

  /** The last heading once more, which is no heading to whoever is read to. */
  void again() {
    if (about.isBlank()) return;
    text(Part.Role.PARAGRAPH, continued.apply(about), Type.HEAD, look.text().secondary());
    y += 3;
  }

  void paragraph(String said) {
    text(Part.Role.PARAGRAPH, said, Type.BODY, look.text().plain());
    y += 5;
  }

  void note(String said) {
    text(Part.Role.PARAGRAPH, said, Type.SMALL, look.text().secondary());
    y += 5;
  }

  private void text(Part.Role role, String said, TextStyle style, Ink ink) {
    if (said.isBlank()) return;
    Rect body = body();
    need(Math.min(leaf().height(said, body.width(), style, Type.LEADING), body.height()));
    var column = new Rect(body.x(), y, body.width(), 0);
    y = leaf().text(role, said, column, style, ink, Type.LEADING);
  }
}
