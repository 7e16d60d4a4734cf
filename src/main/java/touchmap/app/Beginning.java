package touchmap.app;

import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * The map that two copies are taken to have begun with.
 *
 * @param which what it is to a person, as the end of "both began with…"
 * @param isSure whether they surely enough did; otherwise a person may take it for that, and the program does not
 */
record Beginning(TouchMap map, Phrase which, boolean isSure) {}
