// Long because it is data.

/** The look of the page: light or dark as the reader's system is set, and light on paper. */
export const style = `
:root { color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --ink: #1b2430; --muted: #5b6675; --line: #e2e6ec;
  --accent: #2f6fdf; --good: #1f9d61; --bad: #d33b3b; --warn: #c97a08; --extra: #7b61c9; }
@media (prefers-color-scheme: dark) { :root {
  --page: #12161c; --card: #1b2129; --ink: #e8ecf1; --muted: #9aa6b4; --line: #2e3744;
  --accent: #6d9ff5; --good: #48bd86; --bad: #f07171; --warn: #e2a13d; --extra: #a795ea; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 940px; margin: 0 auto; padding: 32px 24px 48px; }
header { border-bottom: 3px solid var(--accent); padding-bottom: 16px; margin-bottom: 24px; }
h1 { font-size: 27px; line-height: 1.2; margin: 0 0 12px; }
h2 { font-size: 18px; margin: 0 0 4px; }
dl.about { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; color: var(--muted); }
dl.about dd { margin: 0; color: var(--ink); overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(136px, 1fr)); gap: 12px; margin-bottom: 20px; }
.figure, section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px; }
.figure { border-top: 3px solid var(--tone, var(--line)); }
.figure b { display: block; font-size: 25px; line-height: 1.25; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.figure span, .figure small, section > p, footer { color: var(--muted); }
.figure small { display: block; }
section { margin-bottom: 20px; }
section > p { margin: 0 0 12px; }
.chart svg { display: block; width: 100%; height: auto; }
.chart.ring { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 32px; }
.chart.ring svg { width: 220px; flex: none; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 4px 0 12px; padding: 0; list-style: none; color: var(--muted); font-size: 13px; }
.ring .legend { flex-direction: column; font-size: 15px; }
.legend li::before { content: ""; display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin-right: 7px; background: var(--tone); }
.legend b { color: var(--ink); font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; padding: 6px 14px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--muted); font-weight: 600; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr:last-child td { border-bottom: 0; }
.finding { border-left: 4px solid var(--tone); padding: 2px 0 2px 14px; margin: 16px 0; }
.finding h3 { font-size: 16px; margin: 0; }
.finding p { margin: 4px 0 0; overflow-wrap: anywhere; }
.badge { display: inline-block; margin-right: 8px; padding: 1px 9px; border-radius: 99px; border: 1px solid var(--tone); color: var(--tone);
  font-size: 12px; font-weight: 600; text-transform: uppercase; letter-spacing: .03em; vertical-align: 2px; }
a { color: var(--accent); }
footer { font-size: 13px; }
footer ul { margin: 0; padding-left: 18px; }
.accent { --tone: var(--accent); } .good { --tone: var(--good); } .bad { --tone: var(--bad); }
.warn { --tone: var(--warn); } .muted { --tone: var(--muted); } .extra { --tone: var(--extra); }
@media (max-width: 600px) { .chart .wide { display: none; } main { padding: 20px 12px 32px; } section { padding: 14px; }
  table { font-size: 13px; } th, td { padding-right: 10px; } td:first-child { overflow-wrap: anywhere; } }
@media (min-width: 600.02px) { .chart .narrow { display: none; } }
@media print { .chart .wide { display: block; } .chart .narrow { display: none; }
  :root { color-scheme: light; --page: #fff; --card: #fff; --ink: #000; --muted: #444; --line: #ccc;
    --accent: #2f6fdf; --good: #1f9d61; --bad: #c22; --warn: #a86200; --extra: #7b61c9; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  .figure, .finding, .chart, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  thead { display: table-header-group; }
}
`;
