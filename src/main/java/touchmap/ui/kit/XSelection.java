package touchmap.ui.kit;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * What an X selection holds, byte for byte, asked for over a connection of its own: as any X client may, while another
 * program drags something or has copied something.
 */
final class XSelection implements AutoCloseable {
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final ValueLayout POINTER = ValueLayout.ADDRESS;

  private static final int PROPERTY_NOTIFY = 28;
  private static final int SELECTION_NOTIFY = 31;
  private static final long PROPERTY_CHANGES = 1L << 22;

  /** Where in the event of either kind stand the property that was filled, and whether it is new. */
  private static final long FILLED = 56;

  private static final long CHANGED = 40;
  private static final long STATE = 56;
  private static final int LONGEST_EVENT = 192;

  private static final long PATIENCE = 1_500_000_000L;
  private static final int MOST = 16_000_000;

  private final Arena arena = Arena.ofConfined();
  private final SymbolLookup library = library(arena);
  private final Map<String, MethodHandle> functions = new HashMap<>();
  private final MemorySegment event = arena.allocate(LONGEST_EVENT, Long.BYTES);
  private final MemorySegment display;
  private final long window;
  private final long property;

  @SuppressWarnings("restricted") // the program is started with native access for this module
  private static SymbolLookup library(Arena arena) {
    return SymbolLookup.libraryLookup("libX11.so.6", arena);
  }

  private XSelection() throws Throwable {
    display = (MemorySegment) function("XOpenDisplay", POINTER, POINTER).invoke(MemorySegment.NULL);
    if (display.equals(MemorySegment.NULL)) throw new IllegalStateException("No X server");
    long root = (long) function("XDefaultRootWindow", LONG, POINTER).invoke(display);
    window =
        (long)
            function(
                    "XCreateSimpleWindow", LONG, POINTER, LONG, INT, INT, INT, INT, INT, LONG, LONG)
                .invoke(display, root, -9, -9, 1, 1, 0, 0L, 0L);
    function("XSelectInput", INT, POINTER, LONG, LONG).invoke(display, window, PROPERTY_CHANGES);
    property = atom("TOUCHMAP_SELECTION");
  }

  /** The bytes of a selection in one of its formats; none where nobody answers. */
  static byte[] read(String selection, String format) {
    try (var asked = new XSelection()) {
      return asked.bytes(selection, format);
    } catch (Throwable noX) {
      // No library, no server, no answer: there is nothing more to be had than the toolkit gives.
      return new byte[0];
    }
  }

  @SuppressWarnings("restricted") // the program is started with native access for this module
  private MethodHandle function(String name, ValueLayout result, ValueLayout... arguments) {
    return functions.computeIfAbsent(
        name,
        each ->
            Linker.nativeLinker()
                .downcallHandle(
                    library.findOrThrow(each), FunctionDescriptor.of(result, arguments)));
  }

  private long atom(String name) throws Throwable {
    return (long)
        function("XInternAtom", LONG, POINTER, POINTER, INT)
            .invoke(display, arena.allocateFrom(name), 0);
  }

  private byte[] bytes(String selection, String format) throws Throwable {
    long deadline = System.nanoTime() + PATIENCE;
    function("XConvertSelection", INT, POINTER, LONG, LONG, LONG, LONG, LONG)
        .invoke(display, atom(selection), atom(format), property, window, 0L);
    boolean isAnswered = awaits(SELECTION_NOTIFY, deadline);
    if (!isAnswered || event.get(LONG, FILLED) == 0) return new byte[0];
    Piece whole = take();
    if (whole.type() != atom("INCR")) return whole.bytes().array();
    // What is too long for one property comes in pieces, each when the one before is taken; an
    // empty
    // one is the last.
    var all = new ByteArrayOutputStream();
    while (all.size() < MOST && awaits(PROPERTY_NOTIFY, deadline)) {
      boolean isNew = event.get(LONG, CHANGED) == property && event.get(INT, STATE) == 0;
      if (!isNew) continue;
      byte[] next = take().bytes().array();
      if (next.length == 0) return all.toByteArray();
      all.writeBytes(next);
    }
    return new byte[0];
  }

  private boolean awaits(int type, long deadline) throws Throwable {
    while (System.nanoTime() < deadline) {
      while ((int) function("XPending", INT, POINTER).invoke(display) > 0) {
        function("XNextEvent", INT, POINTER, POINTER).invoke(display, event);
        if (event.get(INT, 0) == type) return true;
      }
      Thread.sleep(2);
    }
    return false;
  }

  private record Piece(long type, ByteBuffer bytes) {}

  /** What stands in the property, which is empty then. */
  private Piece take() throws Throwable {
    MemorySegment type = arena.allocate(LONG);
    MemorySegment bits = arena.allocate(INT);
    MemorySegment count = arena.allocate(LONG);
    MemorySegment left = arena.allocate(LONG);
    MemorySegment data = arena.allocate(ValueLayout.ADDRESS);
    function(
            "XGetWindowProperty",
            INT,
            POINTER,
            LONG,
            LONG,
            LONG,
            LONG,
            INT,
            LONG,
            POINTER,
            POINTER,
            POINTER,
            POINTER,
            POINTER)
        .invoke(
            display, window, property, 0L, (long) MOST / 4, 1, 0L, type, bits, count, left, data);
    MemorySegment at = data.get(ValueLayout.ADDRESS, 0);
    if (at.equals(MemorySegment.NULL)) return new Piece(0, ByteBuffer.allocate(0));
    boolean isBytes = bits.get(INT, 0) == Byte.SIZE;
    byte[] bytes = isBytes ? copied(at, count.get(LONG, 0)) : new byte[0];
    function("XFree", INT, POINTER).invoke(at);
    return new Piece(type.get(LONG, 0), ByteBuffer.wrap(bytes));
  }

  @SuppressWarnings("restricted") // the length is what X says it is
  private static byte[] copied(MemorySegment at, long length) {
    return at.reinterpret(length).toArray(ValueLayout.JAVA_BYTE);
  }

  @Override
  public void close() {
    try {
      function("XCloseDisplay", INT, POINTER).invoke(display);
    } catch (Throwable gone) {
      throw new IllegalStateException(gone);
    } finally {
      arena.close();
    }
  }
}
