import { filingMandate, lindeveld, planningProcessor } from '../organisation/lindeveld.ts'
import { decider, deskOfficer, fg, reporter } from '../organisation/people.ts'
import { at, incidentId, itemId, text } from '../values.ts'
import type { Story } from './story.ts'
import { on, said, step } from './story.ts'

const logs = itemId(201)
const question = itemId(202)
const first = itemId(203)
const more = itemId(204)
const last = itemId(205)
const fix = itemId(206)
const prevent = itemId(207)
const answers = {
  breachOfSecurity: { answer: 'yes', reasons: text('Een vreemde logde in.') },
  unlawfulProcessingExcluded: { answer: 'no', reasons: text('Er is een kopie gemaakt.') },
  seriousConsequences: { answer: 'yes', reasons: text('Salaris en BSN liggen bij een dief.') },
} as const
const mandate = { _tag: 'mandate', mandate: filingMandate } as const

/**
 * The protocol's second example: a hacker in the personnel file. It comes from a processor without
 * an agreement, waits over a weekend in which the clock changes, and is filed after 72 hours.
 */
export const personnelFile: Story = {
  key: 'personnel-file',
  title: { nl: 'Een hacker in het personeelsbestand', en: 'A hacker in the personnel file' },
  organisation: lindeveld,
  incident: incidentId(2),
  end: {
    status: 'closed',
    decision: 'notify',
    notified: true,
    timeliness: ['after', 'after', 'after'],
    informings: 1,
    classification: 'data-breach',
  },
  steps: [
    step('2026-10-25T10:20:00.000Z', reporter, {
      _tag: 'ReportIncident',
      data: {
        incident: incidentId(2),
        organisation: lindeveld,
        said: said('employee', '2026-10-25T09:40:00.000Z', reporter),
        channel: 'portal',
        reportedAt: at('2026-10-25T10:20:00.000Z'),
        riskOfLossOrUnlawfulProcessing: 'unknown',
        firstNoticed: on('2026-10-25T09:40:00.000Z'),
        facts: {
          title: text('Vreemde inlog in het personeelsbestand'),
          whatHappened: text('Planbord mailde vrijdag dat iemand in ons personeelsbestand zat.'),
        },
      },
    }),
    step('2026-10-25T10:45:00.000Z', deskOfficer, {
      _tag: 'ConfirmInWriting',
      data: {
        said: said('employee', '2026-10-25T10:40:00.000Z', reporter),
        channel: 'phone',
        confirmedAt: on('2026-10-25T10:40:00.000Z'),
      },
    }),
    step('2026-10-26T07:45:00.000Z', fg, {
      _tag: 'RecordSignal',
      data: {
        said: said('processor', '2026-10-26T07:40:00.000Z'),
        kind: 'processor-notice',
        receivedAt: at('2026-10-23T08:00:00.000Z'),
        description: text('Mail van Planbord Online aan de planning, vrijdag om 10.00 uur.'),
      },
    }),
    step('2026-10-26T07:50:00.000Z', fg, {
      _tag: 'EstablishAwareness',
      data: {
        awareAt: at('2026-10-23T08:00:00.000Z'),
        said: said('fg', '2026-10-26T07:50:00.000Z', fg),
      },
    }),
    step('2026-10-26T08:05:00.000Z', fg, {
      _tag: 'SupplementReport',
      data: {
        said: said('processor', '2026-10-26T08:00:00.000Z'),
        facts: {
          cause: { kind: 'hacking' },
          intent: 'malicious',
          occurredFrom: {
            _tag: 'between',
            from: at('2026-10-21T22:00:00.000Z'),
            to: at('2026-10-22T22:00:00.000Z'),
          },
          discoveredBy: 'processor',
          outsideParty: planningProcessor,
          ourRole: 'controller',
          personalDataInvolved: 'yes',
          securityBreached: 'yes',
          confidentiality: 'disclosed',
          integrity: 'unknown',
          availability: 'not-affected',
          dataCategories: {
            _tag: 'listed',
            keys: ['name', 'bsn', 'salary', 'identity-document'],
            complete: false,
          },
          peopleGroups: { _tag: 'listed', keys: ['employees', 'former-employees'], complete: true },
          people: { _tag: 'between', min: 180, max: 260 },
          records: { _tag: 'cannot-be-determined' },
          recipients: { _tag: 'listed', keys: ['criminal'], complete: true },
          identifiability: 'direct',
          unintelligible: 'no',
          misuse: 'signs',
        },
      },
    }),
    step('2026-10-26T08:15:00.000Z', fg, {
      _tag: 'SecureEvidence',
      data: {
        evidence: logs,
        what: text('De inloggegevens van 19 tot en met 25 oktober'),
        where: text('Kluis van de FG, map 2026-2'),
        securedBy: fg,
        securedAt: on('2026-10-26T08:10:00.000Z'),
        beforeRestoring: 'yes',
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
    }),
    step('2026-10-26T08:20:00.000Z', fg, {
      _tag: 'RequestInformation',
      data: {
        question,
        of: 'processor',
        who: text('Planbord Online'),
        what: text('Zijn er gegevens gewijzigd, en van wie precies?'),
        requestedAt: at('2026-10-26T08:20:00.000Z'),
        expectedAt: at('2026-10-28T16:00:00.000Z'),
      },
    }),
    step('2026-10-26T08:40:00.000Z', fg, {
      _tag: 'RecordFirstAnalysis',
      data: {
        analysedBy: fg,
        ...answers,
        dataLost: { answer: 'unknown' },
      },
    }),
    step('2026-10-26T08:55:00.000Z', fg, {
      _tag: 'Advise',
      data: {
        advisedBy: fg,
        authority: 'notify-provisionally',
        subjects: 'inform',
        reasons: text('Meld voorlopig met wat bekend is; de verwerker zoekt het verder uit.'),
      },
    }),
    step('2026-10-26T09:40:00.000Z', decider, {
      _tag: 'DecideAuthority',
      data: {
        decidedBy: decider,
        decision: 'notify',
        reasons: [],
        secondPerson: { _tag: 'not-needed' },
      },
    }),
    step('2026-10-26T10:45:00.000Z', fg, {
      _tag: 'NotifyAuthority',
      data: {
        filing: first,
        kind: 'initial',
        filedBy: fg,
        mandate,
        filedAt: at('2026-10-26T10:30:00.000Z'),
        reference: 'AP-2026-109871',
        reasonsForDelay: text('De mail van de verwerker bleef in het weekend ongelezen liggen.'),
        followUpPromisedAt: at('2026-11-06T16:00:00.000Z'),
      },
    }),
    step('2026-10-26T11:00:00.000Z', decider, {
      _tag: 'DecideSubjects',
      data: {
        decidedBy: decider,
        decision: 'inform',
        reasons: text('Het risico op identiteitsfraude is hoog.'),
      },
    }),
    step('2026-10-27T16:00:00.000Z', fg, {
      _tag: 'InformSubjects',
      data: {
        informedAt: { _tag: 'estimated', at: at('2026-10-27T15:00:00.000Z') },
        individually: true,
        means: { _tag: 'listed', keys: ['letter'], complete: true },
        people: { _tag: 'about', n: 230 },
        groups: { _tag: 'listed', keys: ['employees', 'former-employees'], complete: true },
        content: text('Iemand heeft uw personeelsdossier gezien. Let op vreemde post en mail.'),
      },
    }),
    step('2026-10-28T13:00:00.000Z', fg, {
      _tag: 'ReceiveInformation',
      data: {
        question,
        said: said('processor', '2026-10-28T12:50:00.000Z'),
        answer: text('Er is niets gewijzigd. Het gaat om 241 dossiers.'),
        facts: { integrity: 'not-affected', people: { _tag: 'exact', n: 241 } },
      },
    }),
    step('2026-10-28T13:30:00.000Z', fg, {
      _tag: 'RecordFirstAnalysis',
      data: {
        analysedBy: fg,
        ...answers,
        dataLost: { answer: 'no', reasons: text('Alle dossiers zijn er nog.') },
      },
    }),
    step('2026-10-29T09:00:00.000Z', fg, {
      _tag: 'CorrectAwareness',
      data: {
        awareAt: at('2026-10-23T12:30:00.000Z'),
        reason: text('De mail van vrijdagochtend is pas om 14.30 uur gelezen.'),
        said: said('employee', '2026-10-29T08:50:00.000Z', reporter),
      },
    }),
    step('2026-10-29T09:30:00.000Z', fg, {
      _tag: 'NotifyAuthority',
      data: {
        filing: more,
        kind: 'supplementary',
        filedBy: fg,
        mandate,
        filedAt: at('2026-10-29T09:25:00.000Z'),
      },
    }),
    step('2026-10-29T10:00:00.000Z', fg, {
      _tag: 'PlanMeasure',
      data: {
        measure: fix,
        kind: 'corrective',
        what: text('Alle wachtwoorden van Planbord Online wijzigen.'),
      },
    }),
    step('2026-10-29T10:02:00.000Z', fg, {
      _tag: 'PlanMeasure',
      data: {
        measure: prevent,
        kind: 'preventive',
        what: text('Een verwerkersovereenkomst met Planbord Online sluiten.'),
        owner: text('Tom Brandsma'),
        due: at('2026-11-12T16:00:00.000Z'),
      },
    }),
    step('2026-10-30T09:00:00.000Z', fg, {
      _tag: 'CompleteMeasure',
      data: { measure: fix, completedAt: on('2026-10-29T16:00:00.000Z') },
    }),
    step('2026-11-05T14:00:00.000Z', fg, {
      _tag: 'NotifyAuthority',
      data: {
        filing: last,
        kind: 'final',
        filedBy: fg,
        mandate,
        filedAt: at('2026-11-05T13:45:00.000Z'),
      },
    }),
    step('2026-11-11T14:00:00.000Z', fg, {
      _tag: 'CompleteMeasure',
      data: {
        measure: prevent,
        completedAt: on('2026-11-11T10:00:00.000Z'),
        note: text('Getekend door beide partijen.'),
      },
    }),
    step('2026-11-11T14:10:00.000Z', fg, {
      _tag: 'RecordConsequence',
      data: {
        kind: 'relations',
        what: text('Drie oud-medewerkers vroegen om inzage.'),
        noticedAt: { _tag: 'unknown' },
      },
    }),
    step('2026-11-12T09:00:00.000Z', fg, {
      _tag: 'ReportToBoard',
      data: {
        reportedBy: fg,
        reportedAt: on('2026-11-12T08:30:00.000Z'),
        cause: text('Een gestolen wachtwoord bij de verwerker Planbord Online.'),
        measures: text('Nieuwe wachtwoorden, en nu wel een verwerkersovereenkomst.'),
      },
    }),
    step('2026-11-12T10:00:00.000Z', fg, {
      _tag: 'CloseIncident',
      data: { conclusion: text('De verwerker is dicht, iedereen kreeg een brief.') },
    }),
  ],
}
