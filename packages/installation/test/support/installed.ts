import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SystemClock, WriteCall } from '@meldplicht/application'
import { loopbackPolicy } from '@meldplicht/application'
import type { Instant, OrganisationId } from '@meldplicht/domain'
import { CommandId, OrganisationId as OrganisationIdCodec } from '@meldplicht/domain'
import { at, fg, left, must, right } from '@meldplicht/testing'
import { onTestFinished } from 'vitest'
import type { Installation, InstallationOptions, OpenError } from '../../src/index.ts'
import { openInstallation } from '../../src/index.ts'

/** Monday 23 November 2026, 10.00 in Amsterdam. */
export const NOW = at('2026-11-23T09:00:00.000Z')

/** A clock that a test sets. */
export interface TestClock extends SystemClock {
  readonly set: (instant: Instant) => void
}

export const testClock = (): TestClock => {
  let now = NOW
  return {
    now: () => now,
    set: (instant) => {
      now = instant
    },
  }
}

export const newCommandId = (): CommandId => must(CommandId, randomUUID())
export const newOrganisationId = (): OrganisationId => must(OrganisationIdCodec, randomUUID())

/** A directory that is gone when the test is. */
export const temporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'meldplicht-installation-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** An installation in a directory of its own. */
export interface Installed extends Installation {
  readonly dataDir: string
  readonly clock: TestClock
}

const optionsOf = (
  dataDir: string,
  more: Partial<InstallationOptions>,
): InstallationOptions & { readonly clock: SystemClock } => ({
  dataDir,
  clock: testClock(),
  ids: { commandId: newCommandId },
  policy: loopbackPolicy,
  ...more,
})

/** Opens an installation that must open; whoever asked closes it. */
export const openAt = async (
  dataDir: string,
  more: Partial<InstallationOptions> = {},
): Promise<Installed> => {
  const clock = testClock()
  const installation = await right(openInstallation(optionsOf(dataDir, { clock, ...more })))
  return { ...installation, dataDir, clock }
}

/** Opens an installation that must open; it is closed when the test is done. */
export const install = async (
  dataDir: string = join(temporaryDirectory(), 'data'),
  more: Partial<InstallationOptions> = {},
): Promise<Installed> => {
  const installed = await openAt(dataDir, more)
  onTestFinished(() => installed.close())
  return installed
}

/** Opens an installation that must not open. */
export const refused = (
  dataDir: string,
  more: Partial<InstallationOptions> = {},
): Promise<OpenError> => left(openInstallation(optionsOf(dataDir, more)))

/** A call for an organisation; a new command id unless one is given. */
export const call = (organisation: OrganisationId, more: Partial<WriteCall> = {}): WriteCall => ({
  actor: { kind: 'loopback', person: fg.id },
  organisation,
  commandId: newCommandId(),
  signal: new AbortController().signal,
  ...more,
})

/** Every file under a directory, with what is in it. */
export const filesUnder = (directory: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path, readFileSync(path)] as const),
  )
