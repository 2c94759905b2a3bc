/** What was made under each name, for who wants to keep it: `scripts/command.js` packs it beside the command. */
export const made: Map<string, unknown> = new Map()

/**
 * A table that is the same in every run: made here; in the packed command it was made beforehand and is only read.
 *
 * It holds data only (typed arrays, strings, numbers, plain objects, maps and sets), and nobody writes to it but what would
 * be found again: answers that a table keeps once they were asked for are packed as far as it has them.
 *
 * @param name Its own; no two tables share one.
 */
export function prepared<T>(name: string, make: () => T): T {
  const table = make()
  made.set(name, table)
  return table
}
