package touchmap.model;

import touchmap.words.Phrase;

/** Something wrong in a file that was left out or mended: its place as a JSON Pointer (or a line, in other formats) and a sentence. */
public record Finding(String pointer, Phrase message) {}
