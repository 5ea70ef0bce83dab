import type { InspectedViews } from '@meldplicht/application'
import { inspectViews } from '@meldplicht/application'
import type { Bilingual } from '@meldplicht/domain'
import type { EventStore } from '@meldplicht/event-store'
import type { Finding } from './finding.ts'
import { found, ok } from './finding.ts'

const REBUILD: Bilingual = {
  nl: 'Start Meldplicht of voer uit: meldplicht rebuild. Er gaat niets verloren.',
  en: 'Start Meldplicht, or run: meldplicht rebuild. Nothing is lost.',
}

const attention = (nl: string, en: string): Finding =>
  found('views', 'attention', { nl, en }, REBUILD)

/** From so many events on somebody should look why the views do not follow. */
const BEHIND_ATTENTION = 100

/** What the standing of the views means. */
export const viewsFinding = (views: InspectedViews): Finding => {
  switch (views._tag) {
    case 'missing':
      return attention('De overzichten zijn er nog niet.', 'The views are not there yet.')
    case 'other-version':
      return attention(
        'De overzichten zijn van een andere versie.',
        'The views are of another version.',
      )
    case 'broken':
      return attention(
        `De overzichten zijn niet te lezen (${views.detail}).`,
        `The views cannot be read (${views.detail}).`,
      )
    case 'there': {
      const [trouble] = views.troubles
      if (trouble !== undefined)
        return found(
          'views',
          'fault',
          {
            nl: `${views.troubles.length} stromen staan niet in de overzichten, het eerst ${trouble.stream} (${trouble.reason}).`,
            en: `${views.troubles.length} streams are not in the views, first ${trouble.stream} (${trouble.reason}).`,
          },
          {
            nl: 'Gebruik de nieuwste versie van Meldplicht. Helpt dat niet, zet dan een reservekopie terug.',
            en: 'Use the newest version of Meldplicht. If that does not help, put a backup back.',
          },
        )
      if (views.behind === 0)
        return ok('views', 'De overzichten zijn bij.', 'The views are up to date.')
      // The last command ends before its own event is in the views; each start makes up for it.
      return views.behind < BEHIND_ATTENTION
        ? ok(
            'views',
            `De overzichten zijn bij op ${views.behind} na; bij de volgende start is dat ingehaald.`,
            `The views are up to date but for ${views.behind}; the next start makes up for it.`,
          )
        : attention(
            `De overzichten lopen ${views.behind} gebeurtenissen achter.`,
            `The views are ${views.behind} events behind.`,
          )
    }
  }
}

/** Whether the views show what stands in the log. */
export const checkViews = async (
  path: string,
  store: EventStore,
  signal: AbortSignal,
): Promise<Finding> => viewsFinding(await inspectViews(path, store, signal))
