import { closeSync, openSync, writeFileSync } from 'node:fs'
import type { OpenedAttachment } from '@meldplicht/application'
import { openAttachment } from '@meldplicht/application'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { ofApplication, wrong } from '../failure.ts'
import { sizeText } from '../output/size-text.ts'
import { needed } from '../read/fields.ts'
import { itemOf } from '../read/item.ts'
import { incidentArgument, settingFor } from '../run/incident-command.ts'
import { incidentOf, settingsOf } from '../run/organisation.ts'
import type { CommandSpec } from '../run/spec.ts'

const exists = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST'

// For the owner only, and never over a file that is there.
const write = (path: string, { bytes }: OpenedAttachment): E.Either<Failure, void> =>
  E.tryCatch(
    () => {
      const file = openSync(path, 'wx', 0o600)
      try {
        writeFileSync(file, bytes)
      } finally {
        closeSync(file)
      }
    },
    (thrown) =>
      exists(thrown)
        ? wrong(
            'FileExists',
            `${path} is er al. Kies een andere naam; er is niets overschreven.`,
            `${path} is there already. Choose another name; nothing was overwritten.`,
          )
        : wrong('FileUnwritable', `${path} is niet te schrijven.`, `${path} cannot be written.`),
  )

/** Writes a file of the dossier to a place of one's own. That it was given out is recorded (P-05). */
export const attachmentSave: CommandSpec = {
  name: 'attachment save',
  summary: 'Bewaar een bijlage als bestand. Wie dat doet, wordt vastgelegd.',
  example: 'meldplicht attachment save 2026-0001 --attachment 1 --to kopie.txt',
  args: [incidentArgument],
  options: [
    { flags: '--attachment <item>', description: 'id of volgnummer van de bijlage (nodig)' },
    { flags: '--to <file>', description: 'waarheen (nodig); dat bestand mag er nog niet zijn' },
  ],
  run: (given, session) =>
    F.pipe(
      TE.Do,
      TE.bind('to', () => TE.fromEither(needed(given, 'to'))),
      TE.bind('summary', () => incidentOf(session, given.argument(0))),
      TE.bind('settings', ({ summary }) => settingsOf(session, summary.organisation)),
      TE.bind('attachment', ({ summary, settings }) =>
        itemOf(
          given,
          settingFor(session, summary, settings.organisation),
          'attachment',
          ({ incident }) => incident.attachments.map(({ data }) => data.attachment),
        ),
      ),
      TE.bind('opened', ({ summary: { incident, organisation }, settings, attachment }) =>
        F.pipe(
          openAttachment(incident, attachment, {
            actor: settings.actor,
            organisation,
            signal: session.signal,
          })(session.deps),
          TE.mapLeft(ofApplication),
        ),
      ),
      TE.chainFirstEitherK(({ to, opened }) => write(to, opened)),
      TE.map(({ to, attachment, opened: { name, mediaType, bytes } }) => ({
        json: { attachment, name, mediaType, size: bytes.length, to },
        text: `${name} (${sizeText(bytes.length)}) staat in ${to}. Bewaar het niet langer dan nodig.`,
      })),
    ),
}
