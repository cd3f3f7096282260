import { drawChart } from './chart';
import { html, Markup } from './html';
import type { Chart, Figure, Finding, Report, Section, Table } from './report';
import { style } from './style';

/**
 * The report as one self-contained HTML file: styles and charts are inside, there are no scripts,
 * and its own policy forbids every request.
 */
export function toHtml(report: Report): string {
  const { title, account, period, madeAt, figures, sections, notes } = report;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="referrer" content="no-referrer" />
        <title>${title}${account && ` · ${account.name}`}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        <main>
          <header>
            <h1>${title}</h1>
            <dl class="about">
              ${
                account &&
                html`<dt>Account</dt>
                  <dd>${account.name} (${account.sid})</dd>`
              }
              <dt>Period</dt>
              <dd>${period}</dd>
              <dt>Made</dt>
              <dd>${madeAt}</dd>
            </dl>
          </header>
          ${figures.length > 0 && html`<div class="figures">${figures.map(figureOf)}</div>`}
          ${sections.map(sectionOf)}
          ${
            notes.length > 0 &&
            html`<footer>
              <ul>
                ${notes.map((note) => html`<li>${note}</li>`)}
              </ul>
            </footer>`
          }
        </main>
      </body>
    </html> `.text;
}

const figureOf = ({ label, value, note, tone }: Figure): Markup =>
  html`<div class="figure ${tone}">
    <span>${label}</span><b>${value}</b>${note && html`<small>${note}</small>`}
  </div> `;

const sectionOf = ({ title, text, chart, findings = [], table }: Section): Markup =>
  html`<section>
    <h2>${title}</h2>
    ${text && html`<p>${text}</p>`} ${chart && chartOf(chart)} ${findings.map(findingOf)}
    ${table && tableOf(table)}
  </section> `;

function chartOf(chart: Chart): Markup {
  const all = [...chart.series, ...(chart.percent ? [chart.percent] : [])];
  const amount = (values: ReadonlyArray<number | null>) =>
    chart.kind === 'ring' && html`: <b>${(values[0] ?? 0).toLocaleString('en-US')}</b>`;
  const legend = html`<ul class="legend">
    ${all.map(({ name, tone, values }) => html`<li class="${tone}">${name}${amount(values)}</li>`)}
  </ul>`;
  const widths = chart.kind === 'ring' ? (['wide'] as const) : (['wide', 'narrow'] as const);
  return html`<div class="chart ${chart.kind}">
    ${widths.map((width) => html`<div class="${widths.length > 1 && width}">${new Markup(drawChart(chart, width))}</div>`)}
    ${all.length > 1 && legend}
  </div>`;
}

const findingOf = ({ severity, tone, title, evidence, remedy, link }: Finding): Markup =>
  html`<article class="finding ${tone}">
    <h3><span class="badge">${severity}</span>${title}</h3>
    <p>${evidence}</p>
    <p>
      <b>What to do:</b>
      ${remedy}${link && html` <a href="${link}">${link.replace(/^https:\/\//, '')}</a>`}
    </p>
  </article> `;

function tableOf({ columns, rows }: Table): Markup {
  const cellClass = (index: number) => columns[index]?.isNumber && 'number';
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${columns.map(({ label }, index) => html`<th class="${cellClass(index)}">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => html`<td class="${cellClass(index)}">${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
