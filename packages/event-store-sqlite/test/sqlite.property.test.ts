import { modelEventStore } from '@meldplicht/event-store/model'
import { makeSqliteHarness } from './support/sqlite-harness.ts'

modelEventStore('the SQLite store', makeSqliteHarness, 100)
