package touchmap.merge;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A record of the model as the values of its components. Whoever merges by them can forget none, also none that the
 * model gets tomorrow.
 */
final class Fields {
  private Fields() {}

  static List<String> namesOf(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  static List<Object> of(Record whole) {
    var values = new ArrayList<>();
    for (RecordComponent each : whole.getClass().getRecordComponents()) {
      try {
        values.add(each.getAccessor().invoke(whole));
      } catch (ReflectiveOperationException mistake) {
        throw new IllegalStateException(mistake);
      }
    }
    return values;
  }

  /** A record of the same type with these values, in the order of its components. */
  static Record with(Record like, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(like.getClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<? extends Record> maker = like.getClass().getDeclaredConstructor(types);
      return maker.newInstance(values.toArray());
    } catch (ReflectiveOperationException mistake) {
      throw new IllegalStateException(mistake);
    }
  }
}
