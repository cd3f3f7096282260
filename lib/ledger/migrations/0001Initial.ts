import type { Migration } from './Migration';

/**
 * Names have a prefix because a PostgreSQL ledger may share its database with n8n. `recipient` is
 * nullable where erasure removes it; `recipient_hash` and the `id` of sends are keyed hashes.
 */
export const initial: Migration = {
  version: 1,
  name: 'initial',
  statements: ({ serial, integer }) => [
    `CREATE TABLE twilio_ops_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)`,

    `CREATE TABLE twilio_ops_consent (
      id ${serial},
      kind TEXT NOT NULL,
      recipient_hash TEXT NOT NULL,
      recipient TEXT,
      channel TEXT NOT NULL,
      purpose TEXT NOT NULL,
      sender TEXT,
      level TEXT,
      source TEXT NOT NULL,
      evidence TEXT,
      occurred_at ${integer} NOT NULL,
      recorded_at ${integer} NOT NULL
    )`,
    `CREATE UNIQUE INDEX twilio_ops_consent_once ON twilio_ops_consent
      (recipient_hash, occurred_at, kind, channel, purpose, source, coalesce(sender, ''))`,
    `CREATE INDEX twilio_ops_consent_time ON twilio_ops_consent (occurred_at, id)`,

    `CREATE TABLE twilio_ops_sends (
      id TEXT PRIMARY KEY,
      recipient_hash TEXT NOT NULL,
      account TEXT NOT NULL,
      kind TEXT NOT NULL,
      sender TEXT,
      content_hash TEXT NOT NULL,
      category TEXT,
      expires_at ${integer} NOT NULL,
      state TEXT NOT NULL,
      sid TEXT,
      error_code ${integer},
      result TEXT,
      owner TEXT NOT NULL,
      reserved_at ${integer} NOT NULL,
      held_at ${integer} NOT NULL,
      settled_at ${integer}
    )`,
    `CREATE INDEX twilio_ops_sends_recipient ON twilio_ops_sends (recipient_hash, reserved_at)`,
    `CREATE INDEX twilio_ops_sends_sid ON twilio_ops_sends (sid) WHERE sid IS NOT NULL`,
    `CREATE INDEX twilio_ops_sends_expiry ON twilio_ops_sends (expires_at)`,

    `CREATE TABLE twilio_ops_decisions (
      id ${serial},
      decision_id TEXT NOT NULL,
      evaluated_at ${integer} NOT NULL,
      recipient_hash TEXT NOT NULL,
      recipient TEXT,
      effect TEXT NOT NULL,
      rules TEXT NOT NULL,
      record TEXT NOT NULL
    )`,
    `CREATE INDEX twilio_ops_decisions_decision ON twilio_ops_decisions (decision_id)`,
    `CREATE INDEX twilio_ops_decisions_recipient ON twilio_ops_decisions (recipient_hash)`,
    `CREATE INDEX twilio_ops_decisions_time ON twilio_ops_decisions (evaluated_at, id)`,

    `CREATE TABLE twilio_ops_registrations (
      account TEXT NOT NULL,
      resource TEXT NOT NULL,
      field TEXT NOT NULL,
      workflow_id TEXT NOT NULL,
      node_id TEXT NOT NULL,
      mode TEXT NOT NULL,
      name TEXT NOT NULL,
      our_url TEXT NOT NULL,
      earlier TEXT,
      registered_at ${integer} NOT NULL,
      PRIMARY KEY (account, resource, field, workflow_id, node_id, mode)
    )`,

    `CREATE TABLE twilio_ops_inbound (
      recipient_hash TEXT NOT NULL,
      sender TEXT NOT NULL,
      channel TEXT NOT NULL,
      received_at ${integer} NOT NULL,
      message_sid TEXT NOT NULL,
      PRIMARY KEY (recipient_hash, sender, channel)
    )`,

    `CREATE TABLE twilio_ops_seen (id TEXT PRIMARY KEY, expires_at ${integer} NOT NULL)`,
    `CREATE INDEX twilio_ops_seen_expiry ON twilio_ops_seen (expires_at)`,

    `CREATE TABLE twilio_ops_waits (
      wait_id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      account TEXT NOT NULL,
      sid TEXT,
      recipient_hash TEXT,
      recipient TEXT,
      sender TEXT,
      resume_url TEXT NOT NULL,
      created_at ${integer} NOT NULL,
      expires_at ${integer} NOT NULL
    )`,
    `CREATE INDEX twilio_ops_waits_sid ON twilio_ops_waits (sid)`,
    `CREATE INDEX twilio_ops_waits_recipient ON twilio_ops_waits (recipient_hash)`,
    `CREATE INDEX twilio_ops_waits_expiry ON twilio_ops_waits (expires_at)`,

    `CREATE TABLE twilio_ops_early_statuses (
      id ${serial},
      sid TEXT NOT NULL,
      payload TEXT NOT NULL,
      received_at ${integer} NOT NULL
    )`,
    `CREATE INDEX twilio_ops_early_statuses_sid ON twilio_ops_early_statuses (sid)`,
    `CREATE INDEX twilio_ops_early_statuses_time ON twilio_ops_early_statuses (received_at)`,
  ],
};
