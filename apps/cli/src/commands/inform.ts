import { informSubjects } from '@meldplicht/application'
import { Means, MessageLanguage, PeopleGroup } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { fields, fixed, maybe, neededText, textOf } from '../read/fields.ts'
import { LISTED_HELP, readListed } from '../read/listed.ts'
import { MOMENT_HELP } from '../read/moment.ts'
import { speakerOf } from '../read/people.ts'
import { QUANTITY_HELP, readQuantity } from '../read/quantity.ts'
import { momentOrNow } from '../read/when.ts'
import type { Given } from '../run/given.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

const listOf = (given: Given, name: string): E.Either<never, unknown> =>
  E.right(readListed(given.text(name) ?? 'unknown'))

/** People were told (AVG 34): the proof of P-12. */
export const inform = incidentCommand({
  name: 'inform',
  summary: 'Leg vast dat de mensen bericht kregen: wie, hoe, hoeveel en wat.',
  example:
    'meldplicht inform 2026-0001 --at "2026-09-15 10:00" --means "only:letter,email" --people 212 --groups "only:temp-workers" --content "Wij schreven wat er is gebeurd en waar u op kunt letten."',
  options: [
    { flags: '--at <moment>', description: `wanneer (standaard: nu); ${MOMENT_HELP}` },
    { flags: '--means <list>', description: `hoe (${LISTED_HELP}: ${Means.keys.join(', ')})` },
    { flags: '--people <number>', description: `hoeveel mensen (${QUANTITY_HELP})` },
    {
      flags: '--groups <list>',
      description: `welke mensen (${LISTED_HELP}: ${PeopleGroup.keys.join(', ')})`,
    },
    { flags: '--in-public', description: 'met een openbare mededeling, niet aan ieder apart' },
    { flags: '--content <text>', description: 'wat er is verteld (nodig)' },
    { flags: '--not-all-because <text>', description: 'waarom niet iedereen bericht kreeg' },
    { flags: '--returned <number>', description: `berichten die terugkwamen (${QUANTITY_HELP})` },
    { flags: '--contact-point <text>', description: 'waar mensen vragen konden stellen' },
    {
      flags: '--languages <list>',
      description: `in welke talen (${LISTED_HELP}: ${MessageLanguage.keys.join(', ')})`,
    },
    { flags: '--informed-by <name>', description: 'wie het bericht stuurde' },
    { flags: '--content-hash <sha256>', description: 'SHA-256 van het bericht' },
  ],
  useCase: informSubjects,
  done: 'Het bericht aan de mensen is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      informedAt: momentOrNow(given, setting, 'at'),
      individually: fixed(!given.flag('in-public')),
      means: listOf(given, 'means'),
      people: readQuantity(given.text('people') ?? 'unknown'),
      groups: listOf(given, 'groups'),
      content: neededText(given, 'content'),
      notAllBecause: textOf(given, 'not-all-because'),
      returned: maybe(given.text('returned'), readQuantity),
      contactPoint: textOf(given, 'contact-point'),
      languages: maybe(given.text('languages'), (typed) => E.right(readListed(typed))),
      informedBy: maybe(given.text('informed-by'), (typed) =>
        speakerOf(setting, typed, 'informed-by'),
      ),
      contentHash: fixed(given.text('content-hash')),
    }),
  ),
})
