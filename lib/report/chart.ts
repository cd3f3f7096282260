import type { Chart, Series, Tone } from './report';

/** A phone's chart is drawn anew: shrunk, nobody could read the wide one. */
const widthPixels = { wide: 760, narrow: 340 };
type Width = keyof typeof widthPixels;
/** Longer names of bars are cut; the table has them whole. */
const longestName = { wide: 30, narrow: 16 };
/** By which a letter may be wider than it is taken for, where no font is there to measure it. */
const slackPixels = 0.9;
const columnsHeightPixels = 260;
const ringSidePixels = 220;
const barHeightPixels = 30;

/** A colour from the page's own style, which adapts to light, dark and print. */
const colour = (tone: Tone | 'ink' | 'line' | 'muted'): string => `var(--${tone})`;

const axisText = { color: colour('muted'), fontSize: 12, fontFamily: 'system-ui, sans-serif' };
const ruler = {
  axisLabel: axisText,
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: colour('line') } },
};
const still = { animation: false, silent: true, emphasis: { disabled: true } };

/**
 * Draws a chart as SVG, which takes its colours from the page. ECharts is loaded on the first call
 * (about 100 ms).
 */
export function drawChart(chart: Chart, width: Width = 'wide'): string {
  const { init } = require('./echarts') as typeof import('./echarts');
  const size = sizeOf(chart, widthPixels[width]);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    drawing.setOption({
      animation: false,
      ...(chart.kind === 'ring' ? ring(chart) : columns(chart, width)),
    });
    return embedded(drawing.renderToSVGString(), chart.label, size);
  } finally {
    drawing.dispose();
  }
}

function sizeOf({ kind, categories }: Chart, width: number): { width: number; height: number } {
  if (kind === 'ring') return { width: ringSidePixels, height: ringSidePixels };
  if (kind === 'columns') return { width, height: columnsHeightPixels };
  return { width, height: 40 + categories.length * barHeightPixels };
}

function columns({ kind, unit, categories, series, percent }: Chart, width: Width) {
  const isLying = kind === 'bars';
  const shown = isLying ? categories.map((name) => cut(name, longestName[width])) : categories;
  const names = {
    type: 'category' as const,
    data: [...shown],
    ...ruler,
    splitLine: { show: false },
    axisTick: { show: false },
  };
  const amounts = {
    type: 'value' as const,
    ...ruler,
    ...(width === 'narrow' && { splitNumber: 3 }),
    ...(unit === 'percent'
      ? { axisLabel: { ...axisText, formatter: '{value} %' } }
      : { minInterval: 1 }),
  };
  const percents = {
    type: 'value' as const,
    min: 0,
    max: 100,
    ...ruler,
    splitLine: { show: false },
    axisLabel: { ...axisText, formatter: '{value} %' },
  };
  return {
    grid: {
      left: 8 + (isLying ? slackPixels * Math.max(...shown.map(({ length }) => length)) : 0),
      right: percent ? 8 : 16,
      top: 12,
      bottom: 8,
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'axisLabel' as const,
    },
    xAxis: isLying ? amounts : names,
    yAxis: isLying ? { ...names, inverse: true } : [amounts, ...(percent ? [percents] : [])],
    series: [
      ...series.map(({ name, tone, values }) => ({
        ...still,
        type: 'bar' as const,
        name,
        stack: 'all',
        data: [...values],
        barMaxWidth: 26,
        itemStyle: { color: colour(tone) },
      })),
      ...(percent ? [line(percent)] : []),
    ],
  };
}

const cut = (name: string, longest: number): string =>
  name.length > longest ? `${name.slice(0, longest - 1)}…` : name;

const line = ({ name, tone, values }: Series) => ({
  ...still,
  type: 'line' as const,
  name,
  yAxisIndex: 1,
  data: [...values],
  symbolSize: 5,
  connectNulls: false,
  lineStyle: { color: colour(tone), width: 2 },
  itemStyle: { color: colour(tone) },
});

const ring = ({ series }: Chart) => ({
  series: [
    {
      ...still,
      type: 'pie' as const,
      radius: ['62%', '92%'],
      label: { show: false },
      labelLine: { show: false },
      data: series.map(({ name, tone, values }) => ({
        name,
        value: values[0] ?? 0,
        itemStyle: { color: colour(tone) },
      })),
    },
  ],
});

/** Strips what only a page with scripts could use, and adds a label for those who cannot see it. */
function embedded(
  svg: string,
  label: string,
  { width, height }: { width: number; height: number },
): string {
  const name = label.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(
      / (class|ecmeta_\w+|pointer-events|xml:space|xmlns(:xlink)?|version|baseProfile)="[^"]*"/g,
      '',
    )
    .replace(
      /^<svg[^>]*>/,
      `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">`,
    )
    .replaceAll(/>\n</g, '><');
}
