package touchmap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NoteTablesTest {
  @Test
  void aTableEndsWhereTextGoesOn() {
    assertEquals(
        "a | b  \nc | d\n\nbehind",
        RichText.markdown(
            "<table><tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr></table>behind"));
  }

  @Test
  void itsRowsAreLinesAndItsCellsStandApartHoweverTheyAreWrapped() {
    String html =
        """
        <p>Before</p>
        <table>
          <thead><tr><th><p>Day</p></th> <th>Hours</th></tr></thead>
          <tbody>
            <tr><td><p>Mon</p></td><td><p>9–18</p></td></tr>
            <tr><td>Tue</td><td>9–12</td></tr>
          </tbody>
        </table>
        <p>After</p>
        """;
    assertEquals(
        "Before\n\nDay | Hours  \nMon | 9–18  \nTue | 9–12\n\nAfter", RichText.markdown(html));
    assertEquals(
        "<p>Before</p>\n<p>Day | Hours<br />\nMon | 9–18<br />\nTue | 9–12</p>\n<p>After</p>\n",
        RichText.html(RichText.markdown(html)).replace("&#x2013;", "–"));
  }
}
