import type { TraitFacts } from '@meldplicht/domain'
import { EntityTrait } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import type { Checked } from './checked.ts'
import { keysTicked, ticked } from './fields.ts'

/** What a legal entity is. Ticked is yes; the others are no only when somebody says that these are all. */
export const traitsIn = (form: Form): Checked<TraitFacts | undefined> =>
  E.map((held: ReadonlyArray<EntityTrait>): TraitFacts | undefined => {
    const complete = ticked(form, 'traitsComplete').length > 0
    const others = complete ? EntityTrait.keys.filter((trait) => !held.includes(trait)) : []
    const traits = [
      ...held.map((trait) => ({ trait, holds: 'yes' }) as const),
      ...others.map((trait) => ({ trait, holds: 'no' }) as const),
    ]
    return traits.length === 0 ? undefined : traits
  })(keysTicked(form, 'traits', EntityTrait))
