import { modelEventStore } from '@meldplicht/event-store/model'
import { makeMemoryHarness } from './memory-harness.ts'

modelEventStore('the memory store', makeMemoryHarness, 300)
