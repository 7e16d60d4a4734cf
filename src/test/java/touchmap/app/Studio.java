package touchmap.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small studio's case: thirty touchpoints of five objects, and which ten matter. */
final class Studio {
  static final Map<String, List<String>> TOUCHPOINTS =
      new TreeMap<>(
          Map.of(
              "Website",
                  List.of("Home page", "Prices", "Portfolio", "Contact form", "Chat", "Blog"),
              "Sales",
                  List.of("First call", "Brief", "Proposal", "Meeting", "Contract", "Reminder"),
              "Work",
                  List.of("Kick-off", "Sketch", "Weekly mail", "Review call", "Delay", "Handover"),
              "Office", List.of("Door", "Coffee", "Parking", "Reception", "Meeting room", "Smell"),
              "After",
                  List.of("Invoice", "Thank-you letter", "Survey", "Support", "Update", "Gift")));

  /** The ten, the most important first. */
  static final List<String> TEN =
      List.of(
          "First call",
          "Proposal",
          "Brief",
          "Handover",
          "Portfolio",
          "Support",
          "Contract",
          "Prices",
          "Kick-off",
          "Invoice");

  /** What the duels make of them: the other way round but for the best. */
  static final List<String> WORTH =
      List.of(
          "First call",
          "Handover",
          "Invoice",
          "Kick-off",
          "Proposal",
          "Support",
          "Brief",
          "Prices",
          "Contract",
          "Portfolio");

  private Studio() {}

  /** The same as an indented list. */
  static String outline() {
    var list = new StringBuilder();
    TOUCHPOINTS.forEach(
        (object, names) -> {
          list.append("\t").append(object).append("\n");
          names.forEach(each -> list.append("\t\t").append(each).append("\n"));
        });
    return list.toString();
  }
}
