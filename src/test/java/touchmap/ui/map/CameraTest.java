package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.ScreenPoint;
import touchmap.geometry.Size;

class CameraTest {
  private static final Size VIEW = new Size(1000, 600);
  private static final Camera.Margins NONE = new Camera.Margins(0, 0, 0, 0);

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 0.7, 1, 4})
  void screenAndMapAgreeAtEveryZoom(double zoom) {
    var camera = new Camera(zoom, -37, 12.5);
    Point there = camera.toMap(new ScreenPoint(123, 456));
    ScreenPoint back = camera.toScreen(there);
    assertEquals(123, back.x(), 1e-9);
    assertEquals(456, back.y(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 2, 9})
  void zoomingKeepsWhatIsUnderThePointerAndItsLimits(double to) {
    var camera = new Camera(1, 10, 20);
    var pointer = new ScreenPoint(300, 200);
    Camera zoomed = camera.zoomed(to, pointer);
    assertEquals(Math.clamp(to, 0.25, 4), zoomed.zoom());
    assertEquals(0, camera.toMap(pointer).distanceTo(zoomed.toMap(pointer)), 1e-9);
  }

  @Test
  void fittingShowsAllInTheMiddleOfWhatTheMarginsLeave() {
    var bounds = new Rect(-900, -500, 1800, 1000);
    var margins = new Camera.Margins(20, 30, 80, 30);
    Camera fitted = Camera.fitting(bounds, Point.ORIGIN, VIEW, margins);
    Rect seen = fitted.toScreen(bounds);
    assertEquals(0.5, fitted.zoom(), 1e-9);
    assertEquals(500, seen.centerX(), 1e-9);
    assertEquals(270, seen.centerY(), 1e-9);
  }

  @Test
  void fittingDoesNotBlowUpASmallMap() {
    Camera fitted = Camera.fitting(new Rect(-50, -20, 100, 40), Point.ORIGIN, VIEW, NONE);
    assertEquals(1.1, fitted.zoom());
  }

  @Test
  void aMapTooLargeForTheLeastZoomShowsItsHeart() {
    Camera fitted =
        Camera.fitting(new Rect(-100, -90_000, 4000, 100_000), Point.ORIGIN, VIEW, NONE);
    assertEquals(0.25, fitted.zoom());
    assertEquals(300, fitted.toScreen(Point.ORIGIN).y(), 1e-9);
  }

  @Test
  void revealingMovesNoFurtherThanNeeded() {
    var camera = new Camera(1, 0, 0);
    assertSame(camera, camera.revealing(new Rect(100, 100, 50, 30), VIEW, 40));
    assertEquals(new Camera(1, 190, 0), camera.revealing(new Rect(1100, 100, 50, 30), VIEW, 40));
    assertEquals(new Camera(1, 0, -60), camera.revealing(new Rect(100, -20, 50, 30), VIEW, 40));
  }

  @Test
  void theMapStaysInReach() {
    var bounds = new Rect(-200, -100, 400, 200);
    Camera lost = new Camera(1, 5000, -5000).inReach(bounds, VIEW);
    assertTrue(lost.seen(VIEW).overlaps(bounds));
    var fine = new Camera(1, 0, 0);
    assertSame(fine, fine.inReach(bounds, VIEW));
  }

  @Test
  void aTinyMapInALargeViewCanStillBeMoved() {
    var bounds = new Rect(-10, -10, 20, 20);
    Camera kept = new Camera(4, 900, 900).inReach(bounds, VIEW);
    assertTrue(kept.seen(VIEW).grown(1).overlaps(bounds));
  }
}
