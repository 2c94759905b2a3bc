/** Which site a document is from: by its folder, or by a pattern on its path. */

/** How sites are told apart. */
export interface SiteNaming {
  /** The first group (or the whole) of the first match of this pattern in a document's path names its site. */
  pattern?: string
  /** The name of all documents' site. */
  site?: string
}

/**
 * A function that names the site of a document by its path below the input folder: by the pattern, or the first folder.
 *
 * @throws {RangeError} When the pattern is no regular expression.
 * @example
 *   nameSites({})('example.com/a.txt') // 'example.com'
 */
export function nameSites({pattern, site}: Readonly<SiteNaming>): (path: string) => string | undefined {
  if (site !== undefined) return () => site
  if (pattern !== undefined) {
    const expression = compile(pattern)
    return (path) => {
      const match = expression.exec(path)
      return match ? (match[1] ?? match[0]) : undefined
    }
  }
  return (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined)
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch (error) {
    throw new RangeError(`The pattern of sites is no regular expression: ${(error as Error).message}`)
  }
}
