package touchmap.model;

/** Whose eyes a rating looks through. */
public enum Viewpoint {
  COMPANY,
  CUSTOMER
}
