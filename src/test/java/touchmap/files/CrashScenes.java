package touchmap.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What the program does with the disk, and what it counts on when, for {@link CrashStatesTest}. */
enum CrashScenes {
  FIRST_SAVE {
    @Override
    void play(Path place, Recorder on) throws IOException {
      on.starts();
      save(place.resolve(FILE), 1, on);
    }
  },
  SAVE_OVER {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Files.write(place.resolve(FILE), document(1));
      on.starts();
      on.counts(DiskCall.Kept.FILE, 1);
      save(place.resolve(FILE), 2, on);
      save(place.resolve(FILE), 3, on);
    }
  },
  SAVE_AS {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));
      Files.write(place.resolve(FILE), document(1));
      on.starts();
      on.counts(DiskCall.Kept.FILE, 1);
      Path copy = elsewhere.resolve("copy.touchmap");
      if (!(SafeWrite.write(copy, document(2)) instanceof Saved.Done)) throw new IOException();
      on.counts(DiskCall.Kept.COPY, 2);
    }
  },
  JOURNAL_BEGUN {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Files.write(place.resolve(FILE), document(1));
      on.starts();
      on.counts(DiskCall.Kept.FILE, 1);
      try (var journal = journal(place, 1)) {
        for (int step = 2; step <= 5; step++) add(journal, step, on);
      }
    }
  },
  JOURNAL_ANEW {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Files.write(place.resolve(FILE), document(1));
      int before = Journal.MOST_STEPS - 1;
      try (var journal = journal(place, 1)) {
        for (int step = 2; step <= before; step++) add(journal, step, on);
        on.starts();
        on.counts(DiskCall.Kept.WORK, before);
        for (int step = before + 1; step <= before + 5; step++) add(journal, step, on);
      }
    }
  },
  SAVED_FROM_JOURNAL {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Files.write(place.resolve(FILE), document(1));
      try (var journal = journal(place, 1)) {
        add(journal, 2, on);
        on.starts();
        on.counts(DiskCall.Kept.FILE, 1);
        on.counts(DiskCall.Kept.WORK, 2);
        add(journal, 3, on);
        save(place.resolve(FILE), 3, on);
        journal.saved(subject(place, 3), document(3));
        add(journal, 4, on);
      }
    }
  },
  VERSIONS_KEPT {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Files.write(place.resolve(FILE), document(1));
      on.starts();
      on.counts(DiskCall.Kept.FILE, 1);
      for (int version = 1; version <= 2; version++) keep(place, version, NOON, on);
    }
  },
  VERSIONS_THINNED {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Files.write(place.resolve(FILE), document(1));
      int old = History.NEWEST + 2;
      for (int version = 1; version <= old; version++)
        keep(place, version, NOON.minusSeconds(86_400L * 40 - version), on);
      on.starts();
      on.counts(DiskCall.Kept.VERSION, old);
      keep(place, old + 1, NOON, on);
    }
  },
  RESTORED {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Files.write(place.resolve(FILE), document(2));
      keep(place, 3, NOON, on);
      on.starts();
      on.counts(DiskCall.Kept.FILE, 2);
      on.counts(DiskCall.Kept.VERSION, 3);
      History history = history(place);
      History.Version wanted = history.of(place.resolve(FILE)).getFirst();
      keep(place, 2, NOON.plusSeconds(60), on);
      byte[] content = history.read(wanted).orElseThrow();
      if (!(SafeWrite.write(place.resolve(FILE), content) instanceof Saved.Done))
        throw new IOException();
      on.counts(DiskCall.Kept.FILE, 3);
      keep(place, 3, NOON.plusSeconds(61), on);
    }
  },
  /** Bad, and must be caught: writes into the file itself. */
  CARELESS {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Files.write(place.resolve(FILE), document(1));
      on.starts();
      on.counts(DiskCall.Kept.FILE, 1);
      Files.write(place.resolve(FILE), document(2));
      on.counts(DiskCall.Kept.FILE, 2);
    }
  },
  /** Bad, and must be caught: replaces the file by one that was not forced. */
  UNFORCED {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Files.write(place.resolve(FILE), document(1));
      on.starts();
      on.counts(DiskCall.Kept.FILE, 1);
      Path beside = Files.write(place.resolve(SafeWrite.UNFINISHED + "0000aaaa"), document(2));
      Files.move(beside, place.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
      on.counts(DiskCall.Kept.FILE, 2);
    }
  },
  /** Bad, and must be caught: for a moment there is no file. */
  DELETED_FIRST {
    @Override
    void play(Path place, Recorder on) throws IOException {
      Files.write(place.resolve(FILE), document(1));
      on.starts();
      on.counts(DiskCall.Kept.FILE, 1);
      Path beside = place.resolve("beside.touchmap");
      if (!(SafeWrite.write(beside, document(2)) instanceof Saved.Done)) throw new IOException();
      Files.delete(place.resolve(FILE));
      Files.move(beside, place.resolve(FILE));
      StateFolder.force(place);
      on.counts(DiskCall.Kept.FILE, 2);
    }
  };

  /** The map's own file. */
  static final String FILE = "map.touchmap";

  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
  private static final int LINES = 300;

  /** Writes down what is done. */
  interface Recorder {
    /** What is on the disk now is there for certain; from here on it counts. */
    void starts() throws IOException;

    /** The program counts on that document from here on. */
    void counts(DiskCall.Kept where, int document);
  }

  /** Does it in a folder. */
  abstract void play(Path place, Recorder on) throws IOException;

  /** Whether it takes long to look at: a journal of five hundred steps is read in each state. */
  boolean isLong() {
    return this == JOURNAL_ANEW;
  }

  /** Whether the map's file is there when it starts. */
  boolean hasFile() {
    return this != FIRST_SAVE;
  }

  /** Whether it must be caught. */
  boolean isBad() {
    return this == CARELESS || this == UNFORCED || this == DELETED_FIRST;
  }

  /** The versions in a folder. */
  static History history(Path place) {
    return new History(place.resolve("history"), ZoneOffset.UTC, History.CAP);
  }

  private static byte[] document(int number) {
    return Numbered.document(number, LINES);
  }

  private static void save(Path file, int number, Recorder on) throws IOException {
    if (!(SafeWrite.write(file, document(number)) instanceof Saved.Done)) throw new IOException();
    on.counts(DiskCall.Kept.FILE, number);
  }

  private static Journal.Subject subject(Path place, int number) {
    Optional<Fingerprint> base = Optional.of(Fingerprint.of(document(number)));
    return new Journal.Subject(Optional.of(place.resolve(FILE).toString()), "Map", base);
  }

  private static Journal journal(Path place, int base) {
    return new Journal(place.resolve("state/recovery"), subject(place, base), document(base));
  }

  private static void add(Journal journal, int step, Recorder on) throws IOException {
    journal.add(List.of(new Journal.Step(NOON, step, "edit.rename", document(step))));
    on.counts(DiskCall.Kept.WORK, step);
  }

  private static void keep(Path place, int number, Instant when, Recorder on) throws IOException {
    if (history(place).keep(place.resolve(FILE), document(number), when, false).isPresent())
      throw new IOException();
    on.counts(DiskCall.Kept.VERSION, number);
  }
}
