import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';
import type { Report } from '../report/report';
import { flag, optional, shownFor, text } from './fields';
import type { TwilioContext } from './twilio';

/** The inputs of every operation that can give a report. Spread into `fields`. */
export const reportFields = () => ({
  htmlReport: flag({
    label: 'HTML Report',
    description: 'Whether to also make a report with charts and tables: one HTML file, as binary property "data" of the first item',
  }),
  reportTitle: shownFor({ htmlReport: [true] }, optional(text({ label: 'Report Title', maxLength: 120, placeholder: 'Twilio in November' }))),
});

export interface ReportWish {
  htmlReport: boolean;
  reportTitle?: string;
}

/** An item of an operation that can give a report. */
export interface Reported {
  json: IDataObject;
  binary?: IBinaryKeyData;
}

/** The same items, the first one with the report as a file where that is wished. Nothing is drawn otherwise. */
export async function withReport(
  { n8n }: TwilioContext, { htmlReport, reportTitle }: ReportWish, items: object[], fileName: string, make: () => Report,
): Promise<Reported[]> {
  const reported: Reported[] = items.map((json) => ({ json: json as IDataObject }));
  if (!htmlReport) return reported;
  const { toHtml } = await import('../report/page');
  const report = make();
  const page = toHtml({ ...report, title: reportTitle ?? report.title });
  const data = await n8n.helpers.prepareBinaryData(Buffer.from(page), `${fileName}.html`, 'text/html');
  reported[0] = { json: reported[0]?.json ?? {}, binary: { data } };
  return reported;
}
