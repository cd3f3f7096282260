// The only file that imports ECharts. The build replaces it with one that bundles ECharts
// (gulpfile.js), so that users need not install its 60 MB. Load it on first use only.
import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, PieChart, GridComponent, SVGRenderer]);

export { init };
