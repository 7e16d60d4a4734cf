package touchmap.ui.score;

import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Viewpoint;

/** Whose answers are in the form, and to what: when any of it changes, the keys begin at what is still open. */
record Turn(Id touchpoint, String rater, Viewpoint view, Optional<Id> round) {}
