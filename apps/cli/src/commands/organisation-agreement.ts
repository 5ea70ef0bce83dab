import { recordAgreement } from '@meldplicht/application'
import { either as E, function as F } from 'fp-ts'
import { fields, fixed, needed, textOf } from '../read/fields.ts'
import { partyOf } from '../read/parties.ts'
import { neededTime } from '../read/when.ts'
import { organisationCommand } from '../run/organisation-command.ts'

const WHOLE = /^\d{1,6}$/

/** The agreement (AVG 28) or arrangement (AVG 26) with an outside party. */
export const organisationAgreement = organisationCommand({
  name: 'agreement',
  summary: 'Leg de overeenkomst of regeling met een buitenpartij vast.',
  example:
    'meldplicht organisation agreement --party "Rietveen" --concluded "2025-03-12 10:00" --notice-hours 24 --terms "Rietveen meldt een incident binnen 24 uur."',
  options: [
    { flags: '--party <name>', description: 'naam of id van de partij (nodig)' },
    { flags: '--concluded <time>', description: 'wanneer gesloten (nodig)' },
    {
      flags: '--notice-hours <number>',
      description: 'binnen hoeveel uur de partij een incident meldt',
    },
    { flags: '--terms <text>', description: 'wat er is afgesproken' },
    { flags: '--sub-processors <text>', description: 'subverwerkers' },
  ],
  useCase: recordAgreement,
  done: 'De overeenkomst is vastgelegd.',
  data: (given, ground) => {
    const hours = given.text('notice-hours')
    return fields({
      party: F.pipe(
        needed(given, 'party'),
        E.chain((typed) => partyOf(ground.organisation, typed)),
      ),
      concludedAt: neededTime(given, ground, 'concluded'),
      noticeHours: fixed(hours !== undefined && WHOLE.test(hours) ? Number(hours) : hours),
      terms: textOf(given, 'terms'),
      subProcessors: textOf(given, 'sub-processors'),
    })
  },
})
