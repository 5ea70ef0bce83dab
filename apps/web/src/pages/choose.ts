import { listOrganisations } from '@meldplicht/application'
import { function as F, taskEither as TE } from 'fp-ts'
import type { Texts } from '../text/texts.ts'
import { html } from '../view/html.ts'
import { document, paths } from '../view/index.ts'
import { heading, link } from '../view/ui/parts.ts'
import { handlerFrame } from './frame.ts'
import type { PageHandler } from './site.ts'
import { ask, page, redirect } from './site.ts'
import { plain } from './words.ts'

type Purpose = keyof Texts['due']['choose']

/** Asks for which organisation, unless there is only one; without any, one is made first. */
export const chooseOrganisation =
  (why: Purpose, to: (organisation: string) => string): PageHandler =>
  (site, visit) =>
    F.pipe(
      ask(site, listOrganisations({ actor: site.actor })),
      TE.map((organisations) => {
        const [first, ...others] = organisations
        if (first === undefined) return redirect(paths.first)
        if (others.length === 0) return redirect(to(first.organisation))
        const title = site.texts.due.choose[why]
        const list = organisations.map(
          (one) => html`<li>${link(to(one.organisation), plain(one.name))}</li>`,
        )
        const content = html`${heading(1, title)}<ul class="mp-lijst">${list}</ul>`
        const frame = handlerFrame(site, visit)
        return page(document({ title, frame, content }, site.texts))
      }),
    )
