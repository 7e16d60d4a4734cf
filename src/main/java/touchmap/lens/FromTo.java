package touchmap.lens;

import java.util.OptionalDouble;
import touchmap.method.Change;
import touchmap.words.Words;

/**
 * A score in two rounds as it is printed, in every place alike: the difference is that of the printed figures, so that
 * sums are right to the eye. Where one decimal would hide a change that counts, or make up one that does not, both
 * figures have two.
 */
public record FromTo(int decimals, OptionalDouble was, OptionalDouble is) {
  public static FromTo of(Change.Score score) {
    if (score.change().isEmpty()) return new FromTo(1, score.was(), score.is());
    double by = score.change().getAsDouble();
    boolean moves = Math.abs(by) >= Change.SAME_WITHIN;
    boolean seems =
        Figure.rounded(score.was().orElse(0), 1) != Figure.rounded(score.is().orElse(0), 1);
    return new FromTo(moves == seems ? 1 : 2, score.was(), score.is());
  }

  public String was(Words words) {
    return was.isPresent() ? figure(was.getAsDouble(), words) : "–";
  }

  public String is(Words words) {
    return is.isPresent() ? figure(is.getAsDouble(), words) : "–";
  }

  /** By how much, with its sign. */
  public String by(Words words) {
    return Figure.signed(by(), decimals, words);
  }

  /** By how much, whichever way. */
  public String size(Words words) {
    return figure(Math.abs(by()), words);
  }

  private double by() {
    return Figure.rounded(is.orElse(0), decimals) - Figure.rounded(was.orElse(0), decimals);
  }

  private String figure(double value, Words words) {
    return Figure.of(value, decimals, words);
  }
}
