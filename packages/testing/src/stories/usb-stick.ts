import { contactOf } from '@meldplicht/domain'
import { filingMandate, lindeveld } from '../organisation/lindeveld.ts'
import { decider, deskOfficer, fg, reporter } from '../organisation/people.ts'
import { at, incidentId, itemId, text } from '../values.ts'
import type { Story } from './story.ts'
import { on, said, step } from './story.ts'

const question = itemId(101)
const filing = itemId(102)
const finalFiling = itemId(103)
const contain = itemId(104)
const prevent = itemId(105)

/**
 * The protocol's first example: a lost USB stick with an Excel of personal data. Phoned to the
 * 24x7 desk in the evening, put in writing the next day, notified within 72 hours, people told.
 */
export const usbStick: Story = {
  key: 'usb-stick',
  title: {
    nl: 'Een verloren USB-stick met een Excel met persoonsgegevens',
    en: 'A lost USB stick with an Excel of personal data',
  },
  organisation: lindeveld,
  incident: incidentId(1),
  end: {
    status: 'closed',
    decision: 'notify',
    notified: true,
    timeliness: ['within', 'after'],
    informings: 1,
    classification: 'data-breach',
  },
  steps: [
    step('2026-10-06T16:42:00.000Z', deskOfficer, {
      _tag: 'ReportIncident',
      data: {
        incident: incidentId(1),
        organisation: lindeveld,
        said: said('employee', '2026-10-06T16:35:00.000Z', reporter),
        channel: 'phone',
        reportedAt: at('2026-10-06T16:35:00.000Z'),
        riskOfLossOrUnlawfulProcessing: 'yes',
        firstNoticed: { _tag: 'estimated', at: at('2026-10-06T15:30:00.000Z') },
        facts: {
          title: text('USB-stick kwijt in de trein'),
          whatHappened: text('Mijn USB-stick met een Excel van uitzendkrachten is weg.'),
          cause: { kind: 'device-lost-or-stolen' },
          intent: 'unknown',
          personalDataInvolved: 'yes',
          people: { _tag: 'about', n: 200 },
        },
      },
    }),
    step('2026-10-07T06:55:00.000Z', deskOfficer, {
      _tag: 'ConfirmInWriting',
      data: {
        said: said('employee', '2026-10-07T06:50:00.000Z', reporter),
        channel: 'portal',
        confirmedAt: on('2026-10-07T06:50:00.000Z'),
      },
    }),
    step('2026-10-07T07:10:00.000Z', reporter, {
      _tag: 'SupplementReport',
      data: {
        said: said('employee', '2026-10-07T07:05:00.000Z', reporter),
        facts: {
          dataCategories: {
            _tag: 'listed',
            keys: ['name', 'address', 'bsn', 'bank-account'],
            complete: true,
          },
          records: { _tag: 'about', n: 200 },
          people: { _tag: 'exact', n: 214 },
          peopleGroups: { _tag: 'listed', keys: ['temp-workers'], complete: true },
          measuresTaken: text('Ik heb de gevonden voorwerpen van het station gebeld.'),
          consequences: text('Iemand zou zich als een uitzendkracht kunnen voordoen.'),
          unintelligible: 'unknown',
          contact: { ...reporter, contact: contactOf(reporter.id, '06 000 12 345') },
        },
      },
    }),
    step('2026-10-07T07:30:00.000Z', fg, {
      _tag: 'RequestInformation',
      data: {
        question,
        of: 'colleague',
        who: text('De beheerder van ICT'),
        what: text('Was de stick versleuteld, en staat het bestand nog op de server?'),
        why: text('Versleuteling bepaalt of iemand het bestand kan lezen.'),
        requestedAt: at('2026-10-07T07:30:00.000Z'),
        expectedAt: at('2026-10-07T12:00:00.000Z'),
      },
    }),
    step('2026-10-07T09:00:00.000Z', fg, {
      _tag: 'EstablishAwareness',
      data: {
        awareAt: at('2026-10-06T16:35:00.000Z'),
        said: said('fg', '2026-10-06T16:35:00.000Z', fg),
        reason: text('Pas in het telefoongesprek bleek dat er personeelsgegevens op stonden.'),
      },
    }),
    step('2026-10-07T10:15:00.000Z', fg, {
      _tag: 'ReceiveInformation',
      data: {
        question,
        said: said('employee', '2026-10-07T10:10:00.000Z'),
        answer: text('De stick was niet versleuteld. Het bestand staat nog op de server.'),
        facts: { unintelligible: 'no', backup: 'full-and-recent' },
      },
    }),
    step('2026-10-07T10:40:00.000Z', fg, {
      _tag: 'EstablishFacts',
      data: {
        said: said('fg', '2026-10-07T10:40:00.000Z', fg),
        facts: {
          securityBreached: 'yes',
          confidentiality: 'likely-disclosed',
          integrity: 'not-affected',
          availability: 'not-affected',
          identifiability: 'direct',
          recipients: { _tag: 'listed', keys: ['unknown-person'], complete: true },
          misuse: 'unknown',
          ourRole: 'controller',
        },
      },
    }),
    step('2026-10-07T11:00:00.000Z', fg, {
      _tag: 'RecordFirstAnalysis',
      data: {
        analysedBy: fg,
        breachOfSecurity: { answer: 'yes', reasons: text('Een drager met gegevens is weg.') },
        dataLost: { answer: 'no', reasons: text('Het bestand staat nog op de server.') },
        unlawfulProcessingExcluded: {
          answer: 'no',
          reasons: text('De vinder kan het bestand zonder wachtwoord openen.'),
        },
        seriousConsequences: {
          answer: 'yes',
          reasons: text('Met naam, adres en BSN is identiteitsfraude mogelijk.'),
        },
      },
    }),
    step('2026-10-07T11:20:00.000Z', fg, {
      _tag: 'Advise',
      data: {
        advisedBy: fg,
        authority: 'notify',
        subjects: 'inform',
        reasons: text('Een leesbaar bestand met BSN is buiten ons bereik.'),
      },
    }),
    step('2026-10-07T11:30:00.000Z', fg, {
      _tag: 'SendDecisionMemo',
      data: { to: decider, sentAt: at('2026-10-07T11:30:00.000Z') },
    }),
    step('2026-10-07T14:00:00.000Z', decider, {
      _tag: 'DecideAuthority',
      data: {
        decidedBy: decider,
        decision: 'notify',
        reasons: [{ ground: 'other', text: text('Wij volgen het advies van de FG.') }],
        secondPerson: { _tag: 'not-needed' },
      },
    }),
    step('2026-10-08T08:20:00.000Z', fg, {
      _tag: 'NotifyAuthority',
      data: {
        filing,
        kind: 'initial',
        filedBy: fg,
        mandate: { _tag: 'mandate', mandate: filingMandate },
        filedAt: at('2026-10-08T08:05:00.000Z'),
        followUpPromisedAt: at('2026-10-22T15:00:00.000Z'),
      },
    }),
    step('2026-10-08T08:25:00.000Z', fg, {
      _tag: 'RecordAcknowledgement',
      data: {
        filing,
        reference: 'AP-2026-104233',
        acknowledgedAt: at('2026-10-08T08:06:00.000Z'),
      },
    }),
    step('2026-10-08T09:00:00.000Z', decider, {
      _tag: 'DecideSubjects',
      data: {
        decidedBy: decider,
        decision: 'inform',
        reasons: text('Mensen moeten kunnen opletten op misbruik van hun BSN.'),
      },
    }),
    step('2026-10-09T15:00:00.000Z', fg, {
      _tag: 'InformSubjects',
      data: {
        informedAt: on('2026-10-09T14:30:00.000Z'),
        individually: true,
        means: { _tag: 'listed', keys: ['letter', 'email'], complete: true },
        people: { _tag: 'exact', n: 214 },
        groups: { _tag: 'listed', keys: ['temp-workers'], complete: true },
        content: text('Een USB-stick met uw naam, adres, BSN en rekeningnummer is kwijt.'),
      },
    }),
    step('2026-10-09T15:10:00.000Z', fg, {
      _tag: 'PlanMeasure',
      data: {
        measure: contain,
        kind: 'containment',
        what: text('De gevonden voorwerpen van de spoorwegen nabellen.'),
        owner: text('Yusuf Demir'),
      },
    }),
    step('2026-10-09T15:12:00.000Z', fg, {
      _tag: 'PlanMeasure',
      data: {
        measure: prevent,
        kind: 'preventive',
        what: text('Alleen nog versleutelde USB-sticks uitgeven.'),
        due: at('2026-10-30T16:00:00.000Z'),
      },
    }),
    step('2026-10-15T09:00:00.000Z', fg, {
      _tag: 'DropMeasure',
      data: { measure: contain, reason: text('De stick is na een week niet gevonden.') },
    }),
    step('2026-10-19T09:00:00.000Z', fg, {
      _tag: 'CompleteMeasure',
      data: { measure: prevent, completedAt: on('2026-10-19T08:00:00.000Z') },
    }),
    step('2026-10-20T09:00:00.000Z', fg, {
      _tag: 'RecordConsequence',
      data: {
        kind: 'time',
        what: text('Acht mensen belden met vragen over de brief.'),
        noticedAt: { _tag: 'unknown' },
      },
    }),
    step('2026-10-20T09:05:00.000Z', fg, {
      _tag: 'RecordCost',
      data: { cents: 38450, what: text('Brieven en porto') },
    }),
    step('2026-10-21T10:00:00.000Z', fg, {
      _tag: 'NotifyAuthority',
      data: {
        filing: finalFiling,
        kind: 'final',
        filedBy: fg,
        mandate: { _tag: 'mandate', mandate: filingMandate },
        filedAt: at('2026-10-21T09:50:00.000Z'),
      },
    }),
    step('2026-10-28T10:00:00.000Z', fg, {
      _tag: 'ReportToBoard',
      data: {
        reportedBy: fg,
        reportedAt: on('2026-10-28T09:30:00.000Z'),
        cause: text('Een onversleutelde USB-stick is in de trein verloren.'),
        measures: text('Er zijn alleen nog versleutelde sticks. De mensen kregen een brief.'),
      },
    }),
    step('2026-10-28T11:00:00.000Z', fg, {
      _tag: 'CloseIncident',
      data: { conclusion: text('Alles is gedaan. De stick is niet teruggevonden.') },
    }),
  ],
}
