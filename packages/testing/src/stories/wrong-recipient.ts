import { lindeveld } from '../organisation/lindeveld.ts'
import { decider, fg, otherDecider, reporter } from '../organisation/people.ts'
import { at, incidentId, itemId, person, personId, text } from '../values.ts'
import type { Story } from './story.ts'
import { on, said, step } from './story.ts'

const prevent = itemId(301)
const accountant = person(personId(20), 'Bram Koster')

/**
 * The article's mistake: an attachment to the wrong recipient. That one is bound by secrecy and
 * deleted it, so the controller decides not to notify, with a second person who agrees.
 */
export const wrongRecipient: Story = {
  key: 'wrong-recipient',
  title: {
    nl: 'Een bijlage naar de verkeerde ontvanger',
    en: 'An e-mail attachment to the wrong recipient',
  },
  organisation: lindeveld,
  incident: incidentId(3),
  end: {
    status: 'closed',
    decision: 'do-not-notify',
    notified: false,
    timeliness: [],
    informings: 0,
    classification: 'data-breach',
  },
  steps: [
    step('2026-11-04T13:05:00.000Z', reporter, {
      _tag: 'ReportIncident',
      data: {
        incident: incidentId(3),
        organisation: lindeveld,
        said: said('employee', '2026-11-04T12:50:00.000Z', reporter),
        channel: 'portal',
        reportedAt: at('2026-11-04T13:05:00.000Z'),
        riskOfLossOrUnlawfulProcessing: 'no',
        firstNoticed: on('2026-11-04T12:50:00.000Z'),
        facts: {
          title: text('Lijst met namen naar verkeerd adres'),
          whatHappened: text('Ik mailde een lijst met twaalf namen naar de accountant.'),
          cause: { kind: 'email-to-wrong-recipient' },
          intent: 'accidental',
          people: { _tag: 'exact', n: 12 },
        },
      },
    }),
    step('2026-11-04T13:30:00.000Z', fg, {
      _tag: 'EstablishAwareness',
      data: {
        awareAt: at('2026-11-04T12:50:00.000Z'),
        said: said('employee', '2026-11-04T12:50:00.000Z', reporter),
      },
    }),
    step('2026-11-04T14:00:00.000Z', fg, {
      _tag: 'EstablishFacts',
      data: {
        said: said('fg', '2026-11-04T13:55:00.000Z', fg),
        facts: {
          personalDataInvolved: 'yes',
          securityBreached: 'yes',
          confidentiality: 'disclosed',
          integrity: 'not-affected',
          availability: 'not-affected',
          dataCategories: { _tag: 'listed', keys: ['name', 'phone', 'email'], complete: true },
          listReveals: { _tag: 'listed', keys: [], complete: true },
          peopleGroups: { _tag: 'listed', keys: ['temp-workers'], complete: true },
          vulnerable: { _tag: 'listed', keys: [], complete: true },
          recipients: { _tag: 'listed', keys: ['known-bound-by-secrecy'], complete: true },
          recipientCount: { _tag: 'exact', n: 1 },
          recipientResponse: 'asked',
          identifiability: 'direct',
          unintelligible: 'no',
          misuse: 'no-signs-in-logs',
          ourRole: 'controller',
        },
      },
    }),
    step('2026-11-05T09:10:00.000Z', fg, {
      _tag: 'RecordDeclaration',
      data: {
        said: said('recipient', '2026-11-05T09:00:00.000Z', accountant),
        declaration: 'deleted-not-used-not-passed-on',
        declaredAt: on('2026-11-05T09:00:00.000Z'),
        text: text('De mail is gewist, niet gebruikt en niet doorgestuurd.'),
      },
    }),
    step('2026-11-05T09:15:00.000Z', fg, {
      _tag: 'EstablishFacts',
      data: {
        said: said('recipient', '2026-11-05T09:00:00.000Z', accountant),
        facts: { recipientResponse: 'confirmed-deleted-or-returned' },
      },
    }),
    step('2026-11-05T09:30:00.000Z', fg, {
      _tag: 'RecordFirstAnalysis',
      data: {
        analysedBy: fg,
        breachOfSecurity: {
          answer: 'yes',
          reasons: text('De lijst ging naar een verkeerd adres.'),
        },
        dataLost: { answer: 'no', reasons: text('Wij hebben de lijst nog.') },
        unlawfulProcessingExcluded: {
          answer: 'no',
          reasons: text('De accountant opende de bijlage.'),
        },
        seriousConsequences: {
          answer: 'no',
          reasons: text('Twaalf namen bij iemand met een geheimhoudingsplicht.'),
        },
      },
    }),
    step('2026-11-05T09:45:00.000Z', fg, {
      _tag: 'Advise',
      data: {
        advisedBy: fg,
        authority: 'do-not-notify',
        subjects: 'do-not-inform',
        reasons: text('De ontvanger is aan geheimhouding gebonden en heeft alles gewist.'),
      },
    }),
    step('2026-11-05T10:30:00.000Z', decider, {
      _tag: 'DecideAuthority',
      data: {
        decidedBy: decider,
        decision: 'do-not-notify',
        reasons: [
          {
            ground: 'recipient-trusted',
            text: text('De accountant is aan geheimhouding gebonden en wiste de mail.'),
          },
        ],
        secondPerson: { _tag: 'asked', person: otherDecider },
      },
    }),
    step('2026-11-05T11:15:00.000Z', otherDecider, {
      _tag: 'AnswerAsSecondPerson',
      data: {
        person: otherDecider,
        agrees: true,
        reasons: text('Ik heb de verklaring gelezen en ben het ermee eens.'),
      },
    }),
    step('2026-11-05T11:20:00.000Z', decider, {
      _tag: 'DecideSubjects',
      data: {
        decidedBy: decider,
        decision: 'do-not-inform',
        reasons: text('Het risico voor de mensen is niet hoog.'),
        exception: 'no-high-risk',
      },
    }),
    step('2026-11-05T11:30:00.000Z', fg, {
      _tag: 'PlanMeasure',
      data: {
        measure: prevent,
        kind: 'preventive',
        what: text('Het aanvullen van mailadressen uitzetten.'),
        due: at('2026-11-13T16:00:00.000Z'),
      },
    }),
    step('2026-11-12T09:00:00.000Z', fg, {
      _tag: 'CompleteMeasure',
      data: { measure: prevent, completedAt: on('2026-11-11T15:00:00.000Z') },
    }),
    step('2026-11-13T09:00:00.000Z', fg, {
      _tag: 'ReportToBoard',
      data: {
        reportedBy: fg,
        reportedAt: on('2026-11-13T08:45:00.000Z'),
        cause: text('Een mailadres werd door het programma verkeerd aangevuld.'),
        measures: text('Het aanvullen van mailadressen staat uit.'),
      },
    }),
    step('2026-11-13T09:30:00.000Z', fg, {
      _tag: 'CloseIncident',
      data: { conclusion: text('De ontvanger wiste de mail; er is besloten en gemotiveerd.') },
    }),
  ],
}
