import type { Duty, DutyState } from './assessment.ts'
import type { Bilingual } from './citation.ts'

const AUTHORITY_TEXT: Readonly<Record<DutyState, Bilingual>> = {
  required: {
    nl: 'Melden bij de toezichthouder: de feiten maken een risico niet onwaarschijnlijk.',
    en: 'Notify the authority: the facts do not make a risk unlikely.',
  },
  undetermined: {
    nl: 'Onbepaald, dus verplicht: meld voorlopig met wat u weet, en vul later aan of trek in.',
    en: 'Undetermined, so required: notify provisionally with what you know; complete or withdraw later.',
  },
  'not-required': {
    nl: 'Op de vastgelegde feiten volgt geen meldplicht. De verwerkingsverantwoordelijke besluit en motiveert; nieuwe feiten heropenen dit.',
    en: 'On the recorded facts no duty to notify follows. The controller decides and gives reasons; new facts reopen this.',
  },
}

const SUBJECTS_TEXT: Readonly<Record<DutyState, Bilingual>> = {
  required: {
    nl: 'De betrokkenen onverwijld informeren: het risico voor hen is waarschijnlijk hoog.',
    en: 'Tell the people concerned without undue delay: the risk for them is likely high.',
  },
  undetermined: {
    nl: 'Onbepaald: besluit nu en leg de brief klaar. Beoordeel dit elke dag opnieuw.',
    en: 'Undetermined: decide now and prepare the letter. Review this every day.',
  },
  'not-required': {
    nl: 'Op de vastgelegde feiten volgt geen plicht om betrokkenen te informeren. De verwerkingsverantwoordelijke besluit en motiveert; nieuwe feiten heropenen dit.',
    en: 'On the recorded facts no duty to tell the people follows. The controller decides and gives reasons; new facts reopen this.',
  },
}

const CONTROLLER_TEXT: Readonly<Record<DutyState, Bilingual>> = {
  required: {
    nl: 'U bent verwerker: vertel het zonder onredelijke vertraging aan de verwerkingsverantwoordelijke. U weegt het risico niet zelf.',
    en: 'You are the processor: tell the controller without undue delay. You do not weigh the risk yourself.',
  },
  undetermined: {
    nl: 'Nog niet bekend is of u verwerker bent. Bent u dat, vertel het dan nu aan de verwerkingsverantwoordelijke.',
    en: 'It is not known yet whether you are a processor. If you are, tell the controller now.',
  },
  'not-required': {
    nl: 'U bent geen verwerker in dit incident, of het is vooralsnog niet aangemerkt als datalek.',
    en: 'You are not a processor here, or this is not regarded as a data breach for the time being.',
  },
}

/** What each duty says in each state. None says that nothing is asked, or that all is in time. */
export const OBLIGATION_TEXTS: Readonly<Record<Duty, Readonly<Record<DutyState, Bilingual>>>> = {
  authority: AUTHORITY_TEXT,
  subjects: SUBJECTS_TEXT,
  controller: CONTROLLER_TEXT,
}

/** What a processor reads where the controller's own duties stand. */
export const PROCESSOR_TEXT: Bilingual = {
  nl: 'U bent hier verwerker: de verwerkingsverantwoordelijke besluit hierover. Vertel het die zonder onredelijke vertraging (AVG 33(2)).',
  en: 'You are the processor here: the controller decides on this. Tell it without undue delay (GDPR 33(2)).',
}
