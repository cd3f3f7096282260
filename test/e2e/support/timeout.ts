/** n8n takes its time to start, more so when the machine is busy. */
jest.setTimeout(300_000);
