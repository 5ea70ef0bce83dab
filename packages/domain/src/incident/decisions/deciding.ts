import { either as E, function as F } from 'fp-ts'
import { hasInterestIn, holdsRole, isOfController } from '../../organisation/state.ts'
import { assessmentOf, summaryOf } from '../assessed-now.ts'
import type { CommandData } from '../commands.ts'
import { authorityDecisionOf, factsOf, newestDecisionOf } from '../knowledge.ts'
import { departsFromAdvice, isMet, notNotifyingConditions } from '../not-notifying.ts'
import { standingDecisionOf } from '../standing.ts'
import type { Incident } from '../state.ts'
import type { Check } from './checks.ts'
import { all, hasRole, notInFuture, pass, refuseIf } from './checks.ts'
import type { DecideContext, Decision } from './context.ts'

// An FG whose own firm has a part in it is replaced (AVG 38(6)).
const disinterested = (
  { advisedBy }: CommandData<'Advise'>,
  incident: Incident,
  { organisation }: DecideContext,
): Check => {
  const told = incident.notices.map(({ data }) => data.party)
  const { outsideParty, otherParties = [] } = factsOf(incident)
  const others = [...otherParties.map(({ party }) => party), ...told]
  const parties = outsideParty === undefined ? others : [outsideParty, ...others]
  const party = parties.find((each) => hasInterestIn(organisation, advisedBy.id, each))
  return party === undefined ? pass : E.left({ _tag: 'FgHasInterest', person: advisedBy.id, party })
}

/** The FG advises; the controller's decider decides. Advice changes no duty. */
export const advise: Decision<'Advise'> = (data, incident, context) =>
  F.pipe(
    all(hasRole(context, data.advisedBy, 'fg'), disinterested(data, incident, context)),
    E.map(() => {
      const assessed = summaryOf(assessmentOf(incident, context.edition))
      return [{ type: 'FgAdvised', version: 1, data: { ...data, assessed } }]
    }),
  )

/** The memo went out. */
export const sendDecisionMemo: Decision<'SendDecisionMemo'> = (data, _incident, context) =>
  F.pipe(
    all(hasRole(context, data.to, 'decider'), notInFuture('sentAt', data.sentAt, context.now)),
    E.map(() => [{ type: 'DecisionMemoSent', version: 1, data }]),
  )

const fitSecondPerson = (
  data: CommandData<'DecideAuthority'>,
  incident: Incident,
  context: DecideContext,
): Check => {
  const { secondPerson } = data
  if (secondPerson._tag !== 'asked') return pass
  const { id } = secondPerson.person
  // Not a colleague of the FG, and not the FG: who advised, or holds that role, looks at his own work.
  const isFg =
    holdsRole(context.organisation, id, 'fg') ||
    incident.advices.some((advice) => advice.data.advisedBy.id === id)
  return all(
    refuseIf(id === data.decidedBy.id, { _tag: 'SecondPersonUnfit', why: 'is-the-decider' }),
    refuseIf(isFg, { _tag: 'SecondPersonUnfit', why: 'is-the-fg' }),
    refuseIf(!isOfController(context.organisation, id), {
      _tag: 'SecondPersonUnfit',
      why: 'not-from-controller',
    }),
    hasRole(context, secondPerson.person, 'decider'),
  )
}

// Notifying is the rule and takes one decider; not notifying is guarded (AVG 33(1), 5(2)).
const guarded = (
  data: CommandData<'DecideAuthority'>,
  incident: Incident,
  context: DecideContext,
): Check => {
  const departs = departsFromAdvice(incident, data.decision)
  if (data.decision === 'notify')
    return refuseIf(departs && data.deviation === undefined, { _tag: 'DeviationNeedsReasons' })
  const conditions = notNotifyingConditions(incident, data)
  return all(
    refuseIf(incident.advices.length === 0, { _tag: 'AdviceMissing' }),
    refuseIf(!conditions.every(isMet), { _tag: 'NotNotifyingGuarded', conditions }),
    fitSecondPerson(data, incident, context),
  )
}

/** The controller's decision about the authority. */
export const decideAuthority: Decision<'DecideAuthority'> = (data, incident, context) =>
  F.pipe(
    all(hasRole(context, data.decidedBy, 'decider'), guarded(data, incident, context)),
    E.map(() => {
      const assessed = summaryOf(assessmentOf(incident, context.edition))
      return [{ type: 'AuthorityNotificationDecided', version: 1, data: { ...data, assessed } }]
    }),
  )

/** The second person answers; only the one who was asked can, and only agrees to what still holds. */
export const answerAsSecondPerson: Decision<'AnswerAsSecondPerson'> = (data, incident, context) => {
  if (authorityDecisionOf(incident) !== 'waits-for-second-person')
    return E.left({ _tag: 'NoSecondPersonAsked' })
  const asked = newestDecisionOf(incident)?.decided.data.secondPerson
  const standing = standingDecisionOf(incident, assessmentOf(incident, context.edition))
  return F.pipe(
    all(
      refuseIf(asked?._tag !== 'asked' || asked.person.id !== data.person.id, {
        _tag: 'SecondPersonUnfit',
        why: 'not-asked',
      }),
      refuseIf(data.agrees && standing === 'none', { _tag: 'DecisionOvertaken' }),
    ),
    E.map(() => [{ type: 'SecondPersonAnswered', version: 1, data }]),
  )
}

const departsOnSubjects = (data: CommandData<'DecideSubjects'>, incident: Incident): boolean => {
  const advice = incident.advices.at(-1)?.data.subjects
  if (advice === undefined) return false
  return data.decision === 'do-not-inform' ? advice !== 'do-not-inform' : advice === 'do-not-inform'
}

// AVG 34(3)(c) asks for a public message in place of letters; it never bears silence, and nothing
// else bears a public message in place of letters.
const bearsDecision = ({ decision, exception }: CommandData<'DecideSubjects'>): Check => {
  if (decision === 'inform') return pass
  if (exception === undefined) return E.left({ _tag: 'ExceptionMissing' })
  const inPublic = exception === 'avg-34-3-c'
  const unfit = inPublic !== (decision === 'inform-in-public')
  return refuseIf(unfit, { _tag: 'ExceptionUnfit', exception })
}

/** The controller's decision about the people concerned. Not telling names what it rests on. */
export const decideSubjects: Decision<'DecideSubjects'> = (data, incident, context) =>
  F.pipe(
    all(
      hasRole(context, data.decidedBy, 'decider'),
      refuseIf(data.decision === 'do-not-inform' && incident.advices.length === 0, {
        _tag: 'AdviceMissing',
      }),
      bearsDecision(data),
      refuseIf(departsOnSubjects(data, incident) && data.deviation === undefined, {
        _tag: 'DeviationNeedsReasons',
      }),
    ),
    E.map(() => {
      const assessed = summaryOf(assessmentOf(incident, context.edition))
      return [{ type: 'SubjectNotificationDecided', version: 1, data: { ...data, assessed } }]
    }),
  )
