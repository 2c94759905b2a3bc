/** The parts of a credit, and what can be a name among them. */
import {isStamp} from '../../dates/stamp.js'
import type {Metadata} from '../../types.js'
import {bare, isOneOf, wordsOf} from './bare.js'
import {fieldOf} from './fields.js'
import {isMark} from './letters.js'
import {isFrame, isHome} from './names.js'
import type {Piece} from './page.js'
import {evidenceOf, put} from './record.js'

/** A part of a credit between separators. */
export interface Token {
  text: string
  bracketed: boolean
}

/** Note the place of a dateline. */
export function notePlace(metadata: Metadata, text: string, piece: Piece): void {
  // «دوشنبه» is a town, too
  if (isStamp(text)) return
  put(metadata, 'dateline', bare(text), evidenceOf(piece, 'dateline', 0.85))
}

/** A name of one to `most` words: no sentence, address or number. */
export function isName(text: string, most: number): boolean {
  const name = bare(text)
  const words = wordsOf(name)
  return (
    words.length > 0 &&
    words.length <= most &&
    name.length <= 60 &&
    /\p{L}{2}/u.test(name) &&
    !/[@#=…]|https?:|^\d/u.test(name) &&
    !isHome(name) &&
    !isFrame(name) &&
    !isStamp(name) &&
    fieldOf(name) === undefined
  )
}

/** Parts of a credit: dashes, bars, slashes, semicolons, commas and brackets divide. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let depth = 0
  let from = 0
  const cut = (to: number): void => {
    const part = bare(text.slice(from, to))
    if (part !== '') tokens.push({text: part, bracketed: depth > 0})
    from = to + 1
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    // letters and spaces, nearly all of a credit
    if (code === 0x20 || !isMark(code)) continue
    if (isOneOf('([', code)) {
      cut(index)
      depth++
    } else if (isOneOf(')]', code)) {
      cut(index)
      if (depth > 0) depth--
    } else if (isOneOf('|/•؛;،,:+\t–—', code)) cut(index)
    // a hyphen within a Latin name joins; elsewhere it divides
    else if (code === 0x2d && !(isLatin(text.charCodeAt(index - 1)) && isLatin(text.charCodeAt(index + 1)))) cut(index)
  }
  cut(text.length)
  return tokens
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x7a) || (code >= 0xc0 && code < 0x600)
}

/** «AA» beside «Anadolu Ajansı». */
export function isInitials(name: string, others: readonly string[] | undefined): boolean {
  return (
    others?.some(
      (other) =>
        wordsOf(other)
          .map((word) => word[0])
          .join('') === name
    ) ?? false
  )
}
