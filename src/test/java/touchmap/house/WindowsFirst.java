package touchmap.house;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Window tests come first. They take turns, so together they last longest: one of two threads goes through them from the
 * front while the other does all the rest from the back.
 */
public final class WindowsFirst implements ClassOrderer {
  @Override
  public void orderClasses(ClassOrdererContext context) {
    context.getClassDescriptors().sort(Comparator.comparing(WindowsFirst::needsNoWindow));
  }

  private static boolean needsNoWindow(ClassDescriptor each) {
    return !each.isAnnotated(ExtendWith.class);
  }
}
