package touchmap.files;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A disk that fails: a folder of the real one, on which the n-th call of those that change something – open for writing,
 * write, force, move, delete, create – goes wrong, and none after it or all after it. Calls that only look work.
 */
class FaultyDisk extends FileSystemProvider {
  private final Path root;
  private final FileSystemProvider real;
  private final FaultyFiles files = new FaultyFiles(this);
  private final List<String> calls = new ArrayList<>();
  private int failing = Integer.MAX_VALUE;
  private boolean lasting;
  private boolean counting = true;
  private String reason = "";
  private Consumer<DiskCall> listener = call -> {};

  FaultyDisk(Path folder) {
    root = folder;
    real = folder.getFileSystem().provider();
  }

  /** That folder on this disk. */
  Path at(Path folder) {
    return new FaultyPath(files, folder);
  }

  /**
   * From now on the call of that number goes wrong, counted from 0.
   *
   * @param forGood whether all after it go wrong, too
   */
  void failAt(int call, String why, boolean forGood) {
    calls.clear();
    failing = call;
    reason = why;
    lasting = forGood;
  }

  /** Whether calls count and fail; they are counted anew from when they do. */
  void counts(boolean from) {
    counting = from;
    calls.clear();
  }

  /** It works from now on. */
  void mend() {
    failAt(Integer.MAX_VALUE, "", false);
  }

  /** Tells of each call that changes something, once it has gone well. */
  void tell(Consumer<DiskCall> to) {
    listener = to;
  }

  /** What stands between the names of a path, as far as the program asks. */
  String separator() {
    return real.getFileSystem(URI.create("file:///")).getSeparator();
  }

  private String nameOf(Path path) {
    return root.relativize(real(path)).toString();
  }

  /** The calls since it was last told how to fail. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  private void call(String what, Path where) throws IOException {
    if (!counting) return;
    int number = calls.size();
    calls.add(what + " " + where.getFileName());
    boolean fails = lasting ? number >= failing : number == failing;
    if (fails) throw new FileSystemException(where.toString(), null, reason);
  }

  /** The real file of a path. */
  Path real(Path path) {
    return path instanceof FaultyPath faulty ? faulty.real() : path;
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return files;
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean reads = options.isEmpty() || options.equals(Set.of(StandardOpenOption.READ));
    if (!reads) call("open", path);
    boolean isNew = !Files.exists(real(path));
    FileChannel open = real.newFileChannel(real(path), options, attributes);
    if (isNew) listener.accept(new DiskCall.Create(nameOf(path)));
    else if (options.contains(StandardOpenOption.TRUNCATE_EXISTING))
      listener.accept(new DiskCall.Cut(nameOf(path), 0));
    return new Channel(path, open);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> all = real.newDirectoryStream(real(folder), each -> true);
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        var found = new ArrayList<Path>();
        for (Path each : all) {
          try {
            Path here = new FaultyPath(files, each);
            if (filter.accept(here)) found.add(here);
          } catch (IOException unreadable) {
            throw new java.nio.file.DirectoryIteratorException(unreadable);
          }
        }
        return found.iterator();
      }

      @Override
      public void close() throws IOException {
        all.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    call("folder", folder);
    real.createDirectory(real(folder), attributes);
    listener.accept(new DiskCall.Folder(nameOf(folder)));
  }

  @Override
  public void delete(Path path) throws IOException {
    call("delete", path);
    real.delete(real(path));
    listener.accept(new DiskCall.Delete(nameOf(path)));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    call("copy", target);
    real.copy(real(source), real(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    call("move", target);
    real.move(real(source), real(target), options);
    listener.accept(new DiskCall.Move(nameOf(source), nameOf(target)));
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return real.isSameFile(real(path), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real.checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real.getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real.readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return real.readAttributes(real(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    call("attribute", path);
    real.setAttribute(real(path), name, value, options);
  }

  /** An open file of this disk. */
  private final class Channel extends FileChannel {
    private final Path path;
    private final FileChannel open;

    Channel(Path path, FileChannel open) {
      this.path = path;
      this.open = open;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      call("write", path);
      // half of it at a time, as disks may
      int half = Math.max(1, from.remaining() / 2);
      ByteBuffer part = from.slice(from.position(), Math.min(half, from.remaining()));
      long at = open.position();
      int written = open.write(part);
      byte[] bytes = new byte[written];
      from.get(from.position(), bytes);
      listener.accept(new DiskCall.Write(nameOf(path), at, bytes));
      from.position(from.position() + written);
      return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      call("force", path);
      open.force(metaData);
      listener.accept(new DiskCall.Force(nameOf(path)));
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      return open.read(to);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
      return open.read(to, offset, length);
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long position() throws IOException {
      return open.position();
    }

    @Override
    public FileChannel position(long to) throws IOException {
      open.position(to);
      return this;
    }

    @Override
    public long size() throws IOException {
      return open.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      call("truncate", path);
      open.truncate(size);
      listener.accept(new DiskCall.Cut(nameOf(path), size));
      return this;
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target)
        throws IOException {
      return open.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      return open.read(to, position);
    }

    @Override
    public int write(ByteBuffer from, long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
      return open.lock(position, size, shared);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return open.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      open.close();
    }
  }
}
