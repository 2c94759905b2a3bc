/** What a short piece of text names: a place, a person, a section, the home page. */
import {isStamp} from '../../dates/stamp.js'
import {networkWords, newsWords} from '../../languages/credits.js'
import {isSpace} from '../../spacing.js'
import {bare, bareEnd, bareStart, wordsOf} from './bare.js'
import {bareKnownAs, Is, isAny, knownAs} from './known.js'
import {bareIndexIn, makeSet} from './table.js'

// what is asked of one word after another is told soonest by a table of its own
const networks = makeSet(networkWords)
const news = makeSet(newsWords)

/** Whether a text is the name of a known place. */
export function isPlace(text: string): boolean {
  return isAny(Is.place, text)
}

/** Whether a text is a step of a breadcrumb that says no section. */
export function isHome(text: string): boolean {
  return isAny(Is.home, text)
}

/** Whether a text is a line of the site's frame. */
export function isFrame(text: string): boolean {
  return isAny(Is.frame | Is.tool, text) || isNetworks(text)
}

/** Whether a text heads a list of articles. */
export function isListHead(text: string): boolean {
  return isAny(Is.list, text)
}

/** Whether a text is the name of a tool of the page, or of networks to share it in. */
export function isTool(text: string): boolean {
  return isAny(Is.tool, text) || isNetworks(text)
}

/** Whether every word of a text is the name of a network. */
export function isNetworks(text: string): boolean {
  const to = bareEnd(text, 0, text.length)
  let from = bareStart(text, 0, to)
  if (from === to) return false
  while (from < to) {
    const end = wordEnd(text, from, to)
    if (bareIndexIn(networks, text, from, end) < 0) return false
    from = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
  }
  return true
}

function wordEnd(text: string, from: number, to: number): number {
  while (from < to && !isSpace(text.charCodeAt(from))) from++
  return from
}

/** Whether a text is one of the main sections: more than «news». */
export function isMainSection(text: string): boolean {
  return !isAny(Is.news, text) && isSection(text)
}

/** Whether a text is the usual name of a section, with or without a word for news. */
export function isSection(text: string): boolean {
  const {is} = bareKnownAs(text)
  if (is & (Is.media | Is.section)) return (is & Is.media) === 0
  if (!hasNews(text)) return false
  const words = wordsOf(bare(text))
  const rest = words.filter((word) => !isAny(Is.news, word))
  return rest.length > 0 && rest.length < words.length && isAny(Is.section, rest.join(' '))
}

/** Whether a word for news stands in a text. */
function hasNews(text: string): boolean {
  for (let from = 0; from < text.length; from++) {
    const end = wordEnd(text, from, text.length)
    if (bareIndexIn(news, text, from, end) >= 0) return true
    from = end
  }
  return false
}

/** What the word before a name makes of the one it names. */
export function roleOf(label: string, from = 0, to = label.length): string | undefined {
  return knownAs(label, from, to).role
}

/** Whether a text can be the name of a person: two to five words, or one, of letters; no digit, no address, no sentence. */
export function isPersonLike(text: string, least = 2): boolean {
  const name = bare(text)
  if (name.length > 50 || /[\p{Nd}@#/\\<>=_؟?!…:|]|https?:|www\.|\.\p{L}{2,4}$/u.test(name)) return false
  const words = wordsOf(name)
  if (words.length < least || words.length > 5) return false
  if (/^(?:و|and|et|ve|und|y|и|và)$/u.test(words[0])) return false
  const none = words.length > 1 ? Is.prose | Is.occupation : Is.occupation
  for (const word of words) {
    if (knownAs(word).is & none || (word[0] === 'و' && knownAs(word, 1).is & Is.occupation)) return false
  }
  const {is} = bareKnownAs(name)
  return (is & (Is.place | Is.agency | Is.home | Is.frame | Is.tool)) === 0 && !isNetworks(name) && !isStamp(name)
}

/** A name without what an export glued to it or an agency that helped: «Ana BellidoRedactora», «Ana Bellido mit AP». */
function unglued(name: string): string {
  const glued = /\p{Ll}{4}(?=\p{Lu}\p{Ll}{3})/u.exec(name)
  const alone = glued ? name.slice(0, glued.index + glued[0].length) : name
  return alone.replace(/\s(?:with|mit|avec|con|للنشرة)\s.*$/u, '')
}

/** The names that one text lists: «الف و ب», "A, B and C". */
export function namesIn(text: string): string[] {
  return text
    .split(/\s+(?:و|and|et|ve|und|y|и|và|اور|او)\s+|\s*[،,;؛&+]\s*/u)
    .map((name) => bare(unglued(name)))
    .filter((name) => name !== '')
}
