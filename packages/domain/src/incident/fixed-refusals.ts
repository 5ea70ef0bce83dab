import type { Refusal } from '../words/refusal.ts'
import { refusal } from '../words/refusal.ts'

/** The refusals whose sentence needs no more than their tag. */
export const FIXED_REFUSALS = {
  IncidentUnknown: refusal(
    'Dit incident is er niet, of u mag het niet zien.',
    'Controleer de code of het nummer.',
    'This incident is not there, or you may not see it.',
    'Check the code or the number.',
  ),
  IncidentAlreadyReported: refusal(
    'Dit incident is al gemeld.',
    'Weet u meer? Vul dan de melding aan.',
    'This incident was already reported.',
    'Do you know more? Then supplement the report.',
  ),
  IncidentIsClosed: refusal(
    'Dit incident is gesloten.',
    'Heropen het eerst en zeg waarom.',
    'This incident is closed.',
    'Reopen it first and say why.',
  ),
  IncidentIsDuplicate: refusal(
    'Deze melding hoort bij een ander incident.',
    'Leg dit vast bij dat incident, of heropen deze melding en zeg waarom.',
    'This report belongs to another incident.',
    'Record this at that incident, or reopen this report and say why.',
  ),
  DuplicateOfItself: refusal(
    'Een melding kan niet bij zichzelf horen.',
    'Kies het andere incident waar zij bij hoort.',
    'A report cannot belong to itself.',
    'Choose the other incident to which it belongs.',
  ),
  ExerciseTooLate: refusal(
    'Dit incident is al als echt behandeld. Het kan geen oefening meer worden.',
    'Handel het af zoals het is. Was het toch een oefening, leg dat dan vast in het besluit.',
    'This incident was already handled as a real one. It can no longer become an exercise.',
    'Handle it as it is. If it was an exercise after all, say so in the decision.',
  ),
  IncidentNotClosed: refusal(
    'Dit incident is nog open, dus heropenen kan niet.',
    'Leg gewoon vast wat u wilt toevoegen.',
    'This incident is still open, so it cannot be reopened.',
    'Simply record what you want to add.',
  ),
  AwarenessNotEstablished: refusal(
    'Er is nog geen kennisname om te corrigeren.',
    'Leg de kennisname eerst vast.',
    'There is no awareness to correct yet.',
    'Record the awareness first.',
  ),
  NothingSaid: refusal(
    'U hebt nog niets ingevuld.',
    'Vul ten minste één gegeven in. "Weet ik nog niet" is ook een antwoord.',
    'You have not filled in anything yet.',
    'Fill in one fact at least. "I do not know yet" is an answer too.',
  ),
  EventUnknown: refusal(
    'Wat u wilt corrigeren, staat niet bij dit incident.',
    'Kies een verklaring uit de tijdlijn.',
    'What you want to correct does not stand at this incident.',
    'Choose a statement from the timeline.',
  ),
  PartyUnknown: refusal(
    'Deze buitenpartij is bij de organisatie niet bekend.',
    'Laat de beheerder de partij eerst vastleggen.',
    'The organisation does not know this outside party.',
    'Let the administrator register the party first.',
  ),
  FgHasInterest: refusal(
    'Het incident speelt bij het bedrijf van deze FG zelf. Die kan hier niet vrij adviseren.',
    'Laat een andere FG adviseren.',
    'The incident is at the firm of this data protection officer, who cannot advise freely here.',
    'Let another officer advise.',
  ),
  AdviceMissing: refusal(
    'Er is nog geen advies van de FG.',
    'Leg eerst het advies vast. De FG adviseert; de verwerkingsverantwoordelijke besluit.',
    'There is no advice of the data protection officer yet.',
    'Record the advice first. The officer advises; the controller decides.',
  ),
  DeviationNeedsReasons: refusal(
    'Dit besluit wijkt af van het advies van de FG.',
    'Zeg waarom u afwijkt.',
    'This decision departs from the advice of the data protection officer.',
    'Say why you depart from it.',
  ),
  NoSecondPersonAsked: refusal(
    'Er is geen besluit dat op een tweede persoon wacht.',
    'Kijk bij het incident hoe het besluit er nu voor staat.',
    'No decision waits for a second person.',
    'Look at the incident where the decision stands now.',
  ),
  DecisionOvertaken: refusal(
    'Sinds dit besluit is er iets veranderd: nieuwe feiten, een ander antwoord of een ander advies.',
    'Kijk wat er veranderde en neem het besluit opnieuw.',
    'Something changed since this decision: new facts, another answer or other advice.',
    'Look what changed and take the decision again.',
  ),
  ExceptionMissing: refusal(
    'Mensen niet zelf informeren kan alleen op een grond uit de wet.',
    'Kies de grond: geen hoog risico, AVG 34(3), of UAVG 41 of 42.',
    'Not telling people in person takes a ground in the law.',
    'Choose the ground: no high risk, GDPR 34(3), or UAVG 41 or 42.',
  ),
  ExceptionUnfit: refusal(
    'Deze grond draagt dit besluit niet. AVG 34(3)(c) vraagt juist een openbare mededeling.',
    'Kies een andere grond, of een ander besluit.',
    'This ground does not bear this decision. GDPR 34(3)(c) asks for a public message.',
    'Choose another ground, or another decision.',
  ),
  MandateMissing: refusal(
    'Er is geen mandaat waarmee deze FG op dat moment bij de AP mocht melden.',
    'Laat de verwerkingsverantwoordelijke het mandaat vastleggen, of zelf melden.',
    'There is no mandate under which this officer could file at that moment.',
    'Let the controller record the mandate, or file itself.',
  ),
  InitialFilingExists: refusal(
    'Er is al een eerste melding bij de AP.',
    'Kies aanvulling, slotmelding of intrekking.',
    'There is a first filing with the AP already.',
    'Choose supplement, final filing or withdrawal.',
  ),
  InitialFilingMissing: refusal(
    'Er is nog geen eerste melding bij de AP.',
    'Leg eerst de eerste melding vast. Die mag voorlopig zijn.',
    'There is no first filing with the AP yet.',
    'Record the first filing first. It may be provisional.',
  ),
  WithdrawalNeedsReason: refusal(
    'Een melding bij de AP intrekken kan alleen met een reden.',
    'Zeg waarom u de melding intrekt.',
    'A filing with the AP is withdrawn with a reason only.',
    'Say why you withdraw it.',
  ),
  FileMissing: refusal(
    'Er is geen bestand meegestuurd.',
    'Kies het bestand en verstuur het nog een keer.',
    'No file came with this.',
    'Choose the file and send it again.',
  ),
  ItemUnknown: refusal(
    'Dit onderdeel staat niet bij dit incident.',
    'Kies het onderdeel uit de lijst bij het incident.',
    'This item does not stand at this incident.',
    'Choose the item from the list at the incident.',
  ),
  ItemAlreadyKnown: refusal(
    'Dit staat er al.',
    'Kijk in de lijst wat er is vastgelegd.',
    'This stands there already.',
    'Look in the list what was recorded.',
  ),
  ItemEnded: refusal(
    'Dit is al afgerond.',
    'Kijk in de tijdlijn hoe het is afgerond.',
    'This has ended already.',
    'Look in the timeline how it ended.',
  ),
} as const satisfies Readonly<Record<string, Refusal>>
