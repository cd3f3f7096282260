import type { IExecuteFunctions } from 'n8n-workflow';

/** What is made once for a run of a node, at its first use, and goes with the run. */
export function perRun<Made>(
  make: (n8n: IExecuteFunctions) => Made,
): (n8n: IExecuteFunctions) => Made {
  const made = new WeakMap<IExecuteFunctions, { value: Made }>();
  return (n8n) => {
    const known = made.get(n8n) ?? { value: make(n8n) };
    made.set(n8n, known);
    return known.value;
  };
}
