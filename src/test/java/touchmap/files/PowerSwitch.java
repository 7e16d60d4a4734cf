package touchmap.files;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** Cuts the power of one disk: Linux forgets what it has not written there yet, and writes no more. */
@SuppressWarnings("restricted") // calls the system
final class PowerSwitch {
  private static final long SHUTDOWN = 0x8004587DL;
  private static final int WITHOUT_THE_LOG = 2;
  private static final Linker LINKER = Linker.nativeLinker();

  private PowerSwitch() {}

  /** Cuts the power of the disk that is mounted there; gives whether it could be done. */
  static boolean cut(Path mounted) {
    try (Arena arena = Arena.ofConfined()) {
      int folder =
          (int)
              named(
                      "open",
                      FunctionDescriptor.of(
                          ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                      2)
                  .invokeExact(arena.allocateFrom(mounted.toString()), 0);
      if (folder < 0) return false;
      MemorySegment how = arena.allocateFrom(ValueLayout.JAVA_INT, WITHOUT_THE_LOG);
      int done =
          (int)
              named(
                      "ioctl",
                      FunctionDescriptor.of(
                          ValueLayout.JAVA_INT,
                          ValueLayout.JAVA_INT,
                          ValueLayout.JAVA_LONG,
                          ValueLayout.ADDRESS),
                      2)
                  .invokeExact(folder, SHUTDOWN, how);
      int closed =
          (int)
              named("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT), 1)
                  .invokeExact(folder);
      return done == 0 && closed == 0;
    } catch (Throwable trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private static MethodHandle named(String name, FunctionDescriptor form, int fixed) {
    MemorySegment place = LINKER.defaultLookup().find(name).orElseThrow();
    return fixed < form.argumentLayouts().size()
        ? LINKER.downcallHandle(place, form, Linker.Option.firstVariadicArg(fixed))
        : LINKER.downcallHandle(place, form);
  }
}
