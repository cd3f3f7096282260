import { stringify } from 'flatted';
import { listExecutions } from '../../../sandbox/n8n/executions';
import type { Rest } from '../../../sandbox/n8n/rest';

describe('the executions of a workflow', () => {
  const listed = (...ids: string[]) =>
    ({
      get: (path: string) =>
        Promise.resolve(
          path === 'executions'
            ? { results: ids.map((id) => ({ id })) }
            : { id: path.split('/')[1], data: stringify({}) },
        ),
    }) as unknown as Rest;

  it('come once, though one that ends meanwhile is listed twice, and oldest first', async () => {
    const executions = await listExecutions(listed('10', '9', '10'), 'w');
    expect(executions.map(({ id }) => id)).toEqual(['9', '10']);
  });
});
