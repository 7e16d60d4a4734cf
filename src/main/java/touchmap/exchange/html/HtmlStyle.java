package touchmap.exchange.html;

/** The page's own style sheet: readable in the light, in the dark and on paper. */
final class HtmlStyle {
  static final String SHEET =
      """
      :root{--ground:#fbfaf7;--panel:#fff;--text:#1f2a30;--quiet:#55606b;--line:#d9d5cc;--sunken:#f3f2ee;--accent:#0b6b73;--good:#1d5fa8;--bad:#b43c0c;--good-soft:#e2edf8;--bad-soft:#fbe9e0}
      @media (prefers-color-scheme:dark){:root{--ground:#15191c;--panel:#1d2327;--text:#eceff1;--quiet:#a9b4bc;--line:#3a444b;--sunken:#262d32;--accent:#6cc3c9;--good:#8ab8ec;--bad:#f0936a;--good-soft:#22344a;--bad-soft:#46281b}}
      html{color-scheme:light dark}
      body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 'Segoe UI','Helvetica Neue','Liberation Sans',Arial,sans-serif;}
      main{max-width:1200px;margin:0 auto;padding:24px}
      h1{font-size:2em;line-height:1.2;margin:.4em 0}
      h2{font-size:1.4em;margin:2em 0 .5em}
      h3{font-size:1.15em;margin:1.6em 0 .3em}
      figure{margin:16px 0;overflow:auto}
      figure.map svg{max-width:100%;height:auto;border-radius:12px}
      .wide{overflow-x:auto}
      table{border-collapse:collapse;background:var(--panel);font-size:.92em}
      th,td{border:1px solid var(--line);padding:6px 10px;text-align:start;vertical-align:top;overflow-wrap:break-word;hyphens:auto}
      th{background:var(--sunken);font-weight:600}
      td.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
      ul{padding-inline-start:1.4em}
      .object{font-weight:600}
      .quiet,.note{color:var(--quiet);font-size:.92em}
      .note{border-inline-start:3px solid var(--line);padding-inline-start:10px;margin:.2em 0 .4em}
      .note p{margin:.2em 0}
      a{color:var(--accent);overflow-wrap:anywhere}
      .paper{display:none}
      table.journey{table-layout:fixed}
      table.journey th[scope=row]{width:130px}
      table.journey td.curve{padding:0;border-inline:0}
      .weakest{background:var(--bad-soft)}
      svg.curve{display:block;width:100%;height:auto}
      svg.curve .above{fill:var(--good-soft)}
      svg.curve .below{fill:var(--bad-soft)}
      svg.curve .zero{stroke:var(--line);fill:none}
      svg.curve .feeling{stroke:var(--text);stroke-width:2;fill:none}
      svg.curve .good{fill:var(--good)}
      svg.curve .bad{fill:var(--bad)}
      svg.curve .even{fill:var(--quiet)}
      svg.curve text{fill:var(--panel);font-size:12px;font-weight:600;text-anchor:middle}
      ol.life{display:flex;flex-wrap:wrap;gap:12px;padding:0;list-style:none}
      ol.life li{border:1.5px solid var(--line);border-radius:10px;padding:10px 14px;background:var(--panel);min-width:150px;max-width:260px}
      ol.life li.empty{border-style:dashed;color:var(--quiet);background:none}
      ol.life p{margin:.1em 0}
      @page{size:A4 landscape;margin:12mm}
      @page tall{size:A4 portrait}
      @media print{:root{--accent:#0b6b73;--ground:#fff;--panel:#fff;--text:#000;--quiet:#444;--line:#bbb;--sunken:#f3f2ee;--good:#1d5fa8;--bad:#b43c0c;--good-soft:#e2edf8;--bad-soft:#fbe9e0}
      body{font-size:10pt}main{max-width:none;padding:0}
      .screen{display:none}.paper{display:block}.paper+.paper{margin-top:6mm}
      main:has(figure.tall)>h1,.frame:has(figure.tall){page:tall}figure.map.tall svg{max-height:240mm}
      .wide,figure{overflow:visible}table{width:100%}table.journey{width:100%!important;font-size:8pt}
      h2{margin-top:1.2em}th,td{padding:.8mm 2mm}ol.life{display:grid;grid-template-columns:repeat(auto-fit,minmax(40mm,1fr));gap:2mm;font-size:9pt;break-inside:avoid}ol.life li{min-width:0;max-width:none;padding:2mm 3mm}
      h2,h3,h3~div:not(.wide),p:has(+.wide table.journey){break-after:avoid}table.journey,.wide:has(table.journey){break-inside:avoid}tr,li,figure{break-inside:avoid}}
      """;

  private HtmlStyle() {}
}
