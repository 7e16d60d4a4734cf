/**
 * The Score lens' panel: the form for one touchpoint at a time, the criteria it goes by, and customers' numbers. May
 * import the kit, lenses, figures, edits and the model. Start with {@link touchmap.ui.score.ScorePanel}.
 */
@org.jspecify.annotations.NullMarked
package touchmap.ui.score;
