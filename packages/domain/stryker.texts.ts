// A sentence for people is data: that it stands where it should is tested, its letters are not.

interface Path {
  readonly node: {
    readonly type: string
    readonly properties?: ReadonlyArray<{ readonly key?: { readonly name?: string } }>
  }
}

const isText = ({ node }: Path): boolean =>
  node.type === 'ObjectExpression' &&
  node.properties?.map(({ key }) => key?.name).join() === 'nl,en'

/** Tells Stryker to leave objects of the form `{ nl, en }` alone. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts',
    value: {
      shouldIgnore: (path: Path): string | undefined =>
        isText(path) ? 'a sentence for people' : undefined,
    },
  },
]
