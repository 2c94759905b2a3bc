import type {Change} from '../edits.js'

/** Presentation forms of Arabic letters (FB50–FDFF, FE70–FEFF): back to letters, but for what is an ornament. */

/**
 * Kept as they are: ornate parentheses, ﷰ and ﷱ (stop signs of the Quran), honorific phrases in one sign (ﷺ, ﷻ …), the rial
 * sign, ﷽, and the signs of letters' dots, which stand for themselves.
 */
function isOrnament(code: number): boolean {
  return (
    (code >= 0xfbb2 && code <= 0xfbc2) ||
    (code >= 0xfd3e && code <= 0xfd4f) ||
    code === 0xfdcf ||
    code === 0xfdf0 ||
    code === 0xfdf1 ||
    (code >= 0xfdfa && code < 0xfe00)
  )
}

/** Final forms of yeh and heh: what follows one directly was kept apart from it. */
const finals: ReadonlySet<number> = new Set([0xfbfc, 0xfbfd, 0xfef0, 0xfef2, 0xfeea])

const wordOfGod = 0xfdf2

/** Changes that put letters for the forms of a line. */
export function shapeChanges(line: string): Change[] {
  const changes: Change[] = []
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (!isForm(code) || isOrnament(code)) continue
    const after = lettersOf(line, index, code)
    if (after !== line[index]) changes.push({rule: 'presentation-form', at: index, before: line[index], after})
  }
  return changes
}

/** Whether a unit is in the blocks of presentation forms. */
export function isForm(code: number): boolean {
  return (code >= 0xfb50 && code < 0xfe00) || (code >= 0xfe70 && code < 0xfeff)
}

function lettersOf(line: string, at: number, code: number): string {
  // many fonts draw ﷲ without its alef, so writers add one
  if (code === wordOfGod) return /[اﺍ]/.test(line[at - 1] ?? '') ? 'لله' : 'الله'
  const letters = String.fromCharCode(code).normalize('NFKC')
  // a vowel sign comes with a space or a tatweel to stand on
  if (/^[ \u0640]\p{M}/u.test(letters)) return letters.slice(1)
  const next = line.charCodeAt(at + 1)
  const apart = finals.has(code) && (isForm(next) || (next >= 0x0620 && next < 0x064b)) && !isOrnament(next)
  return apart ? `${letters}\u200c` : letters
}
