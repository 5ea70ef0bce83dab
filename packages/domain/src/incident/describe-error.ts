import type { Bilingual } from '../law/citation.ts'
import { FIELD_WORDS } from '../words/field-words.ts'
import type { Refusal } from '../words/refusal.ts'
import { refusal, refused, together } from '../words/refusal.ts'
import { inFuture, reversed, roleMissing } from '../words/shared-refusals.ts'
import { describeInstant } from '../words/when.ts'
import { describeCondition, describeQuestions } from './describe-condition.ts'
import { describeObstacle } from './describe-obstacle.ts'
import type { DomainError, UnfitReason } from './errors.ts'
import { FIXED_REFUSALS } from './fixed-refusals.ts'
import { isMet } from './not-notifying.ts'

const UNFIT: Readonly<Record<UnfitReason, Bilingual>> = {
  'is-the-decider': {
    nl: 'De tweede persoon is iemand anders dan wie besluit.',
    en: 'The second person is somebody else than the one who decides.',
  },
  'is-the-fg': {
    nl: 'De FG kan geen tweede persoon zijn: de FG adviseert.',
    en: 'The data protection officer cannot be the second person: the officer advises.',
  },
  'not-from-controller': {
    nl: 'De tweede persoon hoort bij de verwerkingsverantwoordelijke zelf.',
    en: 'The second person belongs to the controller itself.',
  },
  'not-asked': {
    nl: 'Iemand anders is gevraagd om mee te kijken.',
    en: 'Somebody else was asked to look along.',
  },
}

type Of<T extends DomainError['_tag']> = Extract<DomainError, { readonly _tag: T }>

const guarded = ({ conditions }: Of<'NotNotifyingGuarded'>): Refusal => {
  const unmet = conditions.filter((condition) => !isMet(condition)).map(describeCondition)
  return {
    what: {
      nl: 'Dit besluit om niet te melden kan zo nog niet.',
      en: 'This decision not to notify cannot be taken like this yet.',
    },
    next: together([
      ...unmet,
      {
        nl: 'Of besluit om te melden: een melding kunt u later aanvullen of intrekken.',
        en: 'Or decide to notify: a filing can be supplemented or withdrawn later.',
      },
    ]),
  }
}

const cannotClose = ({ obstacles }: Of<'CannotCloseYet'>): Refusal => ({
  what: { nl: 'Dit incident kan nog niet dicht.', en: 'This incident cannot be closed yet.' },
  next: together([
    { nl: 'Dit ligt nog open:', en: 'This is still open:' },
    ...obstacles.map(describeObstacle),
  ]),
})

const needReasons = ({ questions }: Of<'AnswersNeedReasons'>): Refusal => {
  const { nl, en } = describeQuestions(questions)
  return refusal(
    `Bij een antwoord ja of nee hoort een reden. Die ontbreekt bij ${nl}.`,
    'Zeg waarom, of kies "Weet ik nog niet".',
    `An answer yes or no takes a reason. It is missing at ${en}.`,
    'Say why, or choose "I do not know yet".',
  )
}

const decisionMissing = ({ duty }: Of<'DecisionMissing'>): Refusal =>
  duty === 'authority'
    ? refusal(
        'Er is nog geen besluit. Melden kan daarna.',
        'Leg eerst het besluit om te melden vast.',
        'There is no decision yet. Notifying comes after it.',
        'Record the decision to notify first.',
      )
    : refusal(
        'Er is nog geen besluit. Informeren kan daarna.',
        'Leg eerst het besluit om te informeren vast.',
        'There is no decision yet. Telling people comes after it.',
        'Record the decision to tell the people first.',
      )

const late = ({ strict, filedAt }: Of<'DelayNeedsReasons'>): Refusal => {
  const [limit, filed] = [describeInstant(strict), describeInstant(filedAt)]
  return refusal(
    `De uiterste 72-uursgrens was ${limit.nl}; de melding bij de AP is van ${filed.nl}.`,
    'Melden moet nog steeds. Zeg wat de redenen van de vertraging zijn; die gaan mee.',
    `The 72-hour limit was ${limit.en}; the filing with the AP is of ${filed.en}.`,
    'Notifying is still due. Give the reasons for the delay; they go with it.',
  )
}

const aware = (error: Of<'AwareBeforeFirstSignal'> | Of<'AwareBeforeItHappened'>): Refusal => {
  const at = describeInstant(error.awareAt)
  if (error._tag === 'AwareBeforeItHappened') {
    const happened = describeInstant(error.happened)
    return refusal(
      `Kennisname op ${at.nl} kan niet: het incident begon pas op ${happened.nl}.`,
      'Controleer beide tijdstippen.',
      `Awareness on ${at.en} cannot be: the incident started only on ${happened.en}.`,
      'Check both times.',
    )
  }
  const first = describeInstant(error.firstSignal)
  return refusal(
    `Kennisname op ${at.nl} kan niet: het eerste signaal is van ${first.nl}.`,
    'Controleer het tijdstip, of leg eerst het eerdere signaal vast.',
    `Awareness on ${at.en} cannot be: the first signal is of ${first.en}.`,
    'Check the time, or record the earlier signal first.',
  )
}

const awarenessNeedsReason = (error: Of<'AwarenessNeedsReason'>): Refusal => {
  const since = describeInstant(error.presumedSince)
  return refusal(
    `De kennisname is later dan het eerste signaal van ${since.nl}.`,
    'Zeg waarom. Tot dan loopt de klok sinds het eerste signaal.',
    `Awareness is later than the first signal of ${since.en}.`,
    'Say why. Until then the clock runs since the first signal.',
  )
}

const alreadyAware = (error: Of<'AwarenessAlreadyEstablished'>): Refusal => {
  const at = describeInstant(error.awareAt)
  return refusal(
    `De kennisname is al vastgelegd: ${at.nl}.`,
    'Klopt dat niet? Corrigeer de kennisname en zeg waarom.',
    `Awareness is recorded already: ${at.en}.`,
    'Is that wrong? Correct the awareness and say why.',
  )
}

const filedBeforeClock = (error: Of<'FiledBeforeClock'>): Refusal => {
  const since = describeInstant(error.since)
  return refusal(
    `De melding bij de AP kan niet vóór het begin van de klok liggen: ${since.nl}.`,
    'Controleer het tijdstip, of corrigeer eerst de kennisname.',
    `The filing with the AP cannot lie before the start of the clock: ${since.en}.`,
    'Check the time, or correct the awareness first.',
  )
}

const quantityReversed = ({ field }: Of<'QuantityReversed'>): Refusal => {
  const { nl, en } = FIELD_WORDS[field]
  return refusal(
    `${nl} klopt niet: het hoogste getal is lager dan het laagste.`,
    'Draai de getallen om, of kies "ongeveer".',
    `${en} is not right: the highest number is lower than the lowest.`,
    'Turn the numbers round, or choose "about".',
  )
}

const needsWords: Refusal = refusal(
  'Bij "anders" hoort een uitleg. Die ontbreekt bij de oorzaak.',
  'Zeg in een paar woorden wat de oorzaak is, of kies "Weet ik nog niet".',
  '"Other" takes an explanation. It is missing at the cause.',
  'Say in a few words what the cause is, or choose "I do not know yet".',
)

const wordsFor = (error: DomainError): Refusal => {
  switch (error._tag) {
    case 'TimeInFuture':
      return inFuture(error.field, error.at)
    case 'TimesReversed':
      return reversed(error.field)
    case 'AwareBeforeFirstSignal':
    case 'AwareBeforeItHappened':
      return aware(error)
    case 'AwarenessNeedsReason':
      return awarenessNeedsReason(error)
    case 'AwarenessAlreadyEstablished':
      return alreadyAware(error)
    case 'FactNeedsWords':
      return needsWords
    case 'QuantityReversed':
      return quantityReversed(error)
    case 'AnswersNeedReasons':
      return needReasons(error)
    case 'RoleMissing':
      return roleMissing(error.role)
    case 'NotNotifyingGuarded':
      return guarded(error)
    case 'SecondPersonUnfit':
      return {
        what: UNFIT[error.why],
        next: {
          nl: 'Kies iemand van de verwerkingsverantwoordelijke die mag besluiten en die vrij meekijkt.',
          en: 'Choose somebody from the controller who may decide and who looks along freely.',
        },
      }
    case 'DecisionMissing':
      return decisionMissing(error)
    case 'FiledBeforeClock':
      return filedBeforeClock(error)
    case 'DelayNeedsReasons':
      return late(error)
    case 'CannotCloseYet':
      return cannotClose(error)
    default:
      // Every other tag: one without a text does not compile.
      return FIXED_REFUSALS[error._tag]
  }
}

/**
 * A refusal in sentences for people: what did not happen, that nothing was recorded, what to do
 * now. Dutch at level B1 with "u"; times on the wall clock in Amsterdam.
 */
export const describeDomainError = (error: DomainError): Bilingual => refused(wordsFor(error))
