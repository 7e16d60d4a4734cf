package touchmap.model;

/** What sort of thing an object is. */
public enum ObjectKind {
  UNSAID,
  COMPANY,
  PRODUCT,
  SERVICE,
  DEPARTMENT,
  EMPLOYEE,
  PLACE,
  DIGITAL,
  OTHER
}
