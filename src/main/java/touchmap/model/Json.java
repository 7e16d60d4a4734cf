package touchmap.model;

import java.math.BigDecimal;
import java.util.List;

/** A JSON value that this version does not understand and keeps for the one that does. */
public sealed interface Json {
  record Obj(List<Member> members) implements Json {
    public Obj {
      members = List.copyOf(members);
    }
  }

  record Arr(List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }
  }

  record Str(String value) implements Json {}

  record Num(BigDecimal value) implements Json {}

  record Bool(boolean value) implements Json {}

  record Null() implements Json {}

  record Member(String key, Json value) {}
}
