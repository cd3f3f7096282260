#!/usr/bin/env node
/**
 * Scores how the product's Compliance Gate judges the CONTENT of outgoing texts. Self-contained; needs Node 24.
 *
 *   node score-content.mjs <checkout> [--cases file.json]... [--json out.json] [--only id,id] [--group name,name] [--misses] [--all] [--source]
 *
 * <checkout> is a clone of the product with node_modules. With a `dist` the built code is scored; else the sources,
 * then start it with tsx (`npx tsx score-content.mjs <checkout>`); `--source` forces the sources.
 * `--cases` may be repeated. `--misses` lists what went wrong, `--all` everything.
 *
 * Everything but the content is in order: written consent on record, registered sender, weekday noon at the recipient,
 * verified country, age gate where the case says so. The facts are made by the product's own lib/gate/facts/factsOf.
 *
 * "By content" looks only at effective findings of rules that judge what a text says: all AUP-* rules and rules of the
 * question `content`, less those about form (FORM below). So a missing "Reply STOP" neither catches a fraud nor counts
 * as a false alarm. "Whole decision" is what the gate answered with all rules.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const args = process.argv.slice(2);
const values = (name) => args.flatMap((arg, index) => (arg === name ? [args[index + 1]] : []));
const has = (name) => args.includes(name);
const root = resolve(args[0] ?? '.');
const files = values('--cases');
const listed = (name) => values(name).flatMap((list) => list.split(','));
const [only, onlyGroups] = [listed('--only'), listed('--group')];

const isBuilt = !has('--source') && existsSync(join(root, 'dist/lib/compliance/gate.js'));
const load = async (path) => {
  const module = await import(
    pathToFileURL(join(root, isBuilt ? `dist/lib/${path}.js` : `lib/${path}.ts`)).href
  );
  return { ...module.default, ...module };
};
const { evaluate, rulePack } = await load('compliance/gate');
const { factsOf } = await load('gate/facts/factsOf');

/** Rules about the form of a text or about what a country admits, not about what the text says. */
const FORM = new Set([
  'CNT-OPTOUTTEXT',
  'CNT-IDENTITY',
  'CNT-SEGMENTS',
  'CNT-ADLABEL',
  'CNT-PHONEINBODY',
  'CNT-URLBAN',
  'CNT-MIXED',
  'POL-LINKS',
]);
const questionOf = Object.fromEntries(rulePack.rules.map(({ id, question }) => [id, question]));
const judgesContent = (ruleId) =>
  !FORM.has(ruleId) && (ruleId.startsWith('AUP-') || questionOf[ruleId] === 'content');

/** A number of each country, one of the sender, and a Tuesday noon there. */
const places = {
  US: ['+12025550143', '+12125550156', '17:00'],
  GB: ['+447400123456', '+447400123457', '12:00'],
  AU: ['+61491570156', '+61491570157', '04:00'],
  IN: ['+919876543210', '+919876543211', '06:30'],
  DE: ['+4915123456789', '+4915123456788', '11:00'],
  FR: ['+33612345678', '+33612345679', '11:00'],
  ES: ['+34612345678', '+34612345679', '11:00'],
  MX: ['+525512345678', '+525512345679', '18:00'],
  IT: ['+393123456789', '+393123456788', '11:00'],
  BR: ['+5511912345678', '+5511912345679', '15:00'],
  PT: ['+351912345678', '+351912345679', '12:00'],
  NL: ['+31612345678', '+31612345679', '11:00'],
};
const nowOf = ({ country }) => new Date(`2026-12-01T${places[country][2]}:00Z`);
const defined = (object) =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && value !== null),
  );

/** What a user of Compliance Gate › Evaluate gives in the form. */
export const inputOf = (test) => {
  const { text, sender, channel, category, country, language, ageGate, consentSource } = test;
  const now = nowOf(test);
  const [to, number] = places[country];
  // Outside the US a business writes under a sender ID; calls and WhatsApp go out from a number.
  const ownId = sender.brand
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 11);
  const from = sender.senderId ?? (country === 'US' || channel !== 'sms' ? number : ownId);
  return {
    account: undefined,
    channel,
    category,
    to,
    senderType: 'phoneNumber',
    from: { mode: 'list', value: channel === 'whatsapp' ? `whatsapp:${from}` : from },
    messagingServiceSid: { mode: 'list', value: '' },
    message: text,
    contentSid: undefined,
    contentVariables: undefined,
    mediaUrls: undefined,
    sendAt: undefined,
    recipientFacts:
      channel === 'whatsapp' ? { lastInboundAt: new Date(now.getTime() - 3_600_000) } : {},
    consent: {
      status: 'granted',
      level: 'written',
      at: new Date(now.getTime() - 30 * 86_400_000),
      source: consentSource ?? 'website form',
      evidence: 'form 12',
      channel: 'any',
      purpose: 'any',
    },
    senderFacts:
      channel === 'voice'
        ? { callerIdVerified: true }
        : {
            registration: 'approved',
            registrationKind: country === 'US' && !sender.senderId ? 'campaign' : 'senderId',
            localEntity: true,
          },
    messageFacts: defined({ first: false, ageGate, language }),
    lookups: {},
    houseRules: defined({
      brand: sender.brand,
      domains: sender.ownDomains.length > 0 ? sender.ownDomains : undefined,
      verifiedCountries: ['EU', ...Object.keys(places)],
    }),
    override: {},
  };
};

const batchOf = (test) => ({
  consentOf: async () => [],
  sendsTo: async () => [],
  lastInbound: async () =>
    test.channel === 'whatsapp' ? new Date(nowOf(test).getTime() - 3_600_000) : null,
});
const account = {
  accountSid: 'AC00000000000000000000000000000001',
  name: 'Main',
  phoneNumbers: [],
};
const key = Buffer.alloc(32, 7);

export const decideCase = async (test) => {
  const means = {
    batch: batchOf(test),
    twilio: {
      registration: async () => undefined,
      lastInbound: async () => undefined,
      number: async () => ({}),
      pool: async () => undefined,
    },
    turn: async () => {},
    key,
    batchSize: 1,
    pending: { to: () => [], add: () => {} },
  };
  const facts = await factsOf(inputOf(test), account, means, nowOf(test));
  return evaluate({ ...facts, history: facts.history ?? [] }, { key });
};

const strictest = (findings) =>
  ['block', 'hold', 'warn'].find((severity) => findings.some((one) => one.severity === severity)) ??
  'silent';

export const scoreCase = async (test) => {
  const started = process.hrtime.bigint();
  const decision = await decideCase(test);
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  const findings = decision.findings.filter(({ outcome }) => outcome === 'effective');
  const content = findings.filter(({ ruleId }) => judgesContent(ruleId));
  const strength = strictest(content);
  const effect = strength === 'block' || strength === 'hold' ? strength : 'allow';
  const isHarmful = test.harm !== 'none';
  const isCaught = effect !== 'allow';
  const categories = test.effectiveCategory;
  return {
    id: test.id,
    group: test.group,
    harm: test.harm,
    language: test.language,
    confidence: test.confidence,
    text: test.text,
    expected: test.expected,
    effect,
    strength,
    isHarmful,
    mustCatch: isHarmful && !test.expected.includes('allow'),
    mayPass: isHarmful && test.expected.includes('allow'),
    isCaught,
    isRight: test.expected.includes(effect),
    isFalseAlarm: !isHarmful && isCaught,
    isWarnedOnly: strength === 'warn',
    whole: decision.decision,
    others: [
      ...new Set(
        findings
          .filter(({ ruleId, severity }) => severity !== 'warn' && !judgesContent(ruleId))
          .map(({ ruleId }) => ruleId),
      ),
    ],
    wantedCategory: categories,
    category: decision.category.effective,
    categoryWhy: decision.category.why,
    isCategoryRight: categories.includes('any')
      ? undefined
      : categories.includes(decision.category.effective),
    content: content.map(({ ruleId, severity, reason }) => `${severity} ${ruleId}: ${reason}`),
    checklist: decision.checklist.content,
    record: JSON.stringify({ ...decision, decisionId: '' }),
    ms,
  };
};

// ------------------------------------------------------------------------------------------------------------ report

const pct = (part, all) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);
const of = (part, all) => `${part}/${all} (${pct(part, all)})`;
const by = (list, keyOf) =>
  [...new Set(list.map(keyOf))].map((name) => [name, list.filter((one) => keyOf(one) === name)]);
const rows = (title, head, lines) => {
  const all = [head, ...lines].map((line) => line.map(String));
  const widths = head.map((_, index) => Math.max(...all.map((line) => line[index].length)));
  console.log(`\n${title}`);
  for (const line of all)
    console.log(
      `  ${line.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]) : cell.padStart(widths[index]))).join('  ')}`,
    );
};
const harmLine = (name, list) => {
  const must = list.filter(({ mustCatch }) => mustCatch);
  const n = (test) => must.filter(test).length;
  return [
    name,
    must.length,
    of(
      n((o) => o.isCaught),
      must.length,
    ),
    n((o) => o.effect === 'block'),
    n((o) => o.effect === 'hold'),
    n((o) => o.isWarnedOnly),
    n((o) => o.strength === 'silent'),
    pct(
      n((o) => o.isRight),
      must.length,
    ),
    pct(
      n((o) => o.whole !== 'allow'),
      must.length,
    ),
  ];
};
const okLine = (name, list) => [
  name,
  list.length,
  of(list.filter((o) => o.isFalseAlarm).length, list.length),
  list.filter((o) => o.isWarnedOnly).length,
  of(list.filter((o) => o.whole !== 'allow').length, list.length),
];
const catLine = (name, list) => {
  const some = list.filter((o) => o.isCategoryRight !== undefined);
  const under = some.filter((o) => !o.isCategoryRight && o.category !== 'marketing').length;
  return [
    name,
    some.length,
    of(some.filter((o) => o.isCategoryRight).length, some.length),
    under,
    some.filter((o) => !o.isCategoryRight).length - under,
  ];
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const cases = files
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).cases)
    .filter(
      ({ id, group }) =>
        (only.length === 0 || only.includes(id)) &&
        (onlyGroups.length === 0 || onlyGroups.includes(group)),
    );
  console.log(
    `rule pack ${rulePack.version}, ${isBuilt ? 'dist' : 'sources'} of ${root}, Node ${process.version}; ${cases.length} cases of ${files.join(', ')}`,
  );
  const results = [];
  for (const test of cases) results.push(await scoreCase(test));
  const differing = [];
  for (const [index, test] of cases.entries())
    if ((await scoreCase(test)).record !== results[index].record) differing.push(test.id);
  console.log(
    `same facts twice: ${differing.length === 0 ? 'same records' : `DIFFER: ${differing}`}; median ${results
      .map((o) => o.ms)
      .sort((a, b) => a - b)
      [Math.floor(results.length / 2)]?.toFixed(2)} ms a decision`,
  );

  const harmful = results.filter((o) => o.mustCatch);
  const harmless = results.filter((o) => !o.isHarmful);
  const loose = results.filter((o) => o.mayPass);
  const harmHead = [
    '',
    'n',
    'caught',
    'block',
    'hold',
    'warned only',
    'silent',
    'as expected',
    'stopped by any rule',
  ];
  rows('HARMFUL, by content', harmHead, [
    harmLine('all', harmful),
    ...by(harmful, (o) => o.confidence).map(([name, list]) => harmLine(`confidence ${name}`, list)),
  ]);
  rows(
    'by harm',
    harmHead,
    by(harmful, (o) => o.harm).map(([name, list]) => harmLine(name, list)),
  );
  rows(
    'by group',
    harmHead,
    by(harmful, (o) => o.group).map(([name, list]) => harmLine(name, list)),
  );
  rows(
    'by language',
    harmHead,
    by(harmful, (o) => o.language).map(([name, list]) => harmLine(name, list)),
  );
  if (loose.length > 0)
    console.log(
      `\nmay pass with a warning (risky finance, undisclosed politics): held or blocked ${of(loose.filter((o) => o.isCaught).length, loose.length)}, warned ${loose.filter((o) => o.isWarnedOnly).length}, silent ${loose.filter((o) => o.strength === 'silent').length}`,
    );
  const okHead = ['', 'n', 'false alarms', 'warned', 'stopped by any rule'];
  rows('HARMLESS, by content', okHead, [
    okLine('all', harmless),
    ...by(harmless, (o) => o.language).map(([name, list]) => okLine(name, list)),
    ...by(harmless, (o) => o.group)
      .filter(([, list]) =>
        list.some((o) => o.isFalseAlarm || o.isWarnedOnly || o.whole !== 'allow'),
      )
      .map(([name, list]) => okLine(name, list)),
  ]);
  const catHead = ['', 'n', 'agree', 'missed marketing', 'false marketing'];
  const ok = harmless.filter((o) => o.group.startsWith('ok-'));
  rows('CATEGORY', catHead, [
    catLine('all harmless', harmless),
    ...by(
      harmless.filter((o) => o.group.startsWith('cat-')),
      (o) => o.group,
    ).map(([name, list]) => catLine(name, list)),
    catLine('ok-* notices', ok),
    ...by(harmless, (o) => o.language).map(([name, list]) => catLine(name, list)),
  ]);
  const told = results.filter(
    (o) => o.mustCatch && !o.isCaught && o.checklist.answer === 'yes',
  ).length;
  console.log(
    `\nmissed harmful texts whose checklist answers content "yes": ${of(told, harmful.filter((o) => !o.isCaught).length)}`,
  );

  if (has('--misses') || has('--all')) {
    for (const one of results) {
      const mark =
        one.mustCatch && !one.isCaught
          ? 'MISSED'
          : one.isFalseAlarm
            ? 'FALSE ALARM'
            : one.isCategoryRight === false
              ? 'CATEGORY'
              : one.mustCatch && !one.isRight
                ? 'other effect'
                : 'ok';
      if (mark === 'ok' && !has('--all')) continue;
      console.log(
        `\n[${mark}] ${one.id} ${one.group} ${one.language} (${one.confidence}) ${JSON.stringify(one.text)}`,
      );
      console.log(
        `   wanted ${one.expected.join('|')} ${one.wantedCategory.join('|')}; got ${one.effect} (${one.strength}) ${one.category}${one.categoryWhy ? ` – ${one.categoryWhy}` : ''}; whole ${one.whole} ${one.others.join(',')}`,
      );
      for (const finding of one.content) console.log(`     ${finding}`);
    }
  }
  const [out] = values('--json');
  if (out)
    writeFileSync(
      out,
      JSON.stringify(
        results.map(({ record, ms, ...rest }) => rest),
        null,
        1,
      ),
    );
}
