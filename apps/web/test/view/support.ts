import type { HTMLElement } from 'node-html-parser'
import { parse } from 'node-html-parser'
import { render } from '../../src/view/html.ts'
import { pages } from './sample/pages.ts'

/** A page as its readers get it. */
export interface Rendered {
  readonly name: string
  readonly text: string
  readonly root: HTMLElement
}

/** One page of the gallery. */
export const rendered = async (name: string): Promise<Rendered> => {
  const page = pages[name]
  if (page === undefined) throw new Error(`no such page: ${name}`)
  const text = await render(page())
  return { name, text, root: parse(text) }
}

/** The names of all pages. */
export const names: ReadonlyArray<string> = Object.keys(pages)

/** What people read of an element, in one line. */
export const said = (element: HTMLElement | null): string =>
  (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()
