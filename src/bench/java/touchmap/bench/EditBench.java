package touchmap.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import touchmap.edit.Editor;
import touchmap.edit.Rename;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.model.Id;
import touchmap.picture.Picture;

/** What a keystroke costs: a touchpoint gets another name, the map a new layout, the layout a new picture. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class EditBench {
  private Editor editor;
  private Layout layout;
  private Id touchpoint;
  private int edits;

  @Setup(Level.Iteration)
  public void open(Sized sized) {
    editor = new Editor(Editor.State.opened(sized.map));
    layout = sized.layout;
    touchpoint = Id.of("t" + (sized.topics - 3));
  }

  @Benchmark
  public Picture editToPicture(Sized sized) {
    editor.apply(new Rename(touchpoint, "Thank-you call " + edits++));
    editor.endStep();
    layout = layout.next(editor.map(), sized.sizes, LayoutOptions.of(editor.map()));
    return Sized.pictureOf(editor.map(), layout);
  }

  @Benchmark
  public Object editToPainted(Sized sized) {
    Picture picture = editToPicture(sized);
    var box = layout.at(touchpoint).orElseThrow().box();
    return sized.paint(picture, 1, box.centerX(), box.centerY());
  }
}
