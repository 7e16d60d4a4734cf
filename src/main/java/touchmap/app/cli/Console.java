package touchmap.app.cli;

import java.io.PrintWriter;
import java.util.List;
import touchmap.exchange.Losses;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Where commands answer: results to one stream, messages for people to the other, in the system's language. */
record Console(PrintWriter out, PrintWriter err, Words words) {
  void say(Phrase phrase) {
    err.println(words.of(phrase));
  }

  /** Says each on a line of its own; what got lost is said to be that. */
  void sayAll(List<Phrase> phrases) {
    for (Phrase each : phrases) {
      say(Losses.isLoss(each) ? Phrase.of("exchange.notCarried", each) : each);
    }
  }

  void print(String line) {
    out.println(line);
  }
}
