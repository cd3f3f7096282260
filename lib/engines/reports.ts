import type { IBinaryKeyData } from 'n8n-workflow';
import type { Report } from '../report/report';
import { flag, optional, shownFor, text } from '../kit/fields';
import type { TwilioContext } from '../sending/contract';

/** The inputs of every operation that can make a report. Spread into `fields`. */
export const reportFields = () => ({
  htmlReport: flag({
    label: 'HTML Report',
    description:
      'Whether to also make a report with charts and tables: one HTML file, as binary property "data" of the first item',
  }),
  reportTitle: shownFor(
    { htmlReport: [true] },
    optional(text({ label: 'Report Title', maxLength: 120, placeholder: 'Twilio in November' })),
  ),
});

export interface ReportOptions {
  htmlReport: boolean;
  reportTitle?: string;
}

/** An item of an operation that can make a report. */
export interface Reported<Json extends object> {
  json: Json;
  binary?: IBinaryKeyData;
}

/**
 * The same items, the first one with the report as a file if one was asked for; otherwise no chart
 * is drawn.
 */
export async function withReport<Json extends object>(
  { n8n }: TwilioContext,
  { htmlReport, reportTitle }: ReportOptions,
  items: readonly Json[],
  fileName: string,
  make: () => Report,
): Promise<Array<Reported<Json>>> {
  const reported: Array<Reported<Json>> = items.map((json) => ({ json }));
  if (!htmlReport) return reported;
  const { toHtml } = await import('../report/page');
  const report = make();
  const page = toHtml({ ...report, title: reportTitle ?? report.title });
  const data = await n8n.helpers.prepareBinaryData(
    Buffer.from(page),
    `${fileName}.html`,
    'text/html',
  );
  // If there is no item, an empty one carries the report.
  reported[0] = { json: reported[0]?.json ?? ({} as Json), binary: { data } };
  return reported;
}
