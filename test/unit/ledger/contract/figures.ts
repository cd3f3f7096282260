import { sendAccess } from './sendAccess';
import { day, hour, ledgerNow, pass, type Given } from './Setup';
import { at, bob, decision, grant, reservation, revoke, settlement } from './samples';

const quarter = 900;

export function figuresContract(given: Given): void {
  const { sends, reserve } = sendAccess(given);
  const figures = () => given().ledger.figures;
  const always = { since: new Date(0), until: new Date(Date.UTC(2200, 0)) };
  const now = async () => new Date(await ledgerNow(given()));

  it('counts alike decisions by quarters of an hour', async () => {
    await given().ledger.decisions.append([
      decision('d1', { rules: ['TIM-WINDOW', 'FRQ-POLICY'] }),
      decision('d2', {
        rules: ['TIM-WINDOW', 'FRQ-POLICY'],
        evaluatedAt: at(quarter - 1),
        recipient: bob,
      }),
      decision('d3', { evaluatedAt: at(quarter) }),
      decision('d4', { country: null, isDryRun: true, effect: 'allow', rules: [] }),
    ]);
    const alike = { isDryRun: false, country: 'US', effect: 'block' };
    expect(await figures().decisions(always)).toEqual([
      { at: at(0), effect: 'allow', isDryRun: true, country: null, rules: [], count: 1 },
      { at: at(0), ...alike, rules: ['TIM-WINDOW', 'FRQ-POLICY'], count: 2 },
      { at: at(quarter), ...alike, rules: ['opt-out'], count: 1 },
    ]);
    expect(await figures().decisions({ since: at(1), until: at(quarter) })).toMatchObject([
      { count: 1, rules: ['TIM-WINDOW', 'FRQ-POLICY'] },
    ]);
  });

  it('counts an opt-out to the last message of the week before it', async () => {
    const [marketing, template] = ['marketing', 'HX1'];
    await reserve('one', reservation('a', { category: marketing, template }));
    await pass(given, 8 * day);
    await reserve(
      'one',
      reservation('b', { category: marketing, template }),
      reservation('c', { category: marketing, template, recipient: bob }),
      reservation('x', { category: 'transactional' }),
      reservation('p', { kind: 'purchase' }),
    );
    await sends().settle('one', [settlement('x', 'rejected')]);
    await pass(given, hour);
    await reserve('one', reservation('d', { category: 'transactional', recipient: bob }));
    await given().ledger.consent.append([
      revoke({ occurredAt: await now() }),
      revoke({ occurredAt: await now(), channel: 'voice' }),
      grant({ occurredAt: await now(), recipient: bob }),
    ]);
    const ofMarketing = { category: marketing, template };
    const ofService = { category: 'transactional', template: null, sends: 1, people: 1 };
    expect(await figures().optOuts(always)).toEqual([
      { ...ofMarketing, sends: 3, people: 2, optOuts: 1 },
      { ...ofService, optOuts: 0 },
    ]);
    const since = new Date((await ledgerNow(given())) - 2 * hour * 1_000);
    expect(await figures().optOuts({ ...always, since })).toMatchObject([
      { ...ofMarketing, sends: 2 },
      ofService,
    ]);
    await pass(given, 7 * day);
    expect(await figures().optOuts(always)).toMatchObject([{ optOuts: 0 }, { optOuts: 0 }]);
  });

  it('counts an opt-out for the template of its message, and for no other of its category', async () => {
    const [marketing, service] = ['marketing', 'transactional'];
    await reserve(
      'one',
      reservation('a', { category: marketing, template: 'HX1' }),
      reservation('b', { category: marketing, template: 'HX2', recipient: bob }),
      reservation('c', { category: service, template: 'HX2', recipient: bob }),
    );
    await given().ledger.consent.append([revoke({ occurredAt: await now() })]);
    expect(await figures().optOuts(always)).toMatchObject([
      { category: marketing, template: 'HX1', optOuts: 1 },
      { category: marketing, template: 'HX2', optOuts: 0 },
      { category: service, template: 'HX2', optOuts: 0 },
    ]);
  });

  it('counts the entries of consent by source and kind', async () => {
    await given().ledger.consent.append([
      grant({ source: 'website' }),
      grant({ source: 'website', recipient: bob }),
      revoke({ source: 'website', occurredAt: at(5) }),
      grant({ source: 'offline', occurredAt: at(10) }),
    ]);
    expect(await figures().consents({ since: at(0), until: at(10) })).toEqual([
      { source: 'website', kind: 'grant', count: 2 },
      { source: 'website', kind: 'revoke', count: 1 },
    ]);
  });
}
