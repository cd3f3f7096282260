// The only file that names ECharts. The build replaces it by one file that holds ECharts too
// (gulpfile.js), so that users need not install 60 MB of it; load it at the first use only.
import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, PieChart, GridComponent, SVGRenderer]);

export { init };
