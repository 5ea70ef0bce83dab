import { randomBytes, randomUUID } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { either as E } from 'fp-ts'

/** Why there is no secret for the tokens of forms. */
export interface FormSecretUnusable {
  readonly _tag: 'FormSecretUnusable'
  readonly path: string
  readonly detail: string
}

const HEADER = 'meldplicht-form-secret-v1'
const FILE = new RegExp(`^${HEADER}\\n([A-Za-z0-9_-]{43})\\n$`)

const codeOf = (thrown: unknown): unknown =>
  thrown instanceof Error && 'code' in thrown ? thrown.code : undefined

const unless = (code: string, work: () => void): void => {
  try {
    work()
  } catch (thrown) {
    if (codeOf(thrown) !== code) throw thrown
  }
}

const textOf = (path: string): string | undefined => {
  let text: string | undefined
  unless('ENOENT', () => {
    text = readFileSync(path, 'utf8')
  })
  return text
}

// Written whole beside its place, for the owner only. Two servers may do so at once on the same
// data: the first one in place stays, and both read that one.
const make = (path: string): void => {
  const beside = `${path}.${randomUUID()}`
  const file = openSync(beside, 'wx', 0o600)
  try {
    try {
      fchmodSync(file, 0o600)
      writeFileSync(file, `${HEADER}\n${randomBytes(32).toString('base64url')}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    unless('EEXIST', () => linkSync(beside, path))
  } finally {
    rmSync(beside, { force: true })
  }
}

/**
 * The secret under which forms get their tokens: 256 random bits in `form-tokens.key` in the data
 * directory, beside the keys and never in the log, made when it is not there. So a form survives a
 * restart. It protects nothing that is stored: who deletes it only makes open forms expire.
 */
export const formSecretIn = (dataDir: string): E.Either<FormSecretUnusable, string> => {
  const path = join(dataDir, 'form-tokens.key')
  const unusable = (detail: string): FormSecretUnusable => ({
    _tag: 'FormSecretUnusable',
    path,
    detail,
  })
  try {
    if (textOf(path) === undefined) make(path)
    const secret = FILE.exec(textOf(path) ?? '')?.[1]
    return secret === undefined ? E.left(unusable('malformed')) : E.right(secret)
  } catch (thrown) {
    return E.left(unusable(String(codeOf(thrown) ?? thrown)))
  }
}
