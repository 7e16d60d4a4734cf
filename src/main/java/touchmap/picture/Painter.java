package touchmap.picture;

/** A surface that can show marks: the screen, an SVG file, a PDF page, a PNG. */
public interface Painter {
  void paint(Mark mark);
}
