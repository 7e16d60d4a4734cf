package touchmap.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts that make trouble somewhere: signs that count for something in some format, and letters that few think of. */
public final class NastyTexts {
  /** One a line. */
  private static final List<String> SNIPPETS =
      List.of(
          """
          null
          undefined
          NaN
          true
          0
          -0
          007
          1e5
          1.5
          1,5
          1/2
          2024-02-30
          12:30
          #N/A
          #REF!
          __proto__
          constructor
          None
          NULL,NULL
          <b>bold</b>
          <b>open
          </outline>
          </node></map>
          <!-- no -->
          <![CDATA[x]]>
          ]]>
          <?xml version="1.0"?>
          <!DOCTYPE x>
          <br/>
          <img src=x onerror=alert(1)>
          <script>alert(1)</script>
          &amp;
          &lt;
          &#65;
          &#x41;
          &nbsp;
          &copy
          &unknown;
          &
          "
          '
          "quoted"
          'single'
          ""
          a"b""c
          ,
          ;
          a,b;c|d
          =1+1
          +1
          -1
          @x
          '=1
          ''
          # heading
          #hash
          ## two
          - item
          * star
          + plus
          1. first
          1) first
          > quote
          ```
          `code`
          ~~~
          ---
          ***
          ===
          | a | b |
          |---|
          [link](https://example.org)
          ![picture](x.png)
          [x]
          [ ] todo
          [^1]: foot
          [a]: b
          **bold**
          *it*
          _it_
          __bold__
          ~~gone~~
          a_b_c
          \\
          \\n
          \\\\
          \\*
          C:\\dir\\new
          {json: 1}
          {{handlebars}}
          ${dollar}
          %s %d %n
          %00
          %2e%2e/
          ../../etc/passwd
          https://example.org/?a=b&c=d
          mailto:a@example.org
          javascript:alert(1)
          [Note: x]
          <link: x>
          [+]
          (c)
          _x0041_
          _x000D_
          Ω≈ç√∫
          Ё ё Й й
          ﷽
          ѐ
          ﬁ ligature
          İıŞş
          ẞß
          é
          e\u0301
          Z\u0351\u0311\u0300a\u0336l\u0334g\u0489o
          漢字かな交じり
          한국어
          ภาษาไทย
          हिन्दी
          العربية
          עברית
          ةabcع
          𝔘𝔫𝔦𝔠𝔬𝔡𝔢
          𠜎𠜱
          🎉
          👨‍👩‍👧‍👦
          🏳️‍🌈
          👍🏽
          🇩🇪
          1️⃣
          """
              .split("\n"));

  private NastyTexts() {}

  /** All of them, no two alike. */
  public static List<String> all() {
    var pieces = new ArrayList<>(SNIPPETS);
    pieces.addAll(signs());
    pieces.addAll(
        List.of(
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "a\rb",
            "a\r\nb",
            "x".repeat(5_000),
            "w ".repeat(2_000)));
    Set<String> all = new LinkedHashSet<>();
    for (String piece : pieces) {
      all.add(piece);
      all.add("a" + piece);
      all.add(piece + "b");
      all.add("a " + piece + " b");
      all.add(piece + piece);
    }
    for (String piece : SNIPPETS) all.add("line\n" + piece + "\nline");
    return List.copyOf(all);
  }

  /** Signs alone: controls, spaces, turns of the direction, joiners, halves of pairs, signs that are none. */
  private static List<String> signs() {
    var signs = new ArrayList<String>();
    for (int sign = 0; sign < ' '; sign++) signs.add("" + (char) sign);
    for (int sign = 0x7F; sign <= 0xA0; sign++) signs.add("" + (char) sign);
    for (int sign = 0x2000; sign <= 0x200F; sign++) signs.add("" + (char) sign);
    for (int sign = 0x2028; sign <= 0x202F; sign++) signs.add("" + (char) sign);
    for (int sign = 0x2060; sign <= 0x206F; sign++) signs.add("" + (char) sign);
    for (int sign :
        new int[] {
          0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x180E, 0x3000, 0x3164, 0xFE0F,
          0xFEFF, 0xFFA0, 0xFFF9, 0xFFFC, 0xFFFD
        }) signs.add("" + (char) sign);
    for (int sign :
        new int[] {0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFFFE, 0xFFFF, 0xFDD0, 0xE000, 0xF8FF})
      signs.add("" + (char) sign);
    for (int sign : new int[] {0x1FFFE, 0x10FFFF, 0xE0001, 0xE007F, 0xF0000, 0x1D173})
      signs.add(Character.toString(sign));
    signs.add("\uDC00\uD800");
    return signs;
  }
}
