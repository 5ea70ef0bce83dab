import { itemIdOf, notifyOtherAuthority } from '@meldplicht/application'
import { FilingChannel, FilingRegime } from '@meldplicht/domain'
import { fields, fixed, needed, textOf } from '../read/fields.ts'
import { answerOption } from '../read/legal.ts'
import { neededSpeaker } from '../read/people.ts'
import { timeOrNow } from '../read/when.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** A filing under another regime, or under an agreement. */
export const authorityOther = incidentCommand({
  name: 'authority other',
  summary: 'Leg een melding onder een andere regeling of een contract vast.',
  example:
    'meldplicht authority other 2026-0001 --regime contract --step melding --filed-by "S. Verhage" --addressee "Kwekerij De Hoge Akker" --at "2026-09-14 13:00"',
  options: [
    { flags: '--regime <regime>', description: 'de regeling (nodig)', choices: FilingRegime.keys },
    { flags: '--step <step>', description: 'stap in die regeling, zoals early-warning (nodig)' },
    { flags: '--filed-by <name>', description: 'wie meldde (nodig)' },
    { flags: '--at <time>', description: 'wanneer (standaard: nu)' },
    { flags: '--addressee <name>', description: 'bij wie' },
    { flags: '--reference <text>', description: 'kenmerk' },
    { flags: '--channel <channel>', description: 'hoe', choices: FilingChannel.keys },
    { flags: '--content-hash <sha256>', description: 'SHA-256 van wat is verstuurd' },
    { flags: '--delay <text>', description: 'redenen van de vertraging' },
    answerOption('complete', 'of de melding volledig was, zodat er geen tweede hoeft te volgen'),
  ],
  useCase: notifyOtherAuthority,
  done: 'De andere melding is vastgelegd.',
  item: 'filing',
  data: plainly((given, setting) =>
    fields({
      filing: fixed(itemIdOf(setting.commandId, 'filing')),
      regime: needed(given, 'regime'),
      step: needed(given, 'step'),
      filedBy: neededSpeaker(given, setting, 'filed-by'),
      filedAt: timeOrNow(given, setting, 'at'),
      addressee: fixed(given.text('addressee')),
      reference: fixed(given.text('reference')),
      channel: fixed(given.text('channel')),
      contentHash: fixed(given.text('content-hash')),
      complete: fixed(given.text('complete')),
      reasonsForDelay: textOf(given, 'delay'),
    }),
  ),
})
