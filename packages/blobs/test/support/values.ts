import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BlobHash, Instant } from '@meldplicht/domain'
import { onTestFinished } from 'vitest'

/** A folder that is gone after the test. */
export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'blobs-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Nobody leaves. */
export const call = { signal: new AbortController().signal }

/** Somebody who left already. */
export const gone = { signal: AbortSignal.abort() }

/** Bytes that could have been sealed: every value, in a length of its own. */
export const bytes = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256)

/** A hash that is spelled out. */
export const hash = (text: string): BlobHash => {
  if (!BlobHash.is(text)) throw new Error(`${text} is no hash`)
  return text
}

/** A moment that is spelled out. */
export const at = (text: string): Instant => {
  if (!Instant.is(text)) throw new Error(`${text} is no instant`)
  return text
}

/** The machine's clock. */
export const now = (): Instant => at(new Date().toISOString())
