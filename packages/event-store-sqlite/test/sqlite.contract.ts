import { describeEventStore } from '@meldplicht/event-store/contract'
import { makeSqliteHarness } from './support/sqlite-harness.ts'

describeEventStore('the SQLite store', makeSqliteHarness)
