import { auditPage } from './audit';
import { compliancePage } from './compliance';
import { eventsPage } from './events';
import { jurisdictionsPage } from './jurisdictions';
import { operationsPage } from './operations';
import { readingsFile } from '../readings';

/** What is written by a program, by its path from the root. */
export const pages: Record<string, () => string> = {
  'docs/audit.md': auditPage,
  'docs/compliance.md': compliancePage,
  'docs/events.md': eventsPage,
  'docs/jurisdictions.md': jurisdictionsPage,
  'docs/operations.md': operationsPage,
  'lib/compliance/data/readings.ts': readingsFile,
};
