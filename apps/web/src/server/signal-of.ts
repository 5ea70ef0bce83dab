import type { Response } from 'express'

/** Fires when the client goes away before it was answered, so that nobody reads for nobody. */
export const signalOf = (response: Response): AbortSignal => {
  const controller = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}

/**
 * Never fires: whoever sends a report and closes the window at once has reported. What was sent
 * whole is recorded; the command id keeps it to once.
 */
export const finishing = (): AbortSignal => new AbortController().signal
