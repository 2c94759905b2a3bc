import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {foldTable} from '../fold.js'
import {languages} from '../languages/index.js'
import type {BlockRoot, Options} from '../types.js'

/** Options of `retextLanguage`. */
export type LanguageOptions = Pick<Options, 'language'>

/** Evidence for each language, in the order of `codes`, and letters counted by script. */
interface Evidence {
  languages: Float64Array
  scripts: Float64Array
}

/**
 * Tell which language the document is in, and which blocks are in another.
 *
 * Function words and the letters that only some languages use are counted; a document without either falls back to its
 * script. The result is on `file.data.language`, and on `block.data.language` where a block clearly differs.
 *
 * @example
 *   const file = await retext().use(zolal).process('این خبر را دیروز خواندم.')
 *   file.data.language // 'fa'
 */
export default function retextLanguage(
  options?: Readonly<LanguageOptions> | null | undefined
): (tree: Root, file: VFile) => undefined {
  const given = options?.language

  return (root, file) => {
    const tree = root as BlockRoot
    const total = noEvidence()
    const blocks = tree.children.map((block) => gather(block.children[0].value))
    for (const block of blocks) {
      add(total.languages, block.languages)
      add(total.scripts, block.scripts)
    }
    const language = file.data.language || given || best(total)
    file.data.language = language
    for (const [index, block] of tree.children.entries()) {
      const own = clear(blocks[index], language)
      if (own) block.data.language = own
    }
    return undefined
  }
}

/** What the language of a text is; `und` where nothing tells. */
export function languageOf(text: string): string {
  return best(gather(text))
}

const codes = languages.map((language) => language.code)

/** Scripts that are told apart, and the language that each stands for where nothing else is known. */
const scripts = [
  {name: 'Arab', language: 'und', ranges: [0x600, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8ff, 0xfb50, 0xfdff, 0xfe70, 0xfefc]},
  {name: 'Latn', language: 'und', ranges: [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x24f, 0x1e00, 0x1eff]},
  {name: 'Cyrl', language: 'und', ranges: [0x400, 0x52f]},
  {name: 'Hang', language: 'ko', ranges: [0x1100, 0x11ff, 0xac00, 0xd7af]},
  {name: 'Kana', language: 'ja', ranges: [0x3041, 0x30ff]},
  {name: 'Hani', language: 'zh', ranges: [0x3400, 0x4dbf, 0x4e00, 0x9fff]},
  {name: 'Grek', language: 'el', ranges: [0x370, 0x3ff]},
  {name: 'Hebr', language: 'he', ranges: [0x590, 0x5ff]},
  {name: 'Deva', language: 'hi', ranges: [0x900, 0x97f]},
  {name: 'Beng', language: 'bn', ranges: [0x980, 0x9ff]},
  {name: 'Taml', language: 'ta', ranges: [0xb80, 0xbff]},
  {name: 'Thai', language: 'th', ranges: [0xe00, 0xe7f]},
  {name: 'Armn', language: 'hy', ranges: [0x530, 0x58f]},
  {name: 'Geor', language: 'ka', ranges: [0x10a0, 0x10ff]}
] as const

/** How many UTF-16 units of a block are looked at: enough for any line's language, little for a megabyte's. */
const sample = 512

/** A distinctive letter says less than a function word: it stands in names and quotations too. */
const letterWeight = 0.4

let tables: {script: Uint8Array; letters: Map<number, number[]>; words: Map<number, number[]>} | undefined

function gather(text: string): Evidence {
  tables ??= makeTables()
  const evidence = noEvidence()
  const end = Math.min(text.length, sample)
  let hash = 0
  for (let index = 0; index <= end; index++) {
    const code = index < end ? text.charCodeAt(index) : 0x20
    const script = tables.script[code]
    if (script > 0) {
      evidence.scripts[script - 1]++
      const unit = foldTable[code]
      if (unit !== 0xffff) hash = (Math.imul(hash, 31) + unit) | 0
      const owners = tables.letters.get(code)
      if (owners) for (const owner of owners) evidence.languages[owner] += letterWeight / owners.length
    } else if (hash !== 0 && foldTable[code] !== 0xffff) {
      const owners = tables.words.get(hash)
      if (owners) for (const owner of owners) evidence.languages[owner] += 1 / owners.length
      hash = 0
    }
  }
  return evidence
}

function best({languages: found, scripts: letters}: Evidence): string {
  const script = indexOfMax(letters)
  if (letters[script] === 0) return 'und'
  // kana is what tells Japanese from Chinese, however few they are
  if (scripts[script].name === 'Hani' && letters[4] * 20 > letters[5]) return 'ja'
  let top = -1
  for (const [index, language] of languages.entries()) {
    if (language.script === scripts[script].name && found[index] > 0 && (top < 0 || found[index] > found[top]))
      top = index
  }
  return top < 0 ? scripts[script].language : codes[top]
}

/** The language of a block that differs from the document's beyond doubt. */
function clear(evidence: Evidence, document: string): string | undefined {
  const own = best(evidence)
  if (own === document || own === 'und') return undefined
  const index = codes.indexOf(own)
  if (index < 0) return own
  const rival = codes.indexOf(document)
  const score = evidence.languages[index]
  const other = rival < 0 ? 0 : evidence.languages[rival]
  const foreign = languages[index].script !== languages[rival]?.script
  return score >= (foreign ? 1 : 3) && score > other * 2 ? own : undefined
}

function makeTables() {
  const script = new Uint8Array(0x10000)
  for (const [index, {ranges}] of scripts.entries()) {
    for (let range = 0; range < ranges.length; range += 2) script.fill(index + 1, ranges[range], ranges[range + 1] + 1)
  }
  // punctuation and digits inside the Arabic block are no letters
  for (const code of [0x60c, 0x61b, 0x61f, 0x66a, 0x66b, 0x66c, 0x66d, 0x6d4, 0xd7, 0xf7, 0x37e, 0x387])
    script[code] = 0
  script.fill(0, 0x660, 0x66a)
  script.fill(0, 0x6f0, 0x6fa)
  const letters = new Map<number, number[]>()
  const words = new Map<number, number[]>()
  for (const [index, language] of languages.entries()) {
    for (const letter of language.letters ?? '') push(letters, letter.charCodeAt(0), index)
    for (const word of language.words) {
      let hash = 0
      for (let at = 0; at < word.length; at++) {
        const unit = foldTable[word.charCodeAt(at)]
        if (unit !== 0xffff) hash = (Math.imul(hash, 31) + unit) | 0
      }
      push(words, hash, index)
    }
  }
  return {script, letters, words}
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

function noEvidence(): Evidence {
  return {languages: new Float64Array(languages.length), scripts: new Float64Array(scripts.length)}
}

function add(sum: Float64Array, values: Float64Array): void {
  for (let index = 0; index < sum.length; index++) sum[index] += values[index]
}

function indexOfMax(values: Float64Array): number {
  let top = 0
  for (let index = 1; index < values.length; index++) if (values[index] > values[top]) top = index
  return top
}
