/** Five processes of n8n take their time to start, and n8n gives up a dead worker after minutes. */
jest.setTimeout(900_000);
