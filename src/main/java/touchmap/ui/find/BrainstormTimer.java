package touchmap.ui.find;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A countdown for one brainstorm. Lives as long as the window, so that it outlasts a change of language. */
public final class BrainstormTimer {
  /** Where the countdown is. */
  public enum State {
    OFF,
    RUNNING,
    PAUSED,
    OVER
  }

  /** How large it is shown: only in the panel, as a card over the canvas, or over the whole window. */
  public enum Shown {
    PANEL,
    CARD,
    WINDOW
  }

  /** The longest length that can be asked for. */
  public static final Duration LONGEST = Duration.ofHours(3);

  private final InstantSource clock;
  private final List<Runnable> listeners = new ArrayList<>();
  private State state = State.OFF;
  private Shown shown = Shown.PANEL;
  private Duration length = Duration.ofMinutes(10);
  private Duration left = Duration.ZERO;
  private Instant end = Instant.EPOCH;
  private boolean endingTold;

  public BrainstormTimer(InstantSource clock) {
    this.clock = clock;
  }

  public State state() {
    return state == State.RUNNING && !clock.instant().isBefore(end) ? State.OVER : state;
  }

  public Shown shown() {
    return shown;
  }

  public Duration length() {
    return length;
  }

  /** What is left, never less than nothing. */
  public Duration left() {
    return switch (state()) {
      case OFF, OVER -> Duration.ZERO;
      case PAUSED -> left;
      case RUNNING -> Duration.between(clock.instant(), end);
    };
  }

  /** What is left in whole seconds, counting the one that has begun. */
  public long secondsLeft() {
    return (left().toMillis() + 999) / 1000;
  }

  /** The share of the time that is left, 1 at the start and 0 at the end. */
  public double share() {
    return length.isZero() ? 0 : (double) left().toMillis() / length.toMillis();
  }

  /** Starts from the beginning, as a card over the canvas. */
  public void start(Duration wanted) {
    length = wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    end = clock.instant().plus(length);
    state = State.RUNNING;
    endingTold = false;
    if (shown == Shown.PANEL) shown = Shown.CARD;
    tell();
  }

  public void pause() {
    if (state() != State.RUNNING) return;
    left = left();
    state = State.PAUSED;
    tell();
  }

  public void resume() {
    if (state != State.PAUSED) return;
    end = clock.instant().plus(left);
    state = State.RUNNING;
    tell();
  }

  /** Gives more time, also after the end. */
  public void extend(Duration more) {
    switch (state()) {
      case OFF -> {}
      case PAUSED -> left = left.plus(more);
      case RUNNING -> end = end.plus(more);
      case OVER -> {
        end = clock.instant().plus(more);
        length = more;
        endingTold = false;
      }
    }
    if (left().compareTo(length) > 0) length = left();
    tell();
  }

  public void stop() {
    state = State.OFF;
    shown = Shown.PANEL;
    tell();
  }

  public void show(Shown as) {
    shown = as;
    tell();
  }

  /** True the first time it is asked after the end of a countdown. */
  public boolean endsNow() {
    if (endingTold || state() != State.OVER) return false;
    endingTold = true;
    return true;
  }

  /**
   * Calls the listener after every act; the passing of time is for the listener to watch.
   *
   * @return how to stop listening
   */
  public Runnable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
