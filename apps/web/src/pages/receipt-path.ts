import type { IncidentId } from '@meldplicht/domain'
import type { ReportMode } from './report-form.ts'

/** Where the receipt of a report is; whoever typed for somebody else gets the way on as well. */
export const receiptPath = (incident: IncidentId, mode: ReportMode): string =>
  `/melding/${incident}/bon${mode === 'desk' ? '?voor=piket' : ''}`
