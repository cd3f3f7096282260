import type { Database, Row } from './database';
import type { Registration, RegistrationKey, RegistrationStore } from './ledger';
import { text, textOrNull, time } from './row';
import { where } from './where';

const keyColumns = {
  account: 'account',
  resource: 'resource',
  field: 'field',
  workflowId: 'workflow_id',
  nodeId: 'node_id',
  mode: 'mode',
} as const satisfies Record<keyof RegistrationKey, string>;

/** URLs that triggers have set at Twilio, and what was there before. */
export function registrationStore(database: Database): RegistrationStore {
  return {
    async save(registration) {
      const {
        account,
        resource,
        field,
        workflowId,
        nodeId,
        mode,
        name,
        ourUrl,
        earlier,
        registeredAt,
      } = registration;
      await database.run(
        `INSERT INTO twilio_ops_registrations
            (account, resource, field, workflow_id, node_id, mode, name, our_url, earlier, registered_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (account, resource, field, workflow_id, node_id, mode) DO UPDATE SET
            name = excluded.name, our_url = excluded.our_url, earlier = excluded.earlier,
            registered_at = excluded.registered_at`,
        [
          account,
          resource,
          field,
          workflowId,
          nodeId,
          mode,
          name,
          ourUrl,
          earlier,
          registeredAt.getTime(),
        ],
      );
    },

    async find(filter) {
      const { sql, parameters } = matching(filter);
      const rows = await database.all(
        `SELECT * FROM twilio_ops_registrations WHERE ${sql} ORDER BY registered_at`,
        parameters,
      );
      return rows.map(toRegistration);
    },

    async remove({ account, resource, field, workflowId, nodeId, mode }) {
      const { sql, parameters } = matching({ account, resource, field, workflowId, nodeId, mode });
      await database.run(`DELETE FROM twilio_ops_registrations WHERE ${sql}`, parameters);
    },
  };
}

function matching(filter: Partial<RegistrationKey>) {
  return where(
    Object.entries(keyColumns).map(([property, column]) => {
      const value = filter[property as keyof RegistrationKey];
      return value === undefined ? undefined : [`${column} = ?`, value];
    }),
  );
}

function toRegistration(row: Row): Registration {
  return {
    account: text(row, 'account'),
    resource: text(row, 'resource'),
    field: text(row, 'field'),
    workflowId: text(row, 'workflow_id'),
    nodeId: text(row, 'node_id'),
    mode: text(row, 'mode') as Registration['mode'],
    name: text(row, 'name'),
    ourUrl: text(row, 'our_url'),
    earlier: textOrNull(row, 'earlier'),
    registeredAt: time(row, 'registered_at'),
  };
}
