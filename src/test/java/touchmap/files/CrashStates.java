package touchmap.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What may be on a disk after the power failed, found by going through the calls up to then: what was not forced may have
 * happened, or not, or in part.
 */
final class CrashStates {
  /** What a system promises. */
  enum Model {
    /** Names last once their folder is forced, and until then each may or may not; content lasts once the file is forced. */
    LINUX,
    /** Folders cannot be forced; names last in the order in which they were given, at the latest when a file is forced. */
    WINDOWS,
    /** Folders cannot be forced, and names last in any order, or never. */
    NETWORK
  }

  /**
   * A disk as it may be found.
   *
   * @param files what is in each file, by its name
   * @param after the call after which the power failed
   * @param said what the program counted on by then
   */
  record State(Map<String, byte[]> files, int after, List<DiskCall.Said> said) {}

  /** A file's content, apart from its name; a folder has none. */
  private static final class Node {
    private final boolean isFolder;
    private byte[] forced;
    private final List<DiskCall> pending = new ArrayList<>();

    Node(boolean isFolder, byte[] forced) {
      this.isFolder = isFolder;
      this.forced = forced;
    }
  }

  /** A change of names: one goes, one comes. */
  private record Naming(@Nullable String gone, @Nullable String come, @Nullable Node node) {
    String folder() {
      String name = come != null ? come : Objects.requireNonNullElse(gone, "");
      int slash = name.lastIndexOf('/');
      return slash < 0 ? "" : name.substring(0, slash);
    }

    void applyTo(Map<String, Node> names) {
      Map<String, Node> moved = new TreeMap<>();
      if (gone != null) {
        names.remove(gone);
        String below = gone + "/";
        names.forEach(
            (name, each) -> {
              if (name.startsWith(below)) moved.put(name.substring(below.length()), each);
            });
        names.keySet().removeIf(name -> name.startsWith(below));
      }
      if (come == null || node == null) return;
      names.put(come, node);
      moved.forEach((rest, each) -> names.put(come + "/" + rest, each));
    }
  }

  private static final int SECTOR = 512;

  private final Model model;
  private final int most;
  private final Consumer<State> look;
  private final Random random = new Random(7);
  private final Map<String, Node> before = new TreeMap<>();
  private final Map<String, Node> now = new TreeMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Naming> namings = new ArrayList<>();
  private final List<Boolean> lasting = new ArrayList<>();
  private final List<DiskCall.Said> said = new ArrayList<>();

  private CrashStates(Model model, int most, Consumer<State> look) {
    this.model = model;
    this.most = most;
    this.look = look;
  }

  /**
   * Looks at the states after each call.
   *
   * @param before what was on the disk for certain; folders have null for a content
   * @param most after one call, so many states at most are looked at, then chosen by chance
   */
  static void each(
      Model model,
      Map<String, byte @Nullable []> before,
      List<DiskCall> calls,
      int most,
      Consumer<State> look) {
    var states = new CrashStates(model, most, look);
    before.forEach(
        (name, content) -> states.before.put(name, states.node(content == null, content)));
    states.now.putAll(states.before);
    for (int i = 0; i < calls.size(); i++) {
      states.take(calls.get(i));
      states.look(i);
    }
  }

  private Node node(boolean isFolder, byte @Nullable [] content) {
    var node = new Node(isFolder, content == null ? new byte[0] : content);
    nodes.add(node);
    return node;
  }

  private Node named(String name) {
    Node node = now.get(name);
    if (node == null) throw new IllegalStateException("never made: " + name);
    return node;
  }

  private void take(DiskCall call) {
    switch (call) {
      case DiskCall.Create(String name) -> naming(new Naming(null, name, node(false, new byte[0])));
      case DiskCall.Folder(String name) -> naming(new Naming(null, name, node(true, null)));
      case DiskCall.Write(String name, _, _) -> named(name).pending.add(call);
      case DiskCall.Cut(String name, _) -> named(name).pending.add(call);
      case DiskCall.Move(String from, String to) -> naming(new Naming(from, to, named(from)));
      case DiskCall.Delete(String name) -> naming(new Naming(name, null, null));
      case DiskCall.Force(String name) -> force(name);
      case DiskCall.Said it -> said.add(it);
    }
  }

  private void naming(Naming naming) {
    naming.applyTo(now);
    namings.add(naming);
    lasting.add(false);
  }

  private void force(String name) {
    boolean isFolder = name.isEmpty() || named(name).isFolder;
    if (!isFolder) {
      Node node = named(name);
      node.forced = applied(node, node.pending.size());
      node.pending.clear();
    }
    for (int i = 0; i < namings.size(); i++) {
      boolean lasts =
          switch (model) {
            case LINUX -> isFolder && namings.get(i).folder().equals(name);
            case WINDOWS -> !isFolder;
            case NETWORK -> false;
          };
      if (lasts) lasting.set(i, true);
    }
  }

  private void look(int after) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < namings.size(); i++) if (!lasting.get(i)) open.add(i);
    List<Node> unsure = nodes.stream().filter(each -> !each.pending.isEmpty()).toList();
    List<List<byte[]>> contents = unsure.stream().map(CrashStates::possible).toList();
    long ways = model == Model.WINDOWS ? open.size() + 1 : 1L << Math.min(open.size(), 40);
    long all = ways;
    for (List<byte[]> each : contents) all *= each.size();
    for (long i = 0; i < Math.min(all, most); i++) {
      long choice = all <= most ? i : random.nextLong(all);
      long way = choice % ways;
      choice /= ways;
      Map<Node, byte[]> chosen = new HashMap<>();
      for (int n = 0; n < unsure.size(); n++) {
        List<byte[]> each = contents.get(n);
        chosen.put(unsure.get(n), each.get((int) (choice % each.size())));
        choice /= each.size();
      }
      look.accept(new State(files(open, way, chosen), after, List.copyOf(said)));
    }
  }

  private Map<String, byte[]> files(List<Integer> open, long way, Map<Node, byte[]> chosen) {
    Map<String, Node> names = new TreeMap<>(before);
    for (int i = 0; i < namings.size(); i++) {
      int place = open.indexOf(i);
      boolean happened =
          place < 0
              || (model == Model.WINDOWS ? place < way : (way >> Math.min(place, 39) & 1) > 0);
      if (happened) namings.get(i).applyTo(names);
    }
    Map<String, byte[]> files = new TreeMap<>();
    names.forEach(
        (name, node) -> {
          if (!node.isFolder && isReached(name, names))
            files.put(name, chosen.getOrDefault(node, node.forced));
        });
    return files;
  }

  private static boolean isReached(String name, Map<String, Node> names) {
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
      if (!names.containsKey(name.substring(0, slash))) return false;
    return true;
  }

  /** What may be in a file of which not all was forced: of the rest nothing, all, or what came of its calls and sectors. */
  private static List<byte[]> possible(Node node) {
    byte[] all = applied(node, node.pending.size());
    int sure = Arrays.mismatch(node.forced, all);
    if (sure < 0) return List.of(node.forced);
    var found = new ArrayList<byte[]>(List.of(node.forced, all));
    for (int kept = 1; kept < node.pending.size(); kept++) found.add(applied(node, kept));
    for (int from = sure; from < all.length; from = (from / SECTOR + 1) * SECTOR) {
      int end = Math.min(all.length, (from / SECTOR + 1) * SECTOR);
      found.add(Arrays.copyOf(all, end));
      found.add(zeros(all, from, all.length));
      found.add(zeros(all, sure, end));
      found.add(zeros(all, from, end));
    }
    var distinct = new ArrayList<byte[]>();
    for (byte[] each : found)
      if (distinct.stream().noneMatch(other -> Arrays.equals(other, each))) distinct.add(each);
    return distinct;
  }

  private static byte[] zeros(byte[] all, int from, int to) {
    byte[] holed = all.clone();
    Arrays.fill(holed, from, to, (byte) 0);
    return holed;
  }

  private static byte[] applied(Node node, int changes) {
    byte[] content = node.forced;
    for (DiskCall change : node.pending.subList(0, changes)) {
      if (change instanceof DiskCall.Cut(_, long length)) {
        content = Arrays.copyOf(content, (int) length);
      } else if (change instanceof DiskCall.Write(_, long at, byte[] bytes)) {
        int end = (int) at + bytes.length;
        byte[] longer = Arrays.copyOf(content, Math.max(content.length, end));
        System.arraycopy(bytes, 0, longer, (int) at, bytes.length);
        content = longer;
      }
    }
    return content;
  }
}
