/** Far beyond what any of these takes, for a machine that is busy with other things too. */
jest.setTimeout(60_000);
