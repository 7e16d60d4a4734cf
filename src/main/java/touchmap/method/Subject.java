package touchmap.method;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import touchmap.method.Prompt.About;
import touchmap.model.Topic;

/**
 * What an object of a map is about, as far as its kind, name and icon tell, and so which prompts it is asked. A name
 * that tells more than the kind wins: a department called “Delivery” is asked about delivery.
 */
record Subject(Set<About> about, Set<String> channels) {
  private static final Set<String> ANY = Set.of();

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              "truck|package|bike",
              "deliver|courier|shipping|parcel|logistic|достав|курьер|логист|посыл",
              Set.of(About.DELIVERY),
              ANY),
          new Sign(
              "life-buoy|headphones|headset|wrench",
              "support|help ?desk|warrant|after (launch|sale)|service"
                  + " cent|поддержк|гарант|сервисн|после (запуск|продаж)",
              Set.of(About.SUPPORT),
              ANY),
          new Sign(
              "megaphone|search|radio|tv",
              "\\bads?\\b|advert|marketing|promo|search|\\bseo\\b|реклам|продвиж|маркетинг|поиск",
              Set.of(About.COMPANY),
              Set.of("ads", "search", "social", "outdoor", "print", "video", "event", "email")),
          new Sign(
              "message-circle-heart|message-circle|heart",
              "word of mouth|review|reputation|сарафан|отзыв|репутац|молва",
              Set.of(About.COMPANY),
              Set.of("word-of-mouth", "media", "social", "partner")),
          new Sign(
              "globe|monitor|laptop|app-window|smartphone|shopping-cart",
              "\\b(web ?)?site\\b|website|web ?shop|online"
                  + " shop|\\bapp\\b|landing|сайт|интернет-магазин|лендинг|приложени",
              Set.of(About.WEBSITE),
              ANY),
          new Sign(
              "building|building-2|store|map-pin|door-open",
              "office|shop|store|showroom|salon|branch|reception"
                  + " hall|офис|магазин|салон|шоурум|филиал|зал",
              Set.of(About.OFFICE),
              ANY),
          new Sign(
              "concierge-bell|user|user-round|contact",
              "manager|receptionist|secretary|waiter|courier|consultant|менеджер|секретар|администратор|официант|консультант|продавец",
              Set.of(About.EMPLOYEE),
              ANY));

  Subject {
    about = Set.copyOf(about);
    channels = Set.copyOf(channels);
  }

  private record Sign(Set<String> icons, Pattern name, Set<About> about, Set<String> channels) {
    Sign(String icons, String name, Set<About> about, Set<String> channels) {
      this(
          Set.of(icons.split("\\|")),
          Pattern.compile(name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          about,
          channels);
    }
  }

  static Subject of(Topic object) {
    if (object.isBusiness()) return new Subject(Set.of(About.COMPANY), ANY);
    String name = object.nameOnOneLine().toLowerCase(Locale.ROOT);
    for (Sign sign : SIGNS) {
      if (sign.name().matcher(name).find()) return new Subject(sign.about(), sign.channels());
    }
    for (Sign sign : SIGNS) {
      if (sign.icons().contains(object.details().form().icon()))
        return new Subject(sign.about(), sign.channels());
    }
    return byKind(object);
  }

  boolean suits(Prompt prompt) {
    return about.contains(prompt.about())
        && (channels.isEmpty() || channels.contains(prompt.channel()));
  }

  private static Subject byKind(Topic object) {
    Set<About> about =
        switch (object.details().form().kind()) {
          case COMPANY -> EnumSet.of(About.COMPANY);
          case PRODUCT -> EnumSet.of(About.PRODUCT);
          case SERVICE -> EnumSet.of(About.SERVICE);
          case DEPARTMENT -> EnumSet.of(About.DEPARTMENT);
          case EMPLOYEE -> EnumSet.of(About.EMPLOYEE);
          case PLACE -> EnumSet.of(About.OFFICE);
          case DIGITAL -> EnumSet.of(About.WEBSITE);
          case OTHER, UNSAID -> EnumSet.noneOf(About.class);
        };
    return new Subject(about, ANY);
  }
}
