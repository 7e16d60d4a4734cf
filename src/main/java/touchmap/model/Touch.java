package touchmap.model;

import java.util.Optional;

/**
 * What only a touchpoint has. {@code momentOfTruth} is the reason why it is one; empty means it is not. {@code stage}
 * names one of the journey's stages.
 */
public record Touch(
    String channel,
    Contact contact,
    Control control,
    TouchState state,
    Optional<Id> stage,
    String momentOfTruth,
    Ladder ladder) {
  public static final Touch NONE =
      new Touch(
          "", Contact.UNSAID, Control.UNSAID, TouchState.UNSAID, Optional.empty(), "", Ladder.NONE);

  public boolean isMomentOfTruth() {
    return !momentOfTruth.isEmpty();
  }

  public Touch withChannel(String to) {
    return new Touch(to, contact, control, state, stage, momentOfTruth, ladder);
  }

  public Touch withContact(Contact to) {
    return new Touch(channel, to, control, state, stage, momentOfTruth, ladder);
  }

  public Touch withControl(Control to) {
    return new Touch(channel, contact, to, state, stage, momentOfTruth, ladder);
  }

  public Touch withState(TouchState to) {
    return new Touch(channel, contact, control, to, stage, momentOfTruth, ladder);
  }

  public Touch withStage(Optional<Id> to) {
    return new Touch(channel, contact, control, state, to, momentOfTruth, ladder);
  }

  public Touch withMomentOfTruth(String reason) {
    return new Touch(channel, contact, control, state, stage, reason, ladder);
  }

  public Touch withLadder(Ladder to) {
    return new Touch(channel, contact, control, state, stage, momentOfTruth, to);
  }
}
