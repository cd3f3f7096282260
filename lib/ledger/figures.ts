import { dayMilliseconds } from '../kit/durations';
import type { Database } from './database';
import type { FiguresStore, Period } from './ledger';
import { integer, text, textOrNull } from './row';
import { rulesOf } from './verdicts';

/** An opt-out is counted to the last message of so many days before it. */
const followingMilliseconds = 7 * dayMilliseconds;
/** Every zone's days are made of these. */
const quarterMilliseconds = 900_000;

const between = ({ since, until }: Period) => [since.getTime(), until.getTime()];

/** Sums over the ledger, for reports: nobody is named. */
export function figuresStore(database: Database): FiguresStore {
  return {
    async decisions(period) {
      const rows = await database.all(
        `SELECT quarter, effect, rules, is_dry_run, country, count FROM (
            SELECT evaluated_at / ${quarterMilliseconds} AS quarter, verdict, is_dry_run, country,
              count(*) AS count
            FROM twilio_ops_decisions WHERE evaluated_at >= ? AND evaluated_at < ?
            GROUP BY 1, 2, 3, 4) AS alike
          JOIN twilio_ops_verdicts AS verdict ON verdict.id = alike.verdict
          ORDER BY quarter, effect, rules, is_dry_run, country`,
        between(period),
      );
      return rows.map((row) => ({
        at: new Date(integer(row, 'quarter') * quarterMilliseconds),
        effect: text(row, 'effect') as 'allow' | 'hold' | 'block',
        isDryRun: integer(row, 'is_dry_run') === 1,
        country: textOrNull(row, 'country'),
        rules: rulesOf(text(row, 'rules')),
        count: integer(row, 'count'),
      }));
    },

    async optOuts(period) {
      const sent = await database.all(
        `SELECT category, template, count(*) AS sends, count(DISTINCT person_hash) AS people
          FROM twilio_ops_sends
          WHERE reserved_at >= ? AND reserved_at < ? AND state <> 'rejected'
            AND kind IN ('message', 'call')
          GROUP BY 1, 2 ORDER BY 1, 2`,
        between(period),
      );
      const followed = await database.all(
        `SELECT send.category, send.template, count(DISTINCT send.person_hash) AS people
          FROM twilio_ops_consent AS consent JOIN twilio_ops_sends AS send ON send.id = (
            SELECT last.id FROM twilio_ops_sends AS last
            WHERE last.person_hash = consent.person_hash AND last.state <> 'rejected'
              AND last.kind IN ('message', 'call') AND last.reserved_at <= consent.occurred_at
              AND last.reserved_at > consent.occurred_at - ${followingMilliseconds}
            ORDER BY last.reserved_at DESC LIMIT 1)
          WHERE consent.kind = 'revoke' AND send.reserved_at >= ? AND send.reserved_at < ?
          GROUP BY 1, 2 ORDER BY 1, 2`,
        between(period),
      );
      const optOutsOf = (category: string | null, template: string | null) =>
        followed.find((row) => row['category'] === category && row['template'] === template);
      return sent.map((row) => {
        const [category, template] = [textOrNull(row, 'category'), textOrNull(row, 'template')];
        const own = optOutsOf(category, template);
        return {
          category,
          template,
          sends: integer(row, 'sends'),
          people: integer(row, 'people'),
          optOuts: own ? integer(own, 'people') : 0,
        };
      });
    },

    async consents(period) {
      const rows = await database.all(
        `SELECT source, kind, count(*) AS count FROM twilio_ops_consent
          WHERE occurred_at >= ? AND occurred_at < ? GROUP BY 1, 2 ORDER BY 1, 2`,
        between(period),
      );
      return rows.map((row) => ({
        source: text(row, 'source'),
        kind: text(row, 'kind') as 'grant',
        count: integer(row, 'count'),
      }));
    },
  };
}
