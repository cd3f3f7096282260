import { parseArgs } from 'node:util';
import { startTwilio } from './simulator';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'status-delay-ms': { type: 'string' },
    'list-lag-ms': { type: 'string' },
    https: { type: 'boolean', default: false },
  },
});

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const given = {
  port: Number(values.port),
  statusDelayMs: number(values['status-delay-ms']),
  listLagMs: number(values['list-lag-ms']),
  https: values.https,
};
const options = Object.fromEntries(
  Object.entries(given).filter(([, value]) => value !== undefined),
);

void startTwilio(options).then((twilio) => {
  console.log(
    `Twilio simulator at ${twilio.url}; base URL of a credential: ${twilio.url}/{product}`,
  );
  const stop = () => void twilio.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
});
