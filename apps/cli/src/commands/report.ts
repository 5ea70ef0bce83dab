import { incidentIdOf, reportIncident, visible } from '@meldplicht/application'
import type { Organisation } from '@meldplicht/domain'
import {
  Channel,
  describeInstant,
  ReportLanguage,
  unknownMoment,
  YesNoUnknown,
} from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { ofApplication } from '../failure.ts'
import { readable } from '../output/words.ts'
import { factOptions, factsOf } from '../read/facts.ts'
import { fields, fixed, maybe, needed } from '../read/fields.ts'
import { readInput } from '../read/input.ts'
import { MOMENT_HELP, readMoment } from '../read/moment.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { timeOrNow } from '../read/when.ts'
import type { Given } from '../run/given.ts'
import { incidentOf, organisationOf, settingsOf } from '../run/organisation.ts'
import { recordedJson, recordedText } from '../run/recorded.ts'
import { momentOf, writeCall } from '../run/session.ts'
import type { Ground } from '../run/setting.ts'
import type { CommandSpec } from '../run/spec.ts'

const dataOf = (given: Given, ground: Ground): E.Either<Failure, unknown> =>
  fields({
    said: saidOf(given, ground),
    channel: needed(given, 'channel'),
    reportedAt: timeOrNow(given, ground, 'reported-at'),
    riskOfLossOrUnlawfulProcessing: fixed(given.text('risk') ?? 'unknown'),
    firstNoticed: F.pipe(
      maybe(given.text('noticed'), (typed) => readMoment(typed, ground.which)),
      E.map((moment) => moment ?? unknownMoment),
    ),
    facts: factsOf(given, ground),
    nameOnlyForFg: fixed(given.flag('name-only-for-fg') ? true : undefined),
    language: fixed(given.text('language')),
  })

const CONFIDENTIAL =
  'Houd dit vertrouwelijk: bespreek het alleen met een directe collega of leidinggevende. U mag altijd terecht bij de FG, de AP, de politie, een advocaat of het Huis voor Klokkenluiders.'

const deskLine = (organisation: Organisation, outside: boolean): ReadonlyArray<string> => {
  const phone = organisation.contactPoints?.data.incidentPhone
  return outside && phone !== undefined
    ? [`Buiten kantooruren belt u altijd, ook als u twijfelt: ${readable(phone)}.`]
    : []
}

/** Reports a suspicion (P-04). Almost nothing is needed: who, how, and what happened. */
export const report: CommandSpec = {
  name: 'report',
  summary: 'Meld een (mogelijk) datalek. Een vermoeden is genoeg.',
  example:
    'meldplicht report --by "D. Aksoy" --channel phone --noticed "2026-09-14 08:40" --reported-at "2026-09-14 09:10" --title "Loonlijst naar verkeerde inlener" --what-happened "De loonlijst ging naar een andere inlener." --data-categories name,bsn --people "~200"',
  options: [
    ...saidOptions,
    {
      flags: '--channel <kind>',
      description: 'hoe de melding binnenkwam (nodig)',
      choices: Channel.keys,
    },
    { flags: '--reported-at <time>', description: 'wanneer de melding binnenkwam (standaard: nu)' },
    {
      flags: '--noticed <moment>',
      description: `wanneer het voor het eerst is opgemerkt; ${MOMENT_HELP}`,
    },
    {
      flags: '--risk <answer>',
      description: 'aanzienlijk risico op verlies of onrechtmatige verwerking?',
      choices: YesNoUnknown.keys,
    },
    { flags: '--name-only-for-fg', description: 'alleen de FG mag de naam van de melder zien' },
    {
      flags: '--language <language>',
      description: 'taal van de melder',
      choices: ReportLanguage.keys,
    },
    ...factOptions,
  ],
  takesInput: true,
  run: (given, session) =>
    F.pipe(
      TE.Do,
      TE.bind('id', () => organisationOf(session)),
      TE.bind('settings', ({ id }) => settingsOf(session, id)),
      TE.bind('data', ({ settings: { organisation } }) =>
        TE.fromEither(
          session.input === undefined
            ? dataOf(given, {
                organisation,
                commandId: session.commandId,
                now: () => momentOf(session),
                which: session.which,
              })
            : readInput(session.input),
        ),
      ),
      TE.bind('written', ({ id, settings, data }) => {
        const useCase = visible(reportIncident(data, writeCall(session, settings.actor, id)))
        return F.pipe(useCase(session.deps), TE.mapLeft(ofApplication))
      }),
      TE.bind('summary', () => incidentOf(session, incidentIdOf(session.commandId))),
      TE.map(({ settings: { organisation }, written, summary }) => {
        const name = readable(organisation.registered.data.name)
        const outside = summary.tasks.some(({ kind }) => kind === 'call-desk')
        return {
          json: { ...recordedJson(written, summary, session.commandId), code: written.code },
          text: [
            recordedText(
              `Uw melding is binnen (${describeInstant(summary.reportedAt).nl}). Uw code: ${written.code}.`,
              name,
              written,
              summary,
            ),
            ...deskLine(organisation, outside),
            CONFIDENTIAL,
          ].join('\n'),
        }
      }),
    ),
}
