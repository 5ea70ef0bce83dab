import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import { verdictText } from '../incident/head.ts'
import type { PeopleStanding, Standing, WhereStanding } from '../models/register.ts'
import { joined } from '../ui/words.ts'

/** How the notification to the authority stands, in the register's fixed words. */
export const standingText = (standing: Standing, texts: Texts, f: Formats): Html => {
  const t = texts.register.standing
  switch (standing._tag) {
    case 'filed':
      return html`${verdictText(standing.verdict, texts, f)}${standing.reasons && `. ${texts.clock.reasonsKept}`}`
    case 'withdrawn':
      return html`<strong>${t.withdrawn(f.day(standing.at))}</strong>`
    case 'not-yet':
      return html`<strong>${t.notYet}</strong> ${t.limit(f.limit(standing.limit))}`
    case 'not-assessed':
      return html`<strong>${t.notYet}</strong> ${t.limit(f.limit(standing.limit))}`
    case 'not-notified':
      return html`<strong>${t.notNotified}</strong> ${standing.secondPerson ? t.second : t.shortList}`
    case 'no-duty':
      return html`${t.noDuty}`
    case 'duplicate':
      return html`${t.duplicate}`
  }
}

/** How the message to people stands. */
export const peopleText = (standing: PeopleStanding, texts: Texts, f: Formats): string => {
  const t = texts.register.peopleStanding
  switch (standing._tag) {
    case 'no-decision':
      return t.noDecision
    case 'none':
      return t.none
    case 'decided':
      return t.decided
    case 'informed': {
      const { people } = standing
      const n = people._tag === 'exact' ? people.n : 2
      const said = t.people(n, f.quantity(people))
      const { means } = standing
      return means.length === 0
        ? said
        : t.informed(
            said,
            joined(
              means.map((key) => texts.incident.means[key]),
              texts,
            ),
          )
    }
  }
}

/** Where an incident stands: closed, or the step that it waits for. */
export const whereText = (where: WhereStanding, texts: Texts): string =>
  where._tag === 'closed' ? texts.register.closed : texts.step.steps[where.step].where
