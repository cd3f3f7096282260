const { dest, parallel, src } = require('gulp');

/** Icons and codex files, which the compiler does not copy. SVGs are text, so they pass unchanged. */
const icons = () => src('nodes/**/*.svg').pipe(dest('dist/nodes'));
const codex = () => src('nodes/**/*.node.json').pipe(dest('dist/nodes'));
/** The licence notice of the data that the compiler takes along. */
const notices = () => src('lib/**/NOTICE.md').pipe(dest('dist/lib'));

exports.default = parallel(icons, codex, notices);
