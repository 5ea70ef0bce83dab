import type { PlainSpec } from '../run/plain-spec.ts'
import type { CommandSpec } from '../run/spec.ts'
import { acknowledge } from './acknowledge.ts'
import { advise } from './advise.ts'
import { analyse } from './analyse.ts'
import { announce } from './announce.ts'
import { answer } from './answer.ts'
import { ask } from './ask.ts'
import { assessCommand } from './assess.ts'
import { attach } from './attach.ts'
import { attachmentOrphans } from './attachment-orphans.ts'
import { attachmentSave } from './attachment-save.ts'
import { authorityAnswered } from './authority-answered.ts'
import { authorityAsked } from './authority-asked.ts'
import { authorityLeniency } from './authority-leniency.ts'
import { authorityOther } from './authority-other.ts'
import { aware } from './aware.ts'
import { board } from './board.ts'
import { boardReceived } from './board-received.ts'
import { close } from './close.ts'
import { confirm } from './confirm.ts'
import { consequence } from './consequence.ts'
import { correct } from './correct.ts'
import { cost } from './cost.ts'
import { decideAuthority } from './decide-authority.ts'
import { decideController } from './decide-controller.ts'
import { decideSecond } from './decide-second.ts'
import { decideSubjects } from './decide-subjects.ts'
import { declare } from './declare.ts'
import { demo } from './demo.ts'
import { due } from './due.ts'
import { duplicate } from './duplicate.ts'
import { establish } from './establish.ts'
import { evidence } from './evidence.ts'
import { exercise } from './exercise.ts'
import { group } from './group.ts'
import { holdInforming } from './hold-informing.ts'
import { inform } from './inform.ts'
import { insurer } from './insurer.ts'
import { lawCommands } from './law.ts'
import { legal } from './legal.ts'
import { list } from './list.ts'
import { measureDone } from './measure-done.ts'
import { measureDrop } from './measure-drop.ts'
import { measurePlan } from './measure-plan.ts'
import { memo } from './memo.ts'
import { notice } from './notice.ts'
import { notify } from './notify.ts'
import { organisationAgreement } from './organisation-agreement.ts'
import { organisationContact } from './organisation-contact.ts'
import { organisationEntity } from './organisation-entity.ts'
import { organisationHours } from './organisation-hours.ts'
import { organisationList } from './organisation-list.ts'
import { organisationMandate } from './organisation-mandate.ts'
import { organisationParty } from './organisation-party.ts'
import { organisationRegister } from './organisation-register.ts'
import { organisationRevoke } from './organisation-revoke.ts'
import { organisationRole } from './organisation-role.ts'
import { organisationShow } from './organisation-show.ts'
import { organisationTerm } from './organisation-term.ts'
import { planInforming } from './plan-informing.ts'
import { police } from './police.ts'
import { readers } from './readers.ts'
import { rebuild } from './rebuild.ts'
import { register } from './register.ts'
import { reopen } from './reopen.ts'
import { report } from './report.ts'
import { risk } from './risk.ts'
import { score } from './score.ts'
import { show } from './show.ts'
import { signal } from './signal.ts'
import { supplement } from './supplement.ts'
import { tellController } from './tell-controller.ts'

/** Every command on an installation, in the order in which an incident goes. Adding one: a file, and a line here. */
export const commands: ReadonlyArray<CommandSpec> = [
  organisationRegister,
  organisationHours,
  organisationContact,
  organisationParty,
  organisationAgreement,
  organisationRole,
  organisationRevoke,
  organisationMandate,
  organisationEntity,
  organisationTerm,
  organisationShow,
  organisationList,
  report,
  confirm,
  supplement,
  signal,
  notice,
  duplicate,
  exercise,
  aware,
  establish,
  correct,
  group,
  legal,
  ask,
  answer,
  analyse,
  score,
  risk,
  advise,
  memo,
  decideAuthority,
  decideSecond,
  decideSubjects,
  decideController,
  tellController,
  notify,
  acknowledge,
  authorityAsked,
  authorityAnswered,
  authorityLeniency,
  authorityOther,
  inform,
  planInforming,
  holdInforming,
  announce,
  declare,
  evidence,
  attach,
  attachmentSave,
  police,
  insurer,
  measurePlan,
  measureDone,
  measureDrop,
  consequence,
  cost,
  board,
  boardReceived,
  close,
  reopen,
  show,
  list,
  due,
  register,
  readers,
  rebuild,
  attachmentOrphans,
  demo,
]

/** Every command that needs no installation. */
export const plainCommands: ReadonlyArray<PlainSpec> = [assessCommand, ...lawCommands]
