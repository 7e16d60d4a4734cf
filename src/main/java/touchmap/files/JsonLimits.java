package touchmap.files;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** How deep, long and large JSON may be; says by name which limit a document goes beyond. */
final class JsonLimits extends StreamReadConstraints {
  /** A topic takes two levels, and a map may be 2,000 topics deep. */
  static final int DEEPEST = 5_000;

  private static final long serialVersionUID = 1;

  JsonLimits() {
    super(
        DEEPEST,
        DEFAULT_MAX_DOC_LEN,
        DEFAULT_MAX_TOKEN_COUNT,
        DEFAULT_MAX_NUM_LEN,
        DEFAULT_MAX_STRING_LEN,
        DEFAULT_MAX_NAME_LEN);
  }

  /** A limit that a document goes beyond: the phrase that says so, and the limit itself. */
  static final class Beyond extends StreamConstraintsException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final int limit;

    Beyond(String key, int limit) {
      super(key);
      this.key = key;
      this.limit = limit;
    }

    String key() {
      return key;
    }

    int limit() {
      return limit;
    }
  }

  @Override
  public void validateNestingDepth(int depth) {
    check(depth, getMaxNestingDepth(), "files.beyond.depth");
  }

  @Override
  public void validateNameLength(int length) {
    check(length, getMaxNameLength(), "files.beyond.key");
  }

  @Override
  public void validateIntegerLength(int length) {
    check(length, getMaxNumberLength(), "files.beyond.number");
  }

  @Override
  public void validateFPLength(int length) {
    check(length, getMaxNumberLength(), "files.beyond.number");
  }

  @Override
  public void validateStringLength(int length) {
    check(length, getMaxStringLength(), "files.beyond.text");
  }

  @Override
  public void validateStringLengthLong(long length) {
    check(length, getMaxStringLength(), "files.beyond.text");
  }

  private static void check(long found, int limit, String key) {
    if (found > limit) throw new Beyond(key, limit);
  }
}
