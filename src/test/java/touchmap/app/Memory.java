package touchmap.app;

/** How much memory this program holds on to. */
final class Memory {
  private Memory() {}

  /** What is in use when what may go has gone, pictures that the toolkit keeps as long as there is room among it. */
  static long used() {
    try {
      long[] more = new long[Integer.MAX_VALUE - 8];
      throw new AssertionError("There is room for " + more.length);
    } catch (OutOfMemoryError asked) {
      for (int i = 0; i < 3; i++) System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
