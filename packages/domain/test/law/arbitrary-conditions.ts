import fc from 'fast-check'
import {
  CauseKind,
  Confidentiality,
  DataCategory,
  Insight,
  RecipientKind,
  VulnerableGroup,
} from '../../src/index.ts'
import type { Condition } from '../../src/law/condition.ts'
import {
  atLeast,
  causedBy,
  every,
  has,
  is,
  no,
  only,
  proven,
  some,
} from '../../src/law/condition.ts'

const several = <K extends string>(codec: {
  readonly keys: ReadonlyArray<K>
}): fc.Arbitrary<ReadonlyArray<K>> =>
  fc.uniqueArray(fc.constantFrom(...codec.keys), { maxLength: 4 })

const limit = fc.constantFrom(0, 1, 2, 100, 1_000, 100_000)

const atom: fc.Arbitrary<Condition> = fc.oneof(
  several(Confidentiality).map((of) => is('confidentiality', ...of)),
  several(Insight).map((of) => is('insight', ...of)),
  several(CauseKind).map((of) => causedBy(...of)),
  several(DataCategory).map((of) => has('dataCategories', ...of)),
  several(DataCategory).map((of) => only('dataCategories', ...of)),
  several(VulnerableGroup).map((of) => only('vulnerable', ...of)),
  several(RecipientKind).map((of) => has('recipients', ...of)),
  limit.map((n) => atLeast('people', n)),
  limit.map((n) => atLeast('recipientCount', n)),
)

/** Any condition, nested as deep as no rule is. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ readonly condition: Condition }>(
  (tie) => {
    const parts = fc.array(tie('condition'), { maxLength: 3 })
    return {
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        atom,
        parts.map((of) => every(...of)),
        parts.map((of) => some(...of)),
        tie('condition').map((of) => no(of)),
        tie('condition').map((of) => proven(of)),
      ),
    }
  },
).condition
