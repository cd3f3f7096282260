/** n8n takes its time to start, and some faults last until a lease has ended. */
jest.setTimeout(900_000);
