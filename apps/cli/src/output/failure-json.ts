import type { CommandId } from '@meldplicht/domain'
import type { Failure } from '../failure.ts'
import { describeFailure, exitCodeOf, tagOf } from '../failure.ts'

const KINDS = ['done', 'refused', 'bad-input', 'unavailable'] as const

/** A failure as `--json` shows it. */
export const failureJson = (
  failure: Failure,
  commandId: CommandId | undefined,
): Readonly<Record<string, unknown>> => ({
  error: {
    kind: KINDS[exitCodeOf(failure)],
    tag: tagOf(failure),
    message: describeFailure(failure, commandId === undefined ? 'reading' : 'writing'),
    issues:
      failure._tag === 'Application' && failure.error._tag === 'BadInput'
        ? failure.error.issues
        : [],
    ...(commandId === undefined ? {} : { commandId }),
  },
})
