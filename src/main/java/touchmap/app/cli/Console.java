package touchmap.app.cli;

import java.io.PrintWriter;
import java.util.List;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Where commands answer: results to one stream, messages for people to the other, in the system's language. */
record Console(PrintWriter out, PrintWriter err, Words words) {
  void say(Phrase phrase) {
    err.println(words.of(phrase));
  }

  void sayAll(List<Phrase> phrases) {
    phrases.forEach(this::say);
  }

  void print(String line) {
    out.println(line);
  }
}
