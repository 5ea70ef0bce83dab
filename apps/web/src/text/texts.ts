import type { nl } from './nl.ts'

/**
 * Everything that users read, in one language. Dutch came first, so its shape is the measure:
 * another language that lacks a text, or a choice, does not compile.
 */
export type Texts = typeof nl
