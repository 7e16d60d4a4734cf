package touchmap.app.cli;

/** What a command says to the program that started it. */
final class Exit {
  static final int DONE = 0;
  static final int FINDINGS = 1;
  static final int WRONG_USAGE = 2;
  static final int CANNOT = 3;

  private Exit() {}
}
