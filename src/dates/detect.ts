import {dateKey, dateLanguages, dateWords} from './lexicon.js'

/** Languages that win over others when as many words of a line are theirs. */
const common = [
  'en',
  'fa',
  'ar',
  'de',
  'fr',
  'es',
  'ru',
  'tr',
  'pt',
  'it',
  'ur',
  'ckb',
  'ps',
  'vi',
  'nl',
  'pl',
  'id',
  'ro',
  'uk',
  'sv',
  'hr',
  'cs'
]

let ranked: string[] | undefined
let index: Map<string, number[]> | undefined

/** The language in which a line writes its dates, told from the month, day and unit names in it; `und` when it has none. */
export function detectLanguage(text: string): string {
  const key = dateKey(text.length > 400 ? text.slice(0, 400) : text)
  index ??= makeIndex()
  const scores = new Map<number, number>()
  const seen = new Set<string>()
  for (const word of key.split(/[\s\d]+/u)) {
    if (word.length < 2 && word < '\u3000') continue
    if (seen.has(word)) continue
    seen.add(word)
    for (const code of index.get(word) ?? []) scores.set(code, (scores.get(code) ?? 0) + (word.length > 2 ? 3 : 1))
  }
  let best = -1
  let most = 0
  for (const [code, score] of scores) {
    if (score > most || (score === most && code < best)) {
      best = code
      most = score
    }
  }
  return best < 0 ? 'und' : ranked![best]
}

function makeIndex(): Map<string, number[]> {
  const result = new Map<string, number[]>()
  ranked = [...new Set([...common, ...dateLanguages()])]
  for (const [code, language] of ranked.entries()) {
    const keys = new Set<string>()
    for (const words of dateWords(language)) {
      const lists = [
        ...(words.gregorian ?? []),
        ...(words.persian ?? []),
        ...(words.islamic ?? []),
        ...(words.weekdays ?? []),
        ...Object.values(words.units ?? {}),
        ...Object.values(words.days ?? {}),
        words.past ?? '',
        words.future ?? '',
        words.am ?? '',
        words.pm ?? ''
      ]
      for (const spelling of lists.join('|').split('|')) for (const word of dateKey(spelling).split(' ')) keys.add(word)
    }
    for (const key of keys) {
      if (!key || /^\d/u.test(key)) continue
      const list = result.get(key)
      if (list) list.push(code)
      else result.set(key, [code])
    }
  }
  return result
}
