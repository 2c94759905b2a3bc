/**
 * Whether a stream shows colours: a terminal that has them, unless FORCE_COLOR says otherwise. A pipe has none, also where a
 * build server runs the command.
 */
export function showsColor(stream: Readonly<NodeJS.WriteStream>): boolean {
  const force = process.env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  return stream.isTTY === true && stream.hasColors()
}
