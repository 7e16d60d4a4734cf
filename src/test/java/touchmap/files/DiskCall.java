package touchmap.files;

/** A call that changed something on a {@link FaultyDisk}; names are relative to its folder. */
sealed interface DiskCall {
  /** A new, empty file. */
  record Create(String name) implements DiskCall {}

  /** A new folder. */
  record Folder(String name) implements DiskCall {}

  /** Bytes into a file, from that place on. */
  @SuppressWarnings("ArrayRecordComponent") // handed on; nobody compares it
  record Write(String name, long at, byte[] bytes) implements DiskCall {}

  /** A file is made that long. */
  record Cut(String name, long length) implements DiskCall {}

  /** A file's content, or the names in a folder, shall outlast a power cut. */
  record Force(String name) implements DiskCall {}

  /** A file or folder goes by another name; what had that name is gone. */
  record Move(String from, String to) implements DiskCall {}

  /** A name is gone. */
  record Delete(String name) implements DiskCall {}

  /**
   * No call: from here on the program counts on it that a document is kept.
   *
   * @param where what was said to hold it
   */
  record Said(Kept where, int document) implements DiskCall {}

  /** What can hold a document. */
  enum Kept {
    /** The map's own file. */
    FILE,
    /** The file of a save under another name. */
    COPY,
    /** File or journal. */
    WORK,
    /** An earlier version. */
    VERSION
  }
}
