import type { INodeProperties } from 'n8n-workflow';
import { TwilioOps } from '../../../nodes/TwilioOps/TwilioOps.node';

const options = new TwilioOps().description.properties.find(
  ({ name }) => name === 'approvalOptions',
)!.options as INodeProperties[];
const tipOf = (wanted: string) => options.find(({ name }) => name === wanted)?.description;

describe('the tips of an approval', () => {
  it('say that a reply is told by what can be forged, where the page alone may decide', () => {
    expect(tipOf('byPageOnly')).toMatch(/only the page decides.*caller ID.*can be forged/);
  });

  it('say what it costs to ask again', () => {
    expect(tipOf('askAgain')).toContain('costs one message');
  });
});
