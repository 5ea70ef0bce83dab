import { modelEventStore } from '@meldplicht/event-store/model'
import { makeMemoryHarness } from './support/memory-harness.ts'

modelEventStore('the memory store', makeMemoryHarness, 300)
