package touchmap.lens.show;

/** What a slide shows: the whole map, an object, any branch, a chain, or what is to be done. */
public enum Kind {
  OVERVIEW,
  OBJECT,
  BRANCH,
  JOURNEY,
  NEXT
}
