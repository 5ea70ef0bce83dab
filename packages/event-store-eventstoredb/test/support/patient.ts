/** Options of a call that nobody aborts. */
export const patient: { readonly signal: AbortSignal } = { signal: new AbortController().signal }
