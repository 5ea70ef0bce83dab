import { ATTACHMENT_LIMIT } from '@meldplicht/application'
import { either as E } from 'fp-ts'
import type { OpenError } from './open-error.ts'

const NAME = 'MELDPLICHT_ATTACHMENT_MB'
const MIB = 1024 * 1024

// An attachment is sealed and opened in memory, so what a machine has to spare is the limit.
const MOST = 250

/** The largest attachment in bytes: what was told, or the environment says, in whole MiB. */
export const attachmentLimitOf = (told: string | undefined): E.Either<OpenError, number> => {
  const given = told ?? process.env[NAME] ?? ''
  if (given === '') return E.right(ATTACHMENT_LIMIT)
  const mib = /^\d{1,3}$/.test(given) ? Number(given) : 0
  return mib >= 1 && mib <= MOST
    ? E.right(mib * MIB)
    : E.left({ _tag: 'SettingInvalid', name: NAME, allowed: `1-${MOST}` })
}
