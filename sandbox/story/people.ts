/** The people of the example `appointment-reminders.json`; the numbers are fictitious. */
export const ada = '+12025550141';
export const ben = '+12025550142';
export const cleo = '+12025550143';
export const dan = '202-555-0144';
export const eva = '+12025550145';
export const finn = '+12025550146';
