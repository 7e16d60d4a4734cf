package touchmap.edit;

import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Something a person can do to a map, as plain data. */
public sealed interface Edit
    permits AddChain,
        AnswerDuel,
        Batch,
        BringIn,
        Become,
        CastDots,
        CatchIdeas,
        ChangeChain,
        ChangeIdea,
        ChangeRound,
        ChangeStep,
        CloseRound,
        CopyChain,
        Describe,
        Dissolve,
        DropActions,
        DropIdeas,
        Fold,
        ForgetDuels,
        HangChain,
        Insert,
        InsertSteps,
        LockCriteria,
        MarkMoment,
        Move,
        MoveChain,
        MoveStep,
        OrderBy,
        PlaceIdea,
        PlanAction,
        Rank,
        Rate,
        RehangChain,
        Remove,
        RemoveChains,
        RemoveRound,
        RemoveSteps,
        Rename,
        RenameRater,
        Retype,
        SetCriteria,
        SetHead,
        SetLife,
        SetPersonas,
        SetReview,
        SetScale,
        SetStages,
        SetTop,
        SetTour,
        SetView,
        Sort,
        StartRound,
        TakeBackDuel,
        TakeMetrics,
        UnhangChain,
        Unrank,
        Wrap {
  /** Why this edit makes no sense on that map, or empty when it does. Greys out menus, too. */
  Optional<Phrase> objection(TouchMap map);

  /**
   * The map after this edit; the very same map when nothing changed. Only called when there is no
   * objection.
   */
  TouchMap applyTo(TouchMap map);

  /** Names the step in the Undo menu. */
  Phrase label();

  /** This edit and a later one as a single step (typing), or empty. */
  default Optional<Edit> mergedWith(Edit later) {
    return Optional.empty();
  }
}
