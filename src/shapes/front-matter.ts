import type {Article} from '../types.js'

/**
 * The metadata as YAML front matter, `---` lines included, to stand above the text.
 *
 * Keys are the names of the metadata's fields; evidence is left out; every string is double-quoted, so that no value
 * can be read as another type. Empty when nothing is known.
 *
 * @example
 *   frontMatter(clean(page)) // '---\nheadline: "…"\ninLanguage: "fa"\n---\n'
 */
export function frontMatter(article: Readonly<Article>): string {
  const {evidence: _, ...fields} = article.metadata
  let yaml = ''
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) yaml += `${name}:${node(value, '')}\n`
  }
  return yaml === '' ? '' : `---\n${yaml}---\n`
}

/** A value after its key's colon or its item's hyphen: on the same line, or indented below. */
function node(value: unknown, indent: string): string {
  if (typeof value === 'string') return ` ${quote(value)}`
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []'
    return value
      .map((item) => `\n${indent}-${item !== null && typeof item === 'object' ? inline(item) : node(item, indent)}`)
      .join('')
  }
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, inner]) => `\n${indent}  ${quote(key)}:${node(inner, `${indent}  `)}`)
      .join('')
  }
  return ` ${String(value)}`
}

/** A map in a list, in flow style: one item, one line. */
function inline(map: object): string {
  const pairs = Object.entries(map).map(([key, value]) => `${key}:${node(value, '')}`)
  return ` {${pairs.join(', ')}}`
}

/** JSON's quotes are YAML's; what YAML calls unprintable, JSON leaves as it is. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
