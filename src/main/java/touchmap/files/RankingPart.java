package touchmap.files;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Duel;
import touchmap.model.DuelAnswer;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Ranking;
import touchmap.model.RankingMethod;

/** The order of significance and the duels it may have come from. */
final class RankingPart {
  static final Keys KEYS = Keys.of("top", "order", "method", "duels");
  static final Set<Sort> TOUCHPOINTS = EnumSet.of(Sort.TOUCHPOINT);
  private static final Keys DUEL = Keys.of("a", "b", "answer");
  private static final Choice<RankingMethod> METHOD = Choice.usually(RankingMethod.MANUAL);
  private static final Choice<DuelAnswer> ANSWER = Choice.usually(DuelAnswer.UNSURE);

  private RankingPart() {}

  static Ranking read(Part ranking) {
    return new Ranking(
        ranking.whole("top", Ranking.NONE.top(), Range.COUNT),
        ranking.references("order", TOUCHPOINTS),
        ranking.oneOf("method", METHOD),
        ranking.objects("duels", DUEL, RankingPart::readDuel),
        ranking.extras());
  }

  static Json write(Ranking ranking) {
    return new Sheet(KEYS, ranking.extras())
        .number("top", ranking.top(), Ranking.NONE.top())
        .ids("order", ranking.order())
        .oneOf("method", ranking.method(), METHOD)
        .list("duels", ranking.duels(), RankingPart::writeDuel)
        .done();
  }

  private static Optional<Duel> readDuel(Part duel) {
    Optional<Id> a = duel.needed("a", TOUCHPOINTS);
    Optional<Id> b = duel.needed("b", TOUCHPOINTS);
    Optional<DuelAnswer> answer = duel.neededAnswer("answer", ANSWER);
    if (a.isEmpty() || b.isEmpty() || answer.isEmpty()) return Optional.empty();
    return Optional.of(new Duel(a.get(), b.get(), answer.get(), duel.extras()));
  }

  private static Json writeDuel(Duel duel) {
    return new Sheet(DUEL, duel.extras())
        .id("a", duel.a())
        .id("b", duel.b())
        .always("answer", Choice.wordOf(duel.answer()))
        .done();
  }
}
