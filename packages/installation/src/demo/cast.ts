import type { ItemId, OrganisationId, Person } from '@meldplicht/domain'
import { itemOf, organisationOf } from './ids.ts'
import { person } from './words.ts'

// Everybody and everything here is invented, and so are the telephone numbers.

/** A temp agency: the organisation with most of the incidents. */
export const lindeveld: OrganisationId = organisationOf('lindeveld')
/** A small agency for care, served by the same FG. */
export const zorgflex: OrganisationId = organisationOf('zorgflex')
/** A small technical agency, served by the same FG. */
export const maasduin: OrganisationId = organisationOf('maasduin')

/** The FG of all three, of an outside office. */
export const fg: Person = person('S. Verhage', 'FG, FG-bureau Veldzicht', '085 000 00 10')
/** Answers the 24x7 number at night. */
export const desk: Person = person('R. Hoekman', 'Piketdienst, FG-bureau Veldzicht')

/** Decides for Lindeveld. */
export const terpstra: Person = person('M. Terpstra', 'Algemeen directeur Lindeveld')
/** Decides for Lindeveld as well, so she can be a second person. */
export const bouzidi: Person = person('L. Bouzidi', 'Directeur financiën Lindeveld')
/** Sits on the Board of Lindeveld. */
export const koster: Person = person('H. Koster', 'Voorzitter raad van bestuur Lindeveld')
/** Keeps the settings of Lindeveld. */
export const veenstra: Person = person('I. Veenstra', 'Applicatiebeheer Lindeveld')
/** Reports often: works at the front desk of a branch. */
export const aksoy: Person = person('D. Aksoy', 'Intercedent, vestiging Oost', '06 00 00 00 31')
/** Works at the pay office. */
export const jonker: Person = person('P. Jonker', 'Salarisadministratie', '06 00 00 00 32')

/** Decides for Zorgflex. */
export const rozema: Person = person('A. Rozema', 'Directeur Zorgflex Noordwal')
/** Plans and reports at Zorgflex. */
export const tahiri: Person = person('N. Tahiri', 'Planner Zorgflex Noordwal', '06 00 00 00 41')

/** Decides for Maasduin. */
export const hendriks: Person = person('B. Hendriks', 'Directeur Maasduin Techniek')
/** Decides for Maasduin as well. */
export const lammers: Person = person('E. Lammers', 'Mede-eigenaar Maasduin Techniek')
/** Reports at Maasduin. */
export const osman: Person = person(
  'F. Osman',
  'Werkvoorbereider Maasduin Techniek',
  '06 00 00 00 51',
)

/** A processor with an agreement: notice within 24 hours. */
export const rietveen: ItemId = itemOf('party/rietveen')
/** A processor without an agreement. */
export const planbord: ItemId = itemOf('party/planbord')
/** A joint controller without an arrangement. */
export const flexpool: ItemId = itemOf('party/flexpool')
/** A hirer: a controller of its own. */
export const hogeAkker: ItemId = itemOf('party/hoge-akker')
/** An occupational health service: a controller of its own. */
export const arboWijs: ItemId = itemOf('party/arbo-wijs')
/** The processor of Zorgflex: the same one that Lindeveld has no agreement with. */
export const planbordZorgflex: ItemId = itemOf('party/planbord-zorgflex')

/** The company that Lindeveld is. */
export const lindeveldCompany: ItemId = itemOf('entity/lindeveld')
/** The company that Zorgflex is. */
export const zorgflexCompany: ItemId = itemOf('entity/zorgflex')

/** Lindeveld lets the FG file. */
export const mandateLindeveld: ItemId = itemOf('mandate/lindeveld')
/** Zorgflex lets the FG file. */
export const mandateZorgflex: ItemId = itemOf('mandate/zorgflex')
