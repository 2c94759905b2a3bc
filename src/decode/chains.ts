import {garbled, look, western} from './classes.js'
import {type Stretch, singleStretches, utf8Stretches} from './garble.js'
import {fitText, symbolKind, symbolOf} from './letters.js'
import {type Reverse, reverseOf} from './reverse.js'

/** The search for what was read as what, once or several times over, until Arabic script comes out. */

/** A stretch with the readings that put it right, the last mistake first: `utf-8 as windows-1256`. */
export interface Repaired extends Stretch {
  chain: string
}

/** Charsets as which UTF-8 is read by mistake, the likeliest first. */
const readings = [
  'windows-1252',
  'windows-1256',
  'iso-8859-1',
  'windows-1254',
  'windows-1251',
  'windows-1250',
  'cp437',
  'cp850',
  'macroman',
  'iso-8859-6',
  'windows-1253',
  'windows-1255',
  'windows-1257',
  'cp852',
  'cp866',
  'cp720',
  'koi8-r',
  'iso-8859-2',
  'iso-8859-9',
  'macarabic'
]

/** Single-byte charsets that are read as Western ones; a C1 control stands for its own byte, so Latin-1 is in it. */
const originals = ['windows-1256', 'iso-8859-6']

/** First bytes of Arabic letters in UTF-8, and of what they are garbled to. */
const leads = [0xd8, 0xd9, 0xda, 0xdb, 0xc2, 0xc3, 0xc4, 0xc5, 0xd0, 0xe2, 0xc6, 0xcb]

const deepest = 3
/** Nats that a repair must win for each character it puts back together. */
const gainPerCharacter = 2.5
/** Nats for each letter beyond which a result is no word of the script. */
const worstResult = 4.8
/** A Latin or Cyrillic letter where Arabic is expected, in nats. */
const strangeLetter = 4

/** The best repair of a line: stretches that do not overlap, in order; empty where nothing is garbled. */
export function repairGarble(line: string, depth = 0): Repaired[] {
  let best: Repaired[] = []
  let most = 0
  let done = false
  const consider = (stretches: Stretch[], reading: string, single: boolean) => {
    const accepted: Repaired[] = []
    let total = 0
    for (const stretch of stretches) {
      if (stretch.count < 2 && depth === 0) continue
      const inner = !single && depth < deepest && !isPlain(stretch.text) ? unravel(stretch.text, depth + 1) : undefined
      const text = inner?.text ?? stretch.text
      const fit = fitText(text)
      if (fit.letters < (single ? 3 : 1) || strangeLetters(text) * 8 > fit.letters) continue
      if (fit.cost > (single ? worstWords(fit.letters, text) : worstResult * (fit.letters + 1))) continue
      const gain = strangeness(line.slice(stretch.start, stretch.end)) - strangeness(text)
      if (!single && gain < gainPerCharacter * stretch.count) continue
      total += stretch.guess ? gain - 1 : gain
      const chain = inner ? `${reading}, ${inner.chain}` : reading
      accepted.push({...stretch, text, chain, guess: stretch.guess || inner?.guess === true})
    }
    if (accepted.length > 0 && total > most + (reading.startsWith('iso') ? 1 : 0.01)) {
      most = total
      best = accepted
      // what is left is clean: no other reading can do better
      const sure = accepted.every(({guess}) => !guess) || line.includes('\ufffd')
      done = sure && (look(applyStretches(line, accepted)) & (garbled | western)) === 0
    }
  }
  const trySingle = () => {
    if (done || !hasWesternWord(line)) return
    if (best.length === 0) most = Number.NEGATIVE_INFINITY
    const read = reverseOf('windows-1252')
    for (const name of originals) {
      consider(singleStretches(line, read, reverseOf(name)).filter(isWords), `${name} as windows-1252`, true)
    }
    most = Math.max(most, 0)
  }
  // the trails of UTF-8 are mostly signs, one for each letter
  const letters = isMostlyLetters(line)
  if (letters) trySingle()
  for (const name of readings) {
    if (done) break
    const reverse = reverseOf(name)
    if (canBe(line, reverse)) consider(utf8Stretches(line, reverse), `utf-8 as ${name}`, false)
  }
  if (!letters) trySingle()
  return best
}

/** Whether most units of Latin-1 and its kind are letters. */
function isMostlyLetters(line: string): boolean {
  let letters = 0
  let signs = 0
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (code >= 0xc0 && code < 0x100) letters++
    else if (code >= 0x80 && (code < 0x600 || code >= 0x2000)) signs++
  }
  return letters > 3 * signs
}

/** A whole text, put right by one step or more. */
function unravel(text: string, depth: number): {text: string; chain: string; guess: boolean} | undefined {
  const repaired = repairGarble(text, depth)
  if (repaired.length === 0) return undefined
  return {
    text: applyStretches(text, repaired),
    chain: repaired[0].chain,
    guess: repaired.some((stretch) => stretch.guess)
  }
}

/** A text with its stretches put right. */
export function applyStretches(text: string, stretches: readonly Stretch[]): string {
  let result = ''
  let from = 0
  for (const stretch of stretches) {
    result += text.slice(from, stretch.start) + stretch.text
    from = stretch.end
  }
  return result + text.slice(from)
}

const leadsOf = new Map<string, Uint8Array>()

/** Whether a line has two of the pairs in it that this reading makes of Arabic or of its garble. */
function canBe(line: string, reverse: Reverse): boolean {
  let isLead = leadsOf.get(reverse.name)
  if (!isLead) {
    isLead = new Uint8Array(0x10000)
    for (const lead of leads) isLead[reverse.unit[lead]] = 1
    leadsOf.set(reverse.name, isLead)
  }
  let pairs = 0
  for (let index = 1; index < line.length; index++) {
    if (isLead[line.charCodeAt(index - 1)] === 0) continue
    const trail = reverse.byte[line.charCodeAt(index)]
    if (trail >= 0x80 && trail < 0xc0 && ++pairs === 2) return true
  }
  return pairs > 0 && line.length < 12
}

/** Whether some word is of letters of Latin-1 above ASCII alone. */
function hasWesternWord(line: string): boolean {
  let high = 0
  let ascii = false
  for (let index = 0; index <= line.length; index++) {
    const code = index < line.length ? line.charCodeAt(index) : 0x20
    if (code === 0x20) {
      if (high > 1 && !ascii) return true
      high = 0
      ascii = false
    } else if (code < 0x80) {
      const lower = code | 0x20
      if (lower >= 0x61 && lower <= 0x7a) ascii = true
    } else if (code >= 0xc0 && code < 0x100) high++
  }
  return false
}

/** Words, not a list of vowels: three letters or more, two of a word, not all the same. */
function isWords({text}: Stretch): boolean {
  let letters = 0
  let different = 0
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) < 0x80) continue
    letters++
    if (index > 1 && text[index] !== text[index - 1] && text[index] !== text[index - 2]) different++
  }
  return letters >= 3 && different > 0 && letters >= 2 * wordsOf(text)
}

/** Cost up to which letters alone speak for a single-byte charset read as another; a list of vowels is short. */
function worstWords(letters: number, text: string): number {
  return (letters < 5 ? 4 : 4.4) * (letters + wordsOf(text))
}

function wordsOf(text: string): number {
  let words = 0
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index) > 0x80
    if (letter && !inside) words++
    inside = letter
  }
  return words
}

/** Letters above ASCII that are not of Arabic script. */
function strangeLetters(text: string): number {
  let strange = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x80 && symbolOf[code] === symbolKind.foreign) strange++
  }
  return strange
}

/** Whether a text is Arabic script beyond doubt, so that nothing more is to be undone. */
function isPlain(text: string): boolean {
  const fit = fitText(text)
  return fit.letters > 0 && fit.cost <= 3.8 * (fit.letters + 1) && strangeLetters(text) === 0
}

/** How unlike Arabic script a text is, in nats. */
function strangeness(text: string): number {
  return fitText(text).cost + strangeLetters(text) * strangeLetter
}
