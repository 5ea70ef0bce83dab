/** Where progress is written. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

const EVERY = 80

/** Shows one line that keeps changing; nothing where nobody looks (a file, a pipe). */
export const progressOn = (terminal: Terminal): ((line: string) => void) => {
  let shown = 0
  return (line) => {
    if (terminal.isTTY !== true) return
    const now = performance.now()
    if (now - shown < EVERY) return
    shown = now
    terminal.write(`\r\u001b[K${line}`)
  }
}

/** Takes the line away again. */
export const endProgressOn = (terminal: Terminal): void => {
  if (terminal.isTTY === true) terminal.write('\r\u001b[K')
}
