import type { RegistrationKey } from '../../../../lib/ledger/ledger';
import type { Given } from './Setup';
import { at, registration } from './samples';

const other: RegistrationKey = {
  account: 'AC00000000000000000000000000000002',
  resource: 'PN00000000000000000000000000000002',
  field: 'voiceUrl',
  workflowId: 'another workflow',
  nodeId: 'another node',
  mode: 'test',
};
const parts = Object.keys(other) as Array<keyof RegistrationKey>;

export function registrationsContract(given: Given): void {
  const registrations = () => given().ledger.registrations;

  it('replaces by key', async () => {
    await registrations().save(registration({ registeredAt: at(1) }));
    const changed = registration({
      name: 'Renamed',
      ourUrl: 'https://n8n.example.com/webhook/0',
      earlier: null,
      registeredAt: at(2),
    });
    await registrations().save(changed);
    expect(await registrations().find({})).toEqual([changed]);
  });

  it.each(parts)('tells registrations apart that differ in %s only', async (part) => {
    const first = registration();
    const second = registration({ [part]: other[part], registeredAt: at(1) });
    await registrations().save(second);
    await registrations().save(first);
    expect(await registrations().find({})).toEqual([first, second]);
    expect(await registrations().find({ [part]: other[part] })).toEqual([second]);
    expect(await registrations().find({ ...first, [part]: other[part] })).toEqual([second]);
    await registrations().remove(second);
    expect(await registrations().find({})).toEqual([first]);
    await registrations().remove(second);
    expect(await registrations().find({ [part]: first[part] })).toEqual([first]);
  });
}
