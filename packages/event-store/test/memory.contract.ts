import { describeEventStore } from '@meldplicht/event-store/contract'
import { makeMemoryHarness } from './support/memory-harness.ts'

describeEventStore('the memory store', makeMemoryHarness)
