const WIDTHS = Array.from({ length: 20 }, (_, index) => 5 * (index + 1));

/** Widths of columns as classes: an inline style would be refused where a page shows the document under its own policy. */
const COLUMN_WIDTHS = WIDTHS.map((width) => `.w${width} { width: ${width}%; }`).join('\n');

/**
 * The look of an exported page: the interface's own tokens (look.md) on paper. Self-contained: no font, no picture and
 * no address is loaded. Both schemes; printing is always light.
 */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --surface: light-dark(oklch(1 0 0), oklch(0.205 0.007 250));
  --surface-2: light-dark(oklch(0.972 0.003 250), oklch(0.236 0.008 250));
  --ground: light-dark(oklch(0.974 0.003 250), oklch(0.172 0.006 250));
  --line: light-dark(oklch(0.922 0.004 250), oklch(0.288 0.008 250));
  --line-strong: light-dark(oklch(0.868 0.006 250), oklch(0.365 0.009 250));
  --text: light-dark(oklch(0.235 0.009 250), oklch(0.945 0.004 250));
  --text-2: light-dark(oklch(0.43 0.009 250), oklch(0.785 0.006 250));
  --text-3: light-dark(oklch(0.52 0.009 250), oklch(0.69 0.008 250));
  --accent: light-dark(oklch(0.455 0.08 195), oklch(0.8 0.098 190));
  --accent-tint: light-dark(oklch(0.962 0.016 195), oklch(0.278 0.03 195));
  --ok: light-dark(oklch(0.47 0.115 152), oklch(0.8 0.14 152));
  --risk: light-dark(oklch(0.505 0.105 68), oklch(0.83 0.125 80));
  --off: light-dark(oklch(0.51 0.175 27), oklch(0.77 0.13 25));
  --clay: light-dark(oklch(0.454 0.17 33), oklch(0.597 0.17 30));
  --amber: light-dark(oklch(0.533 0.131 55), oklch(0.827 0.147 78));
  --olive: light-dark(oklch(0.616 0.129 110), oklch(0.692 0.128 103));
  --leaf: light-dark(oklch(0.498 0.096 164), oklch(0.876 0.129 143));
  --lagoon: light-dark(oklch(0.603 0.112 176), oklch(0.84 0.109 200));
  --sky: light-dark(oklch(0.661 0.16 243), oklch(0.744 0.148 236));
  --blue: light-dark(oklch(0.551 0.197 269), oklch(0.666 0.173 267));
  --violet: light-dark(oklch(0.478 0.179 307), oklch(0.588 0.175 310));
  --rose: light-dark(oklch(0.675 0.166 349), oklch(0.753 0.166 355));
  --slate: light-dark(oklch(0.435 0.028 244), oklch(0.58 0.03 254));
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word;
  font: 450 14px/21px 'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
main, header, footer { max-width: 808px; margin: 0 auto; padding: 0 40px; }
.paper { background: var(--surface); max-width: 888px; margin: 0 auto; padding: 56px 0 40px; min-height: 100vh; border-inline: 1px solid var(--line); }
h1, h2, h3, h4, p, figure, dl, dd, ul, ol, table, caption, th, td, blockquote { margin: 0; padding: 0; }
h1, h2, h3, h4 { font-weight: 600; text-wrap: balance; }
h1 { font-size: 28px; line-height: 36px; letter-spacing: -0.022em; }
h2 { font-size: 20px; line-height: 26px; letter-spacing: -0.012em; padding-top: 28px; border-top: 1px solid var(--line-strong); }
h3 { font-size: 16px; line-height: 22px; margin-top: 32px; break-after: avoid; }
h4 { font-size: 14px; line-height: 20px; margin-top: 20px; break-after: avoid; }
section { margin-top: 48px; }
header p { color: var(--text-2); max-width: 72ch; }
header .as-of { font-size: 12px; line-height: 16px; color: var(--text-3); margin-top: 12px; }
nav { margin-top: 28px; }
nav h2 { border: 0; padding: 0; font-size: 14px; line-height: 20px; letter-spacing: 0; }
nav ol { list-style: none; columns: 2; column-gap: 32px; margin-top: 6px; }
nav li { padding: 3px 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
nav a { text-decoration: none; }
td a, dd, .text, .quote p, .note p, .chip { overflow-wrap: anywhere; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.lead { font-size: 15px; line-height: 23px; margin-top: 12px; max-width: 72ch; }
h3 + .lead { margin-top: 6px; }
.text { margin-top: 8px; max-width: 72ch; white-space: pre-line; }
.line { white-space: pre-line; }
.picture { display: block; max-width: min(100%, 320px); max-height: 240px; margin: 6px 0 2px; border-radius: 4px; }
.strong { font-weight: 550; }
.quiet { color: var(--text-3); font-size: 12px; line-height: 17px; }
.label.line { color: var(--text-3); font-size: 12px; line-height: 17px; font-weight: 550; }
.line + .label.line { margin-top: 8px; }
.dot { display: inline-block; width: 9px; height: 9px; border-radius: 3px; background: var(--c); margin-right: 7px; }
.tone { display: inline-flex; align-items: center; gap: 5px; color: var(--t); font-weight: 550; }
.tone svg { width: 13px; height: 13px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
dl.facts { margin-top: 14px; display: grid; grid-template-columns: minmax(120px, 190px) 1fr; }
.facts dt, .facts dd { padding: 6px 0; border-top: 1px solid var(--line); }
.facts dt { color: var(--text-3); font-size: 13px; padding-right: 20px; }
.facts dd { max-width: 72ch; }
ul.items { margin-top: 8px; padding-left: 18px; max-width: 72ch; }
ul.items li { padding: 2px 0; }
.frame { overflow-x: auto; margin-top: 14px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 19px; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-size: 12px; line-height: 16px; color: var(--text-3); padding-bottom: 2px; }
.frame.named caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
thead th { color: var(--text-3); font-weight: 550; text-align: left; vertical-align: bottom; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line-strong); }
tbody th { font-weight: inherit; text-align: left; }
tbody td, tbody th { vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); }
th.end, td.end { text-align: right; white-space: nowrap; padding-right: 0; padding-left: 12px; }
th.end { white-space: normal; }
td.end .line { white-space: nowrap; }
:is(th, td).end + :is(th, td):not(.end) { padding-left: 24px; }
figure { margin-top: 16px; break-inside: avoid; }
figcaption { font-size: 12px; line-height: 16px; color: var(--text-3); margin-top: 4px; }
svg.chart { display: block; width: 100%; height: auto; font-size: 11px; }
.chart text { fill: var(--text-3); font-variant-numeric: tabular-nums; }
.chart .c-grid { stroke: var(--line); fill: none; }
.chart .c-axis, .chart .c-today { stroke: var(--line-strong); fill: none; }
.chart .c-path { stroke: var(--text-3); stroke-width: 1.25; stroke-dasharray: 1.5 3; fill: none; stroke-linecap: round; }
.chart .c-fan { fill: var(--accent); fill-opacity: 0.14; }
.chart .c-forecast { stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 4 3; fill: none; }
.chart .c-actual { stroke: var(--text); stroke-width: 1.75; fill: none; stroke-linejoin: round; stroke-linecap: round; }
.chart .c-point { fill: var(--surface); stroke: var(--text); stroke-width: 1.75; }
.chart .c-goal { fill: var(--surface); stroke: var(--accent); stroke-width: 1.75; }
.chart .c-goal-label { fill: var(--text); font-weight: 600; }
details { margin-top: 6px; font-size: 12px; }
summary { color: var(--accent); cursor: pointer; }
table.month { table-layout: fixed; font-size: 11px; line-height: 15px; }
.month th { text-align: left; padding: 4px 6px; }
.month td { border: 1px solid var(--line); padding: 4px; height: 84px; }
.month td.outside { background: var(--surface-2); }
.month time.number { color: var(--text-3); padding: 0 2px; }
.month ul { list-style: none; display: grid; gap: 2px; margin-top: 2px; }
.chip { border-left: 3px solid var(--c, var(--line-strong)); border-radius: 4px; padding: 1px 4px 1px 5px; background: color-mix(in oklab, var(--c, var(--text-3)) 11%, var(--surface)); overflow: hidden; }
.chip .at { color: var(--text-2); display: block; }
.chip.held { background-image: repeating-linear-gradient(135deg, var(--line) 0 2px, transparent 2px 7px); }
.chip.published { background: none; }
.chip.idea { background: none; box-shadow: inset 0 0 0 1px var(--line); }
.chip.cancelled .name { text-decoration: line-through; color: var(--text-3); }
.chip .name { display: block; overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
.more { color: var(--text-3); padding-left: 4px; }
ul.checks { list-style: none; margin-top: 8px; }
.checks li { display: grid; grid-template-columns: 22px 1fr; padding: 5px 0; border-top: 1px solid var(--line); break-inside: avoid; }
.checks svg { width: 14px; height: 14px; margin-top: 3px; fill: none; stroke: var(--text-3); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.checks .is-done svg { stroke: var(--ok); }
.quote { margin-top: 12px; padding: 2px 0 2px 14px; border-left: 2px solid var(--line-strong); break-inside: avoid; }
.quote .label { font-size: 12px; line-height: 17px; color: var(--text-3); }
.quote p { white-space: pre-line; max-width: 72ch; }
.note, .decision { margin-top: 16px; border-radius: 10px; padding: 12px 16px; break-inside: avoid; }
.note { background: var(--surface-2); }
.note .label { font-size: 12px; line-height: 17px; color: var(--text-3); }
.note p { white-space: pre-line; }
.decision { border: 1px solid var(--line-strong); border-left: 3px solid var(--accent); margin-top: 28px; }
.decision h3 { margin: 0; font-size: 14px; line-height: 20px; }
.decision h3 .quiet { font-weight: 450; margin-left: 4px; }
.decision .facts { margin-top: 4px; }
.decision .facts :is(dt, dd):nth-of-type(1) { border-top: 0; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 56px; padding-top: 10px; font-size: 12px; line-height: 16px; color: var(--text-3); }
footer p { border-top: 1px solid var(--line); padding-top: 10px; }
.palette-clay { --c: var(--clay); } .palette-amber { --c: var(--amber); } .palette-olive { --c: var(--olive); }
.palette-leaf { --c: var(--leaf); } .palette-lagoon { --c: var(--lagoon); } .palette-sky { --c: var(--sky); }
.palette-blue { --c: var(--blue); } .palette-violet { --c: var(--violet); } .palette-rose { --c: var(--rose); }
.palette-slate { --c: var(--slate); }
.tone-ok, .tone-reached { --t: var(--ok); } .tone-risk { --t: var(--risk); } .tone-off { --t: var(--off); } .tone-none { --t: var(--text-3); }
@media (max-width: 640px) {
  main, header, footer { padding: 0 20px; }
  nav ol { columns: 1; }
  dl.facts { grid-template-columns: 1fr; }
  .facts dd { border-top: 0; padding-top: 0; }
  table.month .name { display: none; }
}
@media print {
  :root { color-scheme: light; }
  @page { margin: 18mm 16mm; }
  body { background: none; font-size: 10pt; line-height: 14.5pt; }
  .paper { border: 0; max-width: none; padding: 0; min-height: 0; }
  main, header, footer { max-width: none; padding: 0; }
  section { break-before: page; margin-top: 0; }
  section:first-of-type { break-before: auto; margin-top: 24pt; }
  section h2 { border-top: 0; padding-top: 0; }
  tr, .facts dt, .facts dd { break-inside: avoid; }
  thead { display: table-header-group; }
  .frame { overflow: visible; }
  details { display: none; }
  a { color: inherit; text-decoration: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
${COLUMN_WIDTHS}
`;
