import type { Html } from '../html.ts'
import { html } from '../html.ts'

const svg = (inside: Html, extra = ''): Html =>
  html`<svg class="mp-icon${extra}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${inside}</svg>`

/** Drawings that stand beside words and never instead of them. */
export const icon = {
  clock: svg(
    html`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 5.4V10l3 2" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  ),
  past: svg(
    html`<path d="M10 1.8 19.2 18H.8z" fill="currentColor"/><path d="M10 7v5" stroke="#fff" stroke-width="2" stroke-linecap="round"/><circle cx="10" cy="15" r="1.2" fill="#fff"/>`,
  ),
  done: svg(
    html`<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="m5.8 10.3 2.9 2.9 5.5-6" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  ),
  wrong: svg(
    html`<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="m7 7 6 6m0-6-6 6" stroke="#fff" stroke-width="2" stroke-linecap="round"/>`,
  ),
  open: svg(
    html`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.4 2.9"/>`,
  ),
  info: svg(
    html`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 9v5" stroke="currentColor" stroke-width="2" stroke-linecap="round"/><circle cx="10" cy="6" r="1.2" fill="currentColor"/>`,
  ),
  phone: svg(
    html`<path d="M4.2 1.6 6.9 1c.5-.1 1 .2 1.200.6l1.300 3c.2.5.1 1-.3 1.300L7.500 7.300c.9 2 2.500 3.600 4.500 4.500l1.400-1.600c.3-.4.9-.5 1.300-.3l3 1.300c.5.2.7.7.6 1.200l-.6 2.700c-.1.5-.5.900-1.100.9C9.200 16 3.400 10.200 3.300 2.700c0-.5.4-1 .9-1.100z" fill="currentColor"/>`,
    ' mp-icon--tel',
  ),
} as const

/** The mark of the product. */
export const brand: Html = html`<svg class="mp-merk" viewBox="0 0 28 28" aria-hidden="true" focusable="false"><circle cx="14" cy="14" r="12.5" fill="none" stroke="currentColor" stroke-width="3"/><path d="M14 14V5.5a8.5 8.5 0 1 1-8.5 8.5z" fill="currentColor"/></svg>`
