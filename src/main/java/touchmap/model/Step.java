package touchmap.model;

import java.util.Optional;
import java.util.OptionalDouble;

/** One touchpoint on a chain. {@code feeling} runs from -3 to 3, {@code goOn} is the share that goes on, 0 to 1. */
public record Step(
    Id touchpoint,
    Optional<Id> stage,
    OptionalDouble feeling,
    OptionalDouble goOn,
    String note,
    Extras extras) {}
