/** Where the interface writes log lines: structured, with ids, codes and counts only, never paths, names or bodies. */

/** What is needed of a logger; pino has it. */
export interface HttpLog {
  debug(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
  /** Asked once, at start: lines on single requests are made only where somebody reads them. */
  isLevelEnabled?(level: string): boolean
}

/** A logger that writes nothing. */
export const silentLog: HttpLog = {
  debug: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  isLevelEnabled: () => false,
}
