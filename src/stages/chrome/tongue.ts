/** Rules by the document's own language: a phrase that several languages have is told by the one the reader reads. */
import {fold} from '../../fold.js'
import {languages} from '../../languages/index.js'
import type {Role} from '../../types.js'

/** Phrases of each language that was asked for, by their letters: the text, and the roles it has. */
const known = new Map<string, ReadonlyMap<string, {text: string; roles: Set<Role>}>>()

/**
 * A rule as the document's language says it, where that has the same phrase in the same role.
 *
 * @example
 *   ruleIn('phrase:ps:منبع', 'agency', 'fa') // 'phrase:fa:منبع'
 */
export function ruleIn(rule: string, role: Role, language: string | undefined): string {
  const from = rule.indexOf(':') + 1
  if (!language || from === 0 || (rule.startsWith(language, from) && rule[from + language.length] === ':')) return rule
  const parts = /^(phrase|section|value):([a-z]{2,3}):/u.exec(rule)
  if (!parts) return rule
  const own = phrasesOf(language)?.get(keyOf(rule.slice(parts[0].length)))
  return own?.roles.has(role) ? `${parts[1]}:${language}:${own.text}` : rule
}

function phrasesOf(code: string): ReadonlyMap<string, {text: string; roles: Set<Role>}> | undefined {
  const language = languages.find((language) => language.code === code)
  if (!language || known.has(code)) return known.get(code)
  const phrases = new Map<string, {text: string; roles: Set<Role>}>()
  for (const {text, role} of language.phrases) {
    const own = phrases.get(keyOf(text))
    if (own) own.roles.add(role)
    else phrases.set(keyOf(text), {text, roles: new Set([role])})
  }
  known.set(code, phrases)
  return phrases
}

function keyOf(text: string): string {
  return fold(text).replaceAll(' ', '')
}
