import { itemIdOf, notifyAuthority } from '@meldplicht/application'
import type { PersonId } from '@meldplicht/domain'
import { FilingChannel, FilingKind, FilingLaw } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import { fields, fixed, maybe, textOf } from '../read/fields.ts'
import { answerOption } from '../read/legal.ts'
import { LISTED_HELP, readListed } from '../read/listed.ts'
import { holderOf, speakerOf } from '../read/people.ts'
import { timeOf, timeOrNow } from '../read/when.ts'
import type { Given } from '../run/given.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'
import type { Ground } from '../run/setting.ts'

const mandateOf = (
  given: Given,
  { organisation }: Ground,
  fg: PersonId,
): E.Either<Failure, unknown> => {
  const typed = given.text('mandate')
  if (typed !== undefined) return E.right({ _tag: 'mandate', mandate: typed })
  const newest = organisation.mandates.findLast(({ data }) => data.to.id === fg)
  return newest === undefined
    ? refuse(
        'MandateUnknown',
        'Er is geen mandaat voor deze FG. Leg het vast met "meldplicht organisation mandate", of laat de beslisser melden met --decider.',
        'There is no mandate for this data protection officer. Record it with "meldplicht organisation mandate", or let the decider file with --decider.',
      )
    : E.right({ _tag: 'mandate', mandate: newest.data.mandate })
}

const filerOf = (
  given: Given,
  ground: Ground,
): E.Either<Failure, { readonly filedBy: unknown; readonly mandate: unknown }> => {
  const decider = given.text('decider')
  if (decider !== undefined)
    return F.pipe(
      holderOf(ground.organisation, 'decider', 'decider', decider),
      E.map((filedBy) => ({ filedBy, mandate: { _tag: 'controller' } })),
    )
  return F.pipe(
    holderOf(ground.organisation, 'fg', 'fg', given.text('fg')),
    E.bindTo('filedBy'),
    E.bind('mandate', ({ filedBy }) => mandateOf(given, ground, filedBy.id)),
  )
}

const dataOf = (given: Given, ground: Ground): E.Either<Failure, unknown> =>
  F.pipe(
    filerOf(given, ground),
    E.chain(({ filedBy, mandate }) =>
      fields({
        filing: fixed(itemIdOf(ground.commandId, 'filing')),
        kind: fixed(given.text('kind') ?? 'initial'),
        filedBy: fixed(filedBy),
        mandate: fixed(mandate),
        filedAt: timeOrNow(given, ground, 'at'),
        reference: fixed(given.text('reference')),
        reasonsForDelay: textOf(given, 'reasons-for-delay'),
        withdrawalReason: textOf(given, 'withdrawal-reason'),
        followUpPromisedAt: timeOf(given, ground, 'follow-up'),
        addressee: fixed(given.text('addressee')),
        channel: fixed(given.text('channel')),
        contentHash: fixed(given.text('content-hash')),
        under: maybe(given.text('under'), (typed) => E.right(readListed(typed))),
        complete: fixed(given.text('complete')),
        contact: maybe(given.text('contact'), (typed) => speakerOf(ground, typed, 'contact')),
      }),
    ),
  )

/** A filing that was made with the authority (AVG 33); its verdict of lateness is fixed here. */
export const notify = incidentCommand({
  name: 'notify',
  summary:
    'Leg een melding bij de AP vast. Het oordeel over de termijn verandert daarna niet meer.',
  example:
    'meldplicht notify 2026-0001 --at "2026-09-14 17:30" --reference "AP-0001" --follow-up "2026-09-28 12:00"',
  options: [
    { flags: '--kind <kind>', description: 'soort (standaard: initial)', choices: FilingKind.keys },
    { flags: '--at <time>', description: 'wanneer gemeld (standaard: nu)' },
    { flags: '--fg <name>', description: 'FG die onder mandaat meldt (standaard: de enige)' },
    { flags: '--mandate <id>', description: 'het mandaat (standaard: het nieuwste van deze FG)' },
    { flags: '--decider <name>', description: 'beslisser die zelf meldt, zonder mandaat' },
    { flags: '--reference <text>', description: 'nummer van de AP' },
    { flags: '--follow-up <time>', description: 'beloofde datum van het vervolg' },
    { flags: '--reasons-for-delay <text>', description: 'waarom later dan 72 uur' },
    { flags: '--addressee <name>', description: 'toezichthouder (standaard: de AP)' },
    { flags: '--channel <kind>', description: 'hoe verstuurd', choices: FilingChannel.keys },
    { flags: '--content-hash <sha256>', description: 'kenmerk van wat is verstuurd' },
    {
      flags: '--under <laws>',
      description: `op welke wetten de melding rust (${LISTED_HELP}: ${FilingLaw.keys.join(', ')})`,
    },
    answerOption('complete', 'of de melding volledig was, zonder vervolg'),
    { flags: '--contact <name>', description: 'bij wie de AP terecht kan met vragen' },
    { flags: '--withdrawal-reason <text>', description: 'waarom de melding wordt ingetrokken' },
  ],
  useCase: notifyAuthority,
  done: 'De melding bij de AP is vastgelegd. Of zij onverwijld was, wordt apart beoordeeld.',
  item: 'filing',
  data: plainly(dataOf),
})
