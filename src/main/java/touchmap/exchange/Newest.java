package touchmap.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Viewpoint;

/** What the company said of each touchpoint in the newest round that has something: means over those who rated it. */
record Newest(Map<Id, Double> importances, Map<Id, Map<Id, Double>> scoresByTopic) {
  static Newest of(List<Round> rounds) {
    var importances = new HashMap<Id, Double>();
    var scores = new HashMap<Id, Map<Id, Double>>();
    Comparator<Round> byDate = Comparator.comparing(round -> round.date().orElse(LocalDate.MIN));
    for (Round round : rounds.stream().sorted(byDate).toList()) {
      Map<Id, List<Rating>> byTopic =
          round.answers().ratings().stream()
              .filter(rating -> rating.view() == Viewpoint.COMPANY)
              .collect(Collectors.groupingBy(Rating::touchpoint));
      byTopic.forEach(
          (topic, ratings) -> {
            ratings.stream()
                .flatMapToDouble(rating -> rating.importance().stream())
                .average()
                .ifPresent(mean -> importances.put(topic, mean));
            Map<Id, Double> means =
                ratings.stream()
                    .flatMap(rating -> rating.scores().entrySet().stream())
                    .collect(
                        Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.averagingDouble(Map.Entry::getValue)));
            if (!means.isEmpty()) scores.put(topic, means);
          });
    }
    return new Newest(importances, scores);
  }

  OptionalDouble importance(Id topic) {
    Double importance = importances.get(topic);
    return importance == null ? OptionalDouble.empty() : OptionalDouble.of(importance);
  }

  Map<Id, Double> scores(Id topic) {
    return scoresByTopic.getOrDefault(topic, Map.of());
  }
}
