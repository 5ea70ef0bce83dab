import { describeInstant } from '@meldplicht/domain'
import { seedDemo } from '@meldplicht/installation/demo'
import { function as F, taskEither as TE } from 'fp-ts'
import { ofApplication } from '../failure.ts'
import { momentOf } from '../run/session.ts'
import type { CommandSpec } from '../run/spec.ts'

/** Seeds an invented temp agency with incidents in every state. Doing it again changes nothing. */
export const demo: CommandSpec = {
  name: 'demo',
  summary: 'Zet een verzonnen uitzendbureau klaar, met incidenten in elke stand.',
  example: 'meldplicht demo',
  options: [],
  begins: true,
  run: (_given, session) =>
    F.pipe(
      TE.fromEither(momentOf(session)),
      TE.chain((now) =>
        F.pipe(
          seedDemo(session.deps, {
            now,
            onProgress: (done, total) => session.progress(`${done} van ${total} opdrachten`),
          }),
          TE.mapLeft((error) => ofApplication(error._tag === 'DemoRefused' ? error.error : error)),
        ),
      ),
      TE.map(({ commands, repeated, incidents, around }) => ({
        json: { commands, repeated, incidents, around },
        text:
          repeated === commands
            ? `De demo stond er al (rond ${describeInstant(around).nl}). Er is niets dubbel opgeslagen.`
            : `De demo staat klaar: ${incidents} incidenten bij drie organisaties. Kijk met "meldplicht due".`,
      })),
    ),
}
