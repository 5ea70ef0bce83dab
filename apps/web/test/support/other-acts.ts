import type { IncidentCommand, Person } from '@meldplicht/domain'
import { exactly } from '@meldplicht/domain'
import type { Step } from '@meldplicht/testing'
import {
  at,
  boardMember,
  decider,
  deskOfficer,
  eventId,
  fg,
  filingMandate,
  incidentId,
  itemId,
  lindeveld,
  otherDecider,
  payrollProcessor,
  planningProcessor,
  reporter,
  text,
} from '@meldplicht/testing'
import type { Told } from './tell.ts'

// Invented, like every name in it. Monday 2 November 2026, in Amsterdam an hour later.
const clock = (time: string) => at(`2026-11-02T${time}:00.000Z`)
const on = (time: string) => exactly(clock(time))
const step = (time: string, by: Person, command: IncidentCommand): Step => ({
  at: clock(time),
  typedBy: by.id,
  command,
})
const said = (time: string) => ({ by: 'fg', learntAt: on(time), person: fg }) as const

const phoned = (time: string): Step =>
  step(time, deskOfficer, {
    _tag: 'ReportIncident',
    data: {
      incident: incidentId(9),
      organisation: lindeveld,
      said: { by: 'employee', learntAt: on(time), person: reporter },
      channel: 'phone',
      reportedAt: clock(time),
      riskOfLossOrUnlawfulProcessing: 'yes',
      language: 'en',
      nameOnlyForFg: true,
      firstNoticed: on('07:30'),
      facts: {
        title: text('Loonstroken van een ander zichtbaar'),
        whatHappened: text(
          'In het portaal van de salarisverwerker zag een collega andermans loonstrook.',
        ),
      },
    },
  })

const question = itemId(901)
const filing = itemId(902)
const withdrawal = itemId(903)
const mandate = { _tag: 'mandate', mandate: filingMandate } as const

/** Every act that the stories leave out, on one incident: at a processor, with everything around it. */
export const otherActs: Told = {
  organisation: lindeveld,
  steps: [
    phoned('08:00'),
    step('08:05', fg, {
      _tag: 'ReceiveProcessorNotice',
      data: {
        notice: itemId(900),
        party: payrollProcessor,
        said: { by: 'processor', learntAt: on('08:04') },
        receivedAt: clock('08:03'),
        processorAware: { _tag: 'estimated', at: clock('06:00') },
        text: text('Een fout in de nieuwe versie toonde loonstroken van anderen.'),
        reference: 'LW-4711',
      },
    }),
    step('08:10', fg, {
      _tag: 'EstablishAwareness',
      data: {
        awareAt: clock('08:03'),
        said: said('08:09'),
        reason: text('Pas met het bericht van de verwerker was het zeker.'),
      },
    }),
    step('08:20', fg, {
      _tag: 'EstablishFacts',
      data: {
        said: said('08:19'),
        facts: {
          detectedAt: { _tag: 'estimated', at: clock('07:30') },
          discoveredHow: text('Een collega belde de helpdesk.'),
          incidentTypes: {
            _tag: 'listed',
            keys: ['data-of-another-person-shown', 'technical-malfunction'],
            complete: true,
          },
          cause: { kind: 'other-technical-failure', namely: text('Een fout in een nieuwe versie') },
          ourRole: 'controller',
          securityBreached: 'yes',
          personalDataInvolved: 'yes',
          confidentiality: 'disclosed',
          integrity: 'not-affected',
          availability: 'not-affected',
          protectedBy: { _tag: 'listed', keys: ['encryption', 'logging'], complete: false },
          protectedHow: text('Alleen onderweg versleuteld.'),
          dataCategories: { _tag: 'listed', keys: ['name', 'salary', 'bsn'], complete: true },
          peopleGroups: { _tag: 'unknown' },
          peopleOther: text('Een enkele stagiair.'),
          people: { _tag: 'unknown' },
          stillExposed: 'no',
          likelyConsequences: {
            _tag: 'listed',
            keys: ['disclosed-beyond-purpose'],
            complete: true,
          },
          likelyImpacts: { _tag: 'listed', keys: ['loss-of-control', 'fraud'], complete: false },
          impactSeverity: 'moderate',
          outsideParty: payrollProcessor,
          otherParties: [{ party: planningProcessor, part: 'sub-processor' }],
        },
      },
    }),
    step('08:25', fg, {
      _tag: 'EstablishGroupFacts',
      data: {
        group: 'temp-workers',
        said: said('08:24'),
        facts: { people: { _tag: 'exact', n: 40 }, peopleKnow: 'yes' },
        reasons: text('Zij kregen zelf een mail van het portaal.'),
      },
    }),
    step('08:30', fg, {
      _tag: 'EstablishLegalFacts',
      data: {
        said: said('08:29'),
        legal: {
          traits: [{ trait: 'financial-entity', holds: 'yes' }],
          triggers: [{ trigger: 'major-ict-incident', holds: 'yes', at: on('08:28') }],
          crossBorder: 'no',
          mainEstablishmentIsDutch: 'yes',
          publicTask: 'no',
          establishedInEea: 'yes',
        },
        reasons: text('De groep heeft een vergunning.'),
      },
    }),
    step('08:35', fg, {
      _tag: 'CorrectFact',
      data: {
        corrects: eventId(1),
        reason: text('Het waren geen loonstroken maar jaaropgaven.'),
        said: said('08:34'),
        facts: { title: text('Jaaropgaven van een ander zichtbaar') },
      },
    }),
    step('08:40', fg, {
      _tag: 'ScoreSeverity',
      data: {
        scoredBy: fg,
        circumstances: {
          data: [
            { kind: 'simple', adjustments: [] },
            {
              kind: 'financial',
              adjustments: [
                { factor: 'volume-per-person', steps: 1, reason: text('Een heel jaar loon.') },
                { factor: 'nature-of-data', steps: -2, reason: text('Alleen totalen.') },
              ],
            },
          ],
          identification: ['limited', 'maximum'],
          confidentiality: 'known-recipients',
          integrity: 'no-known-use',
          availability: 'recovered-without-difficulty',
          malicious: false,
          moreThan100People: true,
          unintelligible: false,
        },
        reasons: text('Volgens de methode van 2013.'),
      },
    }),
    step('08:45', fg, {
      _tag: 'AssessRisk',
      data: { assessedBy: fg, risk: 'risk', reasons: text('Loon en BSN bij collega’s.') },
    }),
    step('08:50', fg, {
      _tag: 'Advise',
      data: {
        advisedBy: fg,
        authority: 'notify',
        subjects: 'prepare-letter-decide-later',
        reasons: text('Meld met wat er is.'),
      },
    }),
    step('08:55', decider, {
      _tag: 'DecideAuthority',
      data: {
        decidedBy: decider,
        decision: 'notify',
        reasons: [],
        secondPerson: { _tag: 'not-needed' },
      },
    }),
    step('09:00', fg, {
      _tag: 'NotifyAuthority',
      data: { filing, kind: 'initial', filedBy: fg, mandate, filedAt: clock('08:58') },
    }),
    step('09:05', fg, {
      _tag: 'RecordAuthorityRequest',
      data: {
        question,
        kind: 'question',
        what: text('Hoeveel mensen zagen een jaaropgave?'),
        askedAt: clock('09:04'),
        dueAt: at('2026-11-09T11:00:00.000Z'),
        reference: 'AP-V-17',
      },
    }),
    step('09:10', fg, {
      _tag: 'AnswerAuthority',
      data: {
        question,
        answeredBy: fg,
        answeredAt: clock('09:09'),
        answer: text('Veertig, volgens het logboek.'),
      },
    }),
    step('09:15', fg, {
      _tag: 'RecordLeniency',
      data: {
        filing,
        recordedFor: 'aanvulling later',
        text: text('De AP vond aanvullen in december goed.'),
        until: at('2026-12-01T11:00:00.000Z'),
      },
    }),
    step('09:20', fg, {
      _tag: 'NotifyOtherAuthority',
      data: {
        filing: itemId(904),
        regime: 'contract',
        step: 'notification',
        filedBy: fg,
        filedAt: clock('09:18'),
        addressee: 'Kwekerij De Hoge Akker',
        reference: 'KHA-1',
        complete: 'no',
      },
    }),
    step('09:25', fg, {
      _tag: 'FilePoliceReport',
      data: {
        filedAt: { _tag: 'estimated', at: clock('09:22') },
        what: text('Computervredebreuk door een onbekende.'),
        reference: 'PL-0001',
      },
    }),
    step('09:30', fg, {
      _tag: 'NotifyInsurer',
      data: { notifiedAt: on('09:28'), insurer: text('De Onderlinge'), reference: 'P-88' },
    }),
    step('09:35', decider, {
      _tag: 'DecideSubjects',
      data: {
        decidedBy: decider,
        decision: 'inform',
        reasons: text('De mensen moeten het weten.'),
      },
    }),
    step('09:40', fg, {
      _tag: 'PlanInforming',
      data: {
        means: { _tag: 'listed', keys: ['letter', 'email'], complete: true },
        plan: text('De brief gaat uit zodra de lijst klopt.'),
        plannedFor: at('2026-11-04T11:00:00.000Z'),
      },
    }),
    step('09:45', fg, {
      _tag: 'HoldInforming',
      data: {
        by: 'public-prosecutor',
        until: at('2026-11-06T11:00:00.000Z'),
        reference: 'OM-12',
        reason: text('Het onderzoek loopt nog.'),
      },
    }),
    step('09:50', fg, {
      _tag: 'CommunicateInPublic',
      data: {
        madeAt: on('09:49'),
        where: { _tag: 'listed', keys: ['website'], complete: true },
        content: text('Er was een storing in het portaal.'),
      },
    }),
    step('09:55', decider, {
      _tag: 'DecideController',
      data: {
        decidedBy: decider,
        decision: 'notify',
        reasons: text('Voor de inlener zijn wij verwerker.'),
      },
    }),
    step('10:00', fg, {
      _tag: 'NotifyController',
      data: {
        notice: itemId(905),
        to: text('Kwekerij De Hoge Akker'),
        notifiedAt: clock('09:58'),
        content: text('Jaaropgaven van uw mensen waren zichtbaar.'),
        reference: 'B-1',
      },
    }),
    step('10:05', fg, {
      _tag: 'ReportToBoard',
      data: {
        reportedBy: fg,
        reportedAt: { _tag: 'estimated', at: clock('10:00') },
        cause: text('Een fout bij de salarisverwerker.'),
        measures: text('De versie is teruggezet.'),
      },
    }),
    step('10:10', boardMember, {
      _tag: 'RecordBoardReceipt',
      data: {
        receivedBy: boardMember,
        receivedAt: on('10:08'),
        remarks: text('Bespreken met de verwerker.'),
      },
    }),
    step('10:15', fg, {
      _tag: 'NotifyAuthority',
      data: {
        filing: withdrawal,
        kind: 'withdrawal',
        filedBy: fg,
        mandate,
        filedAt: clock('10:14'),
        withdrawalReason: text('De melding hoort bij een andere organisatie.'),
      },
    }),
  ],
}

/** An exercise: two people say so, and it ends in the register like everything else. */
export const exercise: Told = {
  organisation: lindeveld,
  steps: [
    phoned('11:00'),
    step('11:05', deskOfficer, {
      _tag: 'ConfirmInWriting',
      data: {
        said: { by: 'employee', learntAt: on('11:04'), person: reporter },
        channel: 'email',
        confirmedAt: on('11:04'),
      },
    }),
    step('11:10', fg, {
      _tag: 'DeclareExercise',
      data: {
        declaredBy: fg,
        confirmedBy: otherDecider,
        reason: text('De jaarlijkse oefening van november.'),
      },
    }),
    step('11:20', fg, {
      _tag: 'ReportToBoard',
      data: {
        reportedBy: fg,
        reportedAt: on('11:15'),
        cause: text('Een oefening.'),
        measures: text('De belinstructie is korter gemaakt.'),
      },
    }),
    step('11:30', fg, { _tag: 'CloseIncident', data: { conclusion: text('Geoefend.') } }),
    step('11:40', fg, {
      _tag: 'ReopenIncident',
      data: { reason: text('De belinstructie klopte toch niet.') },
    }),
  ],
}
