import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { ImportReport } from '../../../../lib/gate/import/file/writer';
import type { RefusedRow } from '../../../../lib/gate/import/refused';
import { newGate, type Gate } from '../../../support/gate';
import { person } from '../../../support/person';

/** What a file has come to: the report, the refused rows, and the file of them. */
export interface Read {
  report: ImportReport;
  refused: RefusedRow[];
  file: string | undefined;
}

const parameters = (more: IDataObject): IDataObject => ({
  resource: 'consent',
  operation: 'import',
  kind: 'column',
  options: {},
  ...more,
});

/** A ledger that lists are read into. */
export async function newLists(account?: IDataObject) {
  const gate = await newGate(account);
  return {
    gate,
    csv: async (text: string | Buffer, more: IDataObject = {}) => readCsv(gate, text, more),
    items: async (rows: IDataObject[], more: IDataObject = {}) => {
      const items = rows.map((json) => ({ json }));
      const each = parameters({ importFrom: 'items', ...more });
      const output = await gate.run(
        rows.map(() => each),
        { items },
      );
      return output.flat().map(({ json }) => json);
    },
    /** The entries about a number, oldest first. */
    of: async (number: string) =>
      (await gate.ledger.consent.eventsOf([person(number)])).get(person(number))!,
    /** All entries, as `+1… revoke sms any`. */
    entries: async () =>
      (await gate.ledger.consent.list({ limit: 100 }))
        .map(
          ({ recipient, kind, channel, purpose }) => `${recipient} ${kind} ${channel} ${purpose}`,
        )
        .sort(),
  };
}
export type Lists = Awaited<ReturnType<typeof newLists>>;

async function readCsv(gate: Gate, text: string | Buffer, more: IDataObject): Promise<Read> {
  const data = Buffer.from(text).toString('base64');
  const items: INodeExecutionData[] = [
    { json: {}, binary: { data: { mimeType: 'text/csv', data } } },
  ];
  const each = parameters({ importFrom: 'csv', binaryPropertyName: 'data', ...more });
  const [[first, ...others] = []] = await gate.run([each], { ...gate.files, items });
  const file = first!.binary?.refused?.data;
  return {
    report: first!.json as unknown as ImportReport,
    refused: others.map(({ json }) => json as unknown as RefusedRow),
    file: file && Buffer.from(file, 'base64').toString(),
  };
}
