const { copyFile, mkdir } = require('node:fs/promises');
const { build } = require('esbuild');
const { dest, parallel, src } = require('gulp');

/**
 * Icons and codex files, which the compiler does not copy. SVGs are text, so they pass unchanged.
 */
const icons = () => src('nodes/**/*.svg').pipe(dest('dist/nodes'));
const codex = () => src('nodes/**/*.node.json').pipe(dest('dist/nodes'));
/** The licence notice of the data that the compiler takes along. */
const notices = () => src('lib/**/NOTICE.md').pipe(dest('dist/lib'));

/**
 * The part of ECharts that the reports draw with, in one file in the place of the one that names
 * it.
 */
const charts = () =>
  build({
    entryPoints: ['lib/report/echarts.ts'],
    outfile: 'dist/lib/report/echarts.js',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    legalComments: 'none',
    logLevel: 'warning',
  });
/** What the licences of that file's parts ask to be shipped with it. */
const licences = async () => {
  const folder = 'dist/lib/report/licences';
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries({
      'ECHARTS-LICENSE': 'echarts/LICENSE',
      'ECHARTS-NOTICE': 'echarts/NOTICE',
      'D3-LICENSE': 'echarts/licenses/LICENSE-d3',
      'ZRENDER-LICENSE': 'zrender/LICENSE',
    }).map(([name, from]) => copyFile(`node_modules/${from}`, `${folder}/${name}`)),
  );
};

exports.default = parallel(icons, codex, notices, charts, licences);
