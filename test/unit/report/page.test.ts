import { drawChart } from '../../../lib/report/chart';
import { daysText, duration, money, moment, percent } from '../../../lib/report/format';
import { html } from '../../../lib/report/html';
import { toHtml } from '../../../lib/report/page';
import type { Chart, Report } from '../../../lib/report/report';

const evil = `<script>alert(1)</script>"'&`;
const columns: Chart = {
  kind: 'columns',
  label: evil,
  categories: [evil, 'b'],
  series: [
    { name: evil, tone: 'good', values: [1, 2] },
    { name: 'B', tone: 'bad', values: [3, null] },
  ],
  percent: { name: 'Rate', tone: 'accent', values: [25, null] },
};
const report: Report = {
  title: evil,
  account: { name: evil, sid: evil },
  period: evil,
  madeAt: evil,
  notes: [evil],
  figures: [{ label: evil, value: evil, note: evil, tone: 'bad' }],
  sections: [
    {
      title: evil,
      text: evil,
      chart: columns,
      table: { columns: [{ label: evil }, { label: 'N', isNumber: true }], rows: [[evil, '1']] },
    },
    {
      title: 'Findings',
      findings: [
        {
          severity: evil,
          tone: 'bad',
          title: evil,
          evidence: evil,
          remedy: evil,
          link: 'https://www.twilio.com/docs/api/errors/1',
        },
      ],
    },
  ],
};

describe('a report as a page', () => {
  const page = toHtml(report);

  it('escapes everything that comes from outside, in charts too', () => {
    expect(page).not.toMatch(/<script/i);
    expect(page.match(/&lt;script&gt;/g)!.length).toBeGreaterThan(15);
    expect(page).not.toContain(`"'&`);
  });

  it('needs nothing but itself: no script, no address but links to read, and a policy that forbids requests', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(
      /\b(src|srcset|xlink:href|action|on\w+)=|url\((?!#)|@import|<link|<iframe/i,
    );
    const addresses = [...page.matchAll(/(\w+)="https?:/g)].map((match) => match[1]);
    expect(addresses).toEqual(['href']);
  });

  it('has a look for light, dark and paper', () => {
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).toContain('@media print');
    const used = new Set([...page.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1]));
    const given = new Set([...page.matchAll(/--([\w-]+):/g)].map((match) => match[1]));
    expect([...used].filter((name) => !given.has(name))).toEqual([]);
  });

  it('has every chart for a screen and for a phone', () => {
    expect(page.match(/<div class="(wide|narrow)">\s*<svg/g)).toHaveLength(2);
  });

  it('leaves out what is not there', () => {
    const bare = toHtml({ ...report, figures: [], notes: [], sections: [{ title: 'Empty' }] });
    expect(bare).not.toMatch(/class="figures"|<footer|<svg|<table|undefined|null|false/);
  });
});

describe('a chart', () => {
  it('is an SVG in the colours of the page, without what only scripts use', () => {
    const svg = drawChart(columns);
    expect(svg).toMatch(/^<svg viewBox="0 0 760 260" role="img" aria-label="&#60;script/);
    expect(svg).toContain('fill="var(--good)"');
    expect(svg).toContain('stroke="var(--accent)"');
    expect(svg).not.toMatch(/<style|class=|ecmeta|#[0-9a-f]{6}/i);
  });

  it('is drawn anew for a phone, with long names cut', () => {
    const series = [{ name: 'A', tone: 'good' as const, values: [2.5] }];
    const name = 'HX0123456789abcdef0123456789abcdef';
    const chart = { kind: 'bars', label: 'Rates', categories: [name], series } as const;
    expect(drawChart(chart)).toContain('>HX0123456789abcdef0123456789a…<');
    const narrow = drawChart({ ...chart, unit: 'percent' }, 'narrow');
    expect(narrow).toContain('viewBox="0 0 340 70"');
    expect(narrow).toContain('>HX0123456789abc…<');
    expect(narrow).toMatch(/>\d %</);
  });

  it('draws lying bars and rings', () => {
    const series = [{ name: 'A', tone: 'good' as const, values: [3, 1] }];
    expect(drawChart({ kind: 'bars', label: 'Bars', categories: ['a', 'b'], series })).toContain(
      'viewBox="0 0 760 100"',
    );
    const ring = drawChart({
      kind: 'ring',
      label: 'Ring',
      categories: [],
      series: [
        { ...series[0]!, values: [1] },
        { name: 'B', tone: 'bad', values: [1] },
      ],
    });
    expect(ring.match(/<path[^>]*fill="var\(--(good|bad)\)"/g)).toHaveLength(2);
  });
});

describe('what values look like', () => {
  it.each([
    [
      html`<b>${evil}</b>${null}${undefined}${false}${0}${['a', html`<i>b</i>`]}`.text,
      '<b>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;</b>0a<i>b</i>',
    ],
    [money({ USD: 1234.5, EUR: 0.01 }), '$1,234.50 + €0.01'],
    [money({ USD: 0.0083 }), '$0.01'],
    [money({ usd: 1, credits: 2 }), '$1.00 + 2.00 credits'],
    [money({}), '–'],
    [percent(0.9876), '98.8 %'],
    [percent(null), '–'],
    [duration(59.6), '1 min 0 s'],
    [duration(3725), '1 h 2 min'],
    [
      moment(new Date('2026-11-22T23:30:00Z'), 'Europe/Berlin'),
      '23 Nov 2026, 00:30 (Europe/Berlin)',
    ],
    [daysText('2026-11-01', '2026-11-07', 'UTC'), '1 to 7 Nov 2026 (UTC)'],
    [daysText('2026-10-31', '2026-11-07', 'UTC'), '31 Oct to 7 Nov 2026 (UTC)'],
    [daysText('2025-12-31', '2026-01-01', 'UTC'), '31 Dec 2025 to 1 Jan 2026 (UTC)'],
    [daysText('2026-11-07', '2026-11-07', 'UTC'), '7 Nov 2026 (UTC)'],
  ])('%s', (text, expected) => expect(text).toBe(expected));
});
