package touchmap.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What scores are given by, in sixteen letters: two are alike only where nobody would score differently. That takes the
 * names of the criteria, what their steps mean, how much each counts, and the scale; the order of criteria that do not
 * count by it takes no part, nor do points that were all made twice as many.
 */
record CriteriaDigest(String text) {
  private static final int BYTES = 8;

  static CriteriaDigest of(Scoring scoring) {
    var said = new ArrayList<String>();
    said.add(rounded(scoring.scale().min()));
    said.add(rounded(scoring.scale().max()));
    scoring.criteria().stream()
        .sorted(Comparator.comparing((Criterion each) -> each.id().toString()))
        .forEach(each -> describe(each, scoring, said));
    if (scoring.weighting().method() == WeightingMethod.PAIRS) compare(scoring, said);
    return new CriteriaDigest(digest(String.join("\u0000", said)));
  }

  private static void describe(Criterion criterion, Scoring scoring, List<String> said) {
    said.add("criterion");
    said.add(criterion.id().toString());
    said.add(criterion.name().strip());
    said.add(weight(criterion, scoring));
    new TreeMap<>(criterion.anchors())
        .forEach(
            (step, means) -> {
              if (means.isBlank()) return;
              said.add(step);
              said.add(means.strip());
            });
  }

  /** Its share of all, or its place; criteria that are weighed in pairs have no weight of their own. */
  private static String weight(Criterion criterion, Scoring scoring) {
    return switch (scoring.weighting().method()) {
      case POINTS, SWING -> {
        double sum = scoring.criteria().stream().mapToDouble(CriteriaDigest::points).sum();
        yield sum > 0 ? rounded(points(criterion) / sum) : "alike";
      }
      case ORDER -> "place " + scoring.criteria().indexOf(criterion);
      case PAIRS -> "in pairs";
    };
  }

  private static double points(Criterion criterion) {
    return Math.max(criterion.weight(), 0);
  }

  /** Each pair from the side of the first of its two, as 3 the one way is a third the other way. */
  private static void compare(Scoring scoring, List<String> said) {
    scoring.weighting().pairs().stream()
        .map(
            pair -> {
              boolean isTurned = pair.a().toString().compareTo(pair.b().toString()) > 0;
              Id first = isTurned ? pair.b() : pair.a();
              Id second = isTurned ? pair.a() : pair.b();
              return first
                  + " "
                  + second
                  + " "
                  + rounded(isTurned ? 1 / pair.value() : pair.value());
            })
        .sorted()
        .forEach(said::add);
  }

  /** A sum over the same numbers in another order may differ in its last digits. */
  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
