const { dest, parallel, src } = require('gulp');

/** Icons and codex files, which the compiler does not copy. SVGs are text, so they pass unchanged. */
const icons = () => src('nodes/**/*.svg').pipe(dest('dist/nodes'));
const codex = () => src(['nodes/**/*.node.json', 'nodes/**/__schema__/**/*.json']).pipe(dest('dist/nodes'));

exports.default = parallel(icons, codex);
