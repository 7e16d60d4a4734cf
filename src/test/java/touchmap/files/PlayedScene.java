package touchmap.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that plays one of the {@link CrashScenes} and says what it counts on: {@code FILE 3}. Before it starts it says
 * the number of its thread, so that the thread's calls can be watched, and waits for a line. It has played the scene once
 * elsewhere by then, so that of all the program's calls only those of the scene follow.
 */
public final class PlayedScene {
  private PlayedScene() {}

  /**
   * Plays.
   *
   * @param arguments the scene, an empty folder for it, and one to practise in
   */
  public static void main(String[] arguments) throws IOException {
    CrashScenes scene = CrashScenes.valueOf(arguments[0]);
    var before = new Audience();
    scene.play(Path.of(arguments[2]), before);
    before.isOn = false;
    before.isReal = true;
    scene.play(Path.of(arguments[1]), before);
  }

  /** Hears first in silence. */
  private static final class Audience implements CrashScenes.Recorder {
    private boolean isReal;
    private boolean isOn;

    @Override
    public void starts() throws IOException {
      // read in practice, too, so that nothing is loaded later
      String thread = Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName().toString();
      say(isReal ? thread : "practice");
      isOn = true;
      if (isReal && System.in.read() < 0) throw new IOException("nobody there");
    }

    @Override
    public void counts(DiskCall.Kept where, int document) {
      if (isOn) say(isReal ? where + " " + document : "practice");
    }

    private static void say(String text) {
      System.out.println(text);
      System.out.flush();
    }
  }
}
