package touchmap.method;

import touchmap.model.Contact;

/** A touchpoint that many businesses have, to be asked about: what it is about, where it is met, and its name. */
public record Prompt(
    String id, About about, String stage, String channel, Contact contact, String en, String ru) {
  /** What sort of object has such a touchpoint. */
  public enum About {
    COMPANY,
    PRODUCT,
    SERVICE,
    DEPARTMENT,
    EMPLOYEE,
    OFFICE,
    WEBSITE,
    DELIVERY,
    SUPPORT
  }

  /** Its name in a BCP 47 language; Russian, or English for any other. */
  public String name(String language) {
    return language.equals("ru") || language.startsWith("ru-") ? ru : en;
  }
}
