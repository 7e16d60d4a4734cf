package touchmap.layout;

import touchmap.layout.TextStyle.Weight;
import touchmap.model.Topic;
import touchmap.model.TopicType;

/** The distances and type sizes of the map, in map units. */
final class Spacing {
  static final double TOUCHPOINT_HEIGHT = 30;
  static final double OBJECT_HEIGHT = 38;
  static final double BUSINESS_HEIGHT = 70;
  static final double TOUCHPOINT_LINE = 16;
  static final double OBJECT_LINE = 18;
  static final double BUSINESS_MARGIN = 15;
  static final double ICON = 17;
  static final double ICON_GAP = 8;
  static final double MAX_LABEL = 220;

  static final double LEAF_GAP = 8;
  static final double GROUP_GAP = 14;
  static final double BLOCK_GAP = 24;
  static final double BUSINESS_TO_OBJECT = 38;
  static final double TO_TOUCHPOINT = 32;

  /** How much nearer to the business the far ends stand, which bends each side into a gentle arc. */
  static final double ARC = 14;

  /** How far above or below the business the arc, and the fan of the trunks, are complete. */
  static final double ARC_REACH = 306;

  static final double DOWN_TO_OBJECT = 56;
  static final double DOWN_TO_LIST = 12;
  static final double INDENT = 24;

  static final double SIGN = 12;
  static final double SIGN_GAP = 7;
  private static final double BETWEEN_SIGNS = 3;

  static final double CHIP_HEIGHT = 22;
  static final double CHIP_GAP = 10;
  private static final double CHIP_WIDTH = 30;
  private static final double CHIP_DIGIT = 7.5;

  static final TextStyle BUSINESS = new TextStyle(Weight.BOLD, 21);
  static final TextStyle SUBTITLE = new TextStyle(Weight.MEDIUM, 13);
  static final TextStyle OBJECT = new TextStyle(Weight.SEMIBOLD, 14.5);
  static final TextStyle TOUCHPOINT = new TextStyle(Weight.MEDIUM, 13);

  private Spacing() {}

  static double padding(TopicType type) {
    return switch (type) {
      case BUSINESS -> 23;
      case OBJECT -> 13;
      case TOUCHPOINT -> 12;
    };
  }

  /** The least width of a label, so that an empty topic can still be seen and hit. */
  static double minLabel(TopicType type) {
    return switch (type) {
      case BUSINESS -> 74;
      case OBJECT -> 44;
      case TOUCHPOINT -> 18;
    };
  }

  /** The width of the chip that says how many topics are folded away: "+7", "+120". */
  static double chipWidth(int hidden) {
    int digits = 1;
    for (int rest = hidden; rest >= 10; rest /= 10) digits++;
    return CHIP_WIDTH + (digits - 1) * CHIP_DIGIT;
  }

  /** The width of the signs beside a name: one if there is a note, one if there are links. */
  static double signsWidth(Topic topic) {
    boolean note = !topic.details().note().isBlank();
    boolean links = !topic.details().links().isEmpty();
    if (note && links) return 2 * SIGN + BETWEEN_SIGNS;
    return note || links ? SIGN : 0;
  }

  /** What the signs take up after a name, with the gap before them. */
  static double signsRoom(Topic topic) {
    double signs = signsWidth(topic);
    return signs == 0 ? 0 : SIGN_GAP + signs;
  }
}
