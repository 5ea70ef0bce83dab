import type { CommandId } from '@meldplicht/domain'
import type { Failure } from '../failure.ts'
import { describeFailure, EXIT, exitCodeOf } from '../failure.ts'

const issueLines = (failure: Failure): ReadonlyArray<string> =>
  failure._tag === 'Application' && failure.error._tag === 'BadInput'
    ? failure.error.issues.map(({ path, message }) =>
        path === '' ? `  Dit ${message.nl}.` : `  ${path} ${message.nl}.`,
      )
    : []

// A lost answer is no lost command: sent again with its id it is recorded once. What was recorded
// already and only is not visible yet is not sent again.
const againLine = (failure: Failure, commandId: CommandId | undefined): ReadonlyArray<string> =>
  commandId !== undefined &&
  failure._tag === 'Application' &&
  failure.error._tag !== 'NotYetVisible' &&
  exitCodeOf(failure) === EXIT.unavailable
    ? [`Stuur dezelfde opdracht opnieuw met --command-id ${commandId}.`]
    : []

/**
 * A failure in words: what did not happen, which fields, and how to go on.
 *
 * @param commandId - of what was to be recorded; absent when it was only to be read
 */
export const failureText = (failure: Failure, commandId: CommandId | undefined): string =>
  [
    describeFailure(failure, commandId === undefined ? 'reading' : 'writing').nl,
    ...issueLines(failure),
    ...againLine(failure, commandId),
  ].join('\n')
