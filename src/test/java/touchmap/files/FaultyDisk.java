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
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A disk that fails: a folder of the real one, on which the n-th call of those that change something – open for writing,
 * write, force, move, delete, create – goes wrong, and none after it or all after it. Calls that only look work.
 */
final class FaultyDisk extends FileSystemProvider {
  private final FileSystemProvider real;
  private final FaultyFiles files = new FaultyFiles(this);
  private final List<String> calls = new ArrayList<>();
  private int failing = Integer.MAX_VALUE;
  private boolean lasting;
  private boolean counting = true;
  private String reason = "";

  FaultyDisk(Path folder) {
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

  private static Path real(Path path) {
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
    boolean reads =
        options.isEmpty() || options.equals(Set.of(java.nio.file.StandardOpenOption.READ));
    if (!reads) call("open", path);
    return new Channel(path, real.newFileChannel(real(path), options, attributes));
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
  }

  @Override
  public void delete(Path path) throws IOException {
    call("delete", path);
    real.delete(real(path));
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
      int written = open.write(part);
      from.position(from.position() + written);
      return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      call("force", path);
      open.force(metaData);
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
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
      call("write", path);
      return open.write(from, offset, length);
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
      return this;
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target)
        throws IOException {
      return open.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count)
        throws IOException {
      call("write", path);
      return open.transferFrom(source, position, count);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      return open.read(to, position);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      call("write", path);
      return open.write(from, position);
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
