import type { Quantity } from '@meldplicht/domain'
import { unknownQuantity } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'

const WHOLE = /^\d{1,15}$/

/** A number with how sure it is: `214`, `~200`, `100..300`, `unknown`, `cannot-be-determined`. */
export const readQuantity = (text: string): E.Either<Failure, Quantity> => {
  const typed = text.trim()
  if (typed === 'unknown') return E.right(unknownQuantity)
  if (typed === 'cannot-be-determined') return E.right({ _tag: 'cannot-be-determined' })
  if (WHOLE.test(typed)) return E.right({ _tag: 'exact', n: Number(typed) })
  const about = typed.slice(1)
  if (typed.startsWith('~') && WHOLE.test(about))
    return E.right({ _tag: 'about', n: Number(about) })
  const [min = '', max = '', ...more] = typed.split('..')
  if (WHOLE.test(min) && WHOLE.test(max) && more.length === 0)
    return E.right({ _tag: 'between', min: Number(min), max: Number(max) })
  return refuse(
    'QuantityMalformed',
    `"${text}" is geen aantal. Schrijf 214, ~200 (ongeveer), 100..300, unknown of cannot-be-determined.`,
    `"${text}" is no number. Write 214, ~200 (about), 100..300, unknown or cannot-be-determined.`,
  )
}

/** How {@link readQuantity} is written, for help. */
export const QUANTITY_HELP = '214, ~200 (ongeveer), 100..300, unknown of cannot-be-determined'
