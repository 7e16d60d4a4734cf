package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * The matrix of importance against the score of one side.
 *
 * @param dots the touchpoints that have both values, in map order
 * @param lines where the matrix is divided; absent when there is nothing in it and nothing was moved by hand
 * @param halves the touchpoints that have only one of the two values, in map order
 */
public record Plot(List<Dot> dots, Optional<Matrix.Cross> lines, List<Id> halves) {
  public Plot {
    dots = List.copyOf(dots);
    halves = List.copyOf(halves);
  }

  /** A touchpoint with both values. */
  public record Dot(
      Id touchpoint, double importance, double score, Quadrant quadrant, boolean isMoment) {}

  private record Both(Id touchpoint, double importance, double score) {}

  public static Plot of(TouchMap map, Figures figures, Viewpoint side) {
    var both = new ArrayList<Both>();
    var halves = new ArrayList<Id>();
    for (Id id : figures.spokenOf()) {
      OptionalDouble importance = figures.of(id).importance();
      OptionalDouble score = score(figures.of(id), side);
      if (importance.isPresent() && score.isPresent())
        both.add(new Both(id, importance.getAsDouble(), score.getAsDouble()));
      else if (importance.isPresent() || score.isPresent()) halves.add(id);
    }
    Optional<Matrix.Cross> lines =
        Matrix.cross(
            map,
            both.stream().map(each -> new Matrix.Cross(each.importance(), each.score())).toList());
    var dots = new ArrayList<Dot>();
    lines.ifPresent(cross -> both.forEach(each -> dots.add(dot(each, cross, figures.register()))));
    return new Plot(dots, lines, halves);
  }

  private static Dot dot(Both both, Matrix.Cross lines, Register register) {
    boolean moment =
        register
            .topic(both.touchpoint())
            .filter(topic -> topic.details().touch().isMomentOfTruth())
            .isPresent();
    return new Dot(
        both.touchpoint(),
        both.importance(),
        both.score(),
        Quadrant.of(both.importance(), both.score(), lines),
        moment);
  }

  private static OptionalDouble score(Standing standing, Viewpoint side) {
    return side == Viewpoint.COMPANY ? standing.score() : standing.customerScore();
  }

  /** The same dots parted by other lines, such as while somebody moves them. */
  public Plot dividedAt(Matrix.Cross cross) {
    List<Dot> parted =
        dots.stream()
            .map(
                dot ->
                    new Dot(
                        dot.touchpoint(),
                        dot.importance(),
                        dot.score(),
                        Quadrant.of(dot.importance(), dot.score(), cross),
                        dot.isMoment()))
            .toList();
    return new Plot(parted, Optional.of(cross), halves);
  }
}
