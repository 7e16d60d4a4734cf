package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a survey's heading asks, and about which touchpoint: “Phone call [NPS 0-10]”, “Car park: how satisfied were you
 * (1-5)?”, or as forms with several lines write it, “How was it? [Phone call]”.
 *
 * @param touchpoint as the map calls it
 * @param question the rest, empty where the heading is but the name
 */
record SurveyHeading(String touchpoint, String question) {
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?<before>.*)[\\[(](?<inside>[^\\[\\]()]*)[\\])]\\s*[?.:]*\\s*");
  private static final Pattern BETWEEN = Pattern.compile("[:?]\\s+|\\s[–—-]\\s+");

  /** Empty where no touchpoint is named for sure. */
  static Optional<SurveyHeading> of(String heading, TouchpointNames names) {
    String whole = heading.strip();
    var ways = new ArrayList<SurveyHeading>();
    ways.add(new SurveyHeading(whole, ""));
    Matcher brackets = IN_BRACKETS.matcher(whole);
    if (brackets.matches()) both(brackets.group("before"), brackets.group("inside"), ways);
    Matcher between = BETWEEN.matcher(whole);
    while (between.find())
      both(whole.substring(0, between.start()), whole.substring(between.end()), ways);
    return ways.stream().filter(each -> names.isExact(each.touchpoint())).findFirst();
  }

  boolean isAbout(String name) {
    return Names.bare(touchpoint).equals(Names.bare(name));
  }

  private static void both(String before, String behind, List<SurveyHeading> ways) {
    ways.add(new SurveyHeading(before.strip(), behind.strip()));
    ways.add(new SurveyHeading(behind.strip(), before.strip()));
  }
}
