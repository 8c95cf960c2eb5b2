/**
 * Breaks up what a CI log would take for a command of its own: `::error …`, `##[error]…`, `##vso[…`, at the start of a line, where
 * runners look after leading blanks. For whole texts on their way to a terminal or log.
 */
export function defuseLogCommands(text: string): string {
  return text.replace(/^([^\S\n]*)(:(?=:)|#(?=#\[|#vso\[))/gm, '$1$2 ')
}
