import { expectTypeOf, test } from 'vitest'

test('an index may miss, and says so', () => {
  const names: ReadonlyArray<string> = []
  expectTypeOf(names[0]).toEqualTypeOf<string | undefined>()
})

test('an optional field may be absent, never undefined', () => {
  const absent: { readonly name?: string } = {}
  expectTypeOf(absent).toEqualTypeOf<{ readonly name?: string }>()
  // @ts-expect-error exactOptionalPropertyTypes
  const undefinedField: { readonly name?: string } = { name: undefined }
  expectTypeOf(undefinedField).toBeObject()
})

test('a caught value is unknown', () => {
  try {
    throw new Error('on purpose')
  } catch (error) {
    expectTypeOf(error).toBeUnknown()
  }
})
