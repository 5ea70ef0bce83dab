import { html as tagged } from 'hono/html'

/** Markup that may be sent: made by {@link html}, so everything put into it is escaped. */
export type Html = ReturnType<typeof tagged>

/** What may stand in a template. Text is escaped; `undefined` and `false` leave nothing behind. */
export type Slot = Html | string | number | undefined | false | ReadonlyArray<Slot>

/**
 * Hono's escaping template tag with typed slots, so that an object, a Date or a forgotten promise
 * is a compile error instead of `[object Object]` on the page.
 */
export const html = (strings: TemplateStringsArray, ...slots: ReadonlyArray<Slot>): Html =>
  tagged(strings, ...slots)

/** The finished text of a page. */
export const render = async (page: Html): Promise<string> => String(await page)
