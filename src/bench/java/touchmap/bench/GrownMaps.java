package touchmap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/**
 * Maps of any size, the same every time: a business with about half the root of the size in objects, the rest spread
 * evenly as their touchpoints, names of 8 to 60 letters, half of them Russian.
 */
final class GrownMaps {
  private static final List<String> RUSSIAN =
      List.of(
          "заявка",
          "клиент",
          "договор",
          "счёт",
          "оплата",
          "возврат",
          "доставка",
          "склад",
          "карта",
          "кабинет",
          "звонок",
          "чат",
          "письмо",
          "отзыв",
          "поддержка",
          "регистрация",
          "вход",
          "корзина",
          "каталог",
          "партнёр",
          "визит",
          "встреча",
          "анкета",
          "подписка",
          "тариф",
          "документ");
  private static final List<String> ENGLISH =
      List.of(
          "order",
          "client",
          "contract",
          "invoice",
          "payment",
          "refund",
          "delivery",
          "stock",
          "card",
          "cabinet",
          "call",
          "chat",
          "letter",
          "review",
          "support",
          "signup",
          "login",
          "basket",
          "catalogue",
          "partner",
          "visit",
          "meeting",
          "form",
          "subscription",
          "plan",
          "document");

  private GrownMaps() {}

  static TouchMap of(int size) {
    var chance = new Random(20260101L + size);
    int objects = Math.max(1, (int) Math.round(Math.sqrt(size) / 2));
    int rest = size - 1 - objects;
    var branches = new ArrayList<Topic>();
    int number = 1;
    for (int i = 0; i < objects; i++) {
      int object = number++;
      String name = name(chance);
      var below = new ArrayList<Topic>();
      int count = rest / objects + (i < rest % objects ? 1 : 0);
      for (int k = 0; k < count; k++) {
        below.add(topic(number++, TopicType.TOUCHPOINT, name(chance), List.of()));
      }
      branches.add(topic(object, TopicType.OBJECT, name, below));
    }
    Topic root = topic(0, TopicType.BUSINESS, "Touchpoint map\nКарта точек контакта", branches);
    return TouchMap.of("Touchpoint map", "en").withRoot(root);
  }

  private static Topic topic(int number, TopicType type, String name, List<Topic> below) {
    return new Topic(Id.of("t" + number), type, name, Details.NONE, below);
  }

  private static String name(Random chance) {
    int wanted = 8 + chance.nextInt(53);
    List<String> words = chance.nextBoolean() ? RUSSIAN : ENGLISH;
    var name = new StringBuilder();
    while (name.length() < wanted) {
      if (!name.isEmpty()) name.append(' ');
      name.append(words.get(chance.nextInt(words.size())));
    }
    name.setLength(wanted);
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString().strip();
  }
}
