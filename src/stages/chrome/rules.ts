/** Rules of a user's own, as a file says them. */
import type {Role, UserRule} from '../../types.js'
import {keptRoles, removedRoles} from '../../types.js'
import {type Entry, makeEntry, scopes} from './phrases.js'

const roles: readonly Role[] = [...keptRoles, ...removedRoles]

/**
 * Read a file of rules: a role, a scope and a phrase on each line.
 *
 * `[host]` opens the rules of one site and `[*]` those of all; `#` starts a comment. A role that stays in the article
 * (`body`) makes a line stay.
 *
 * @throws {RangeError} Where a line is no rule; the message names the line.
 * @example
 *   parseRules('share line در روبیکا\n[example.com]\nbody start یادداشت')
 */
export function parseRules(text: string): UserRule[] {
  const rules: UserRule[] = []
  let site: string | undefined
  text.split(/\r\n|[\n\r]/u).forEach((raw, index) => {
    const line = raw.replace(/^\ufeff/u, '').trim()
    if (line === '' || line.startsWith('#')) return
    const host = /^\[\s*([^\s\]]+)\s*\]$/u.exec(line)
    if (host) {
      site = host[1] === '*' ? undefined : host[1].toLowerCase()
      return
    }
    const [role, scope, ...words] = line.split(/[ \t]+/u)
    const phrase = words.join(' ')
    if (!isRole(role)) throw wrong(index, `\`${role}\` is no role: ${roles.join(', ')}`)
    if (!isScope(scope)) throw wrong(index, `\`${scope ?? ''}\` is no scope: ${scopes.join(', ')}`)
    if (!/[\p{L}\p{N}]/u.test(phrase)) throw wrong(index, 'a phrase with a letter or digit has to follow the scope')
    rules.push({role, scope, text: phrase, ...(site !== undefined && {site})})
  })
  return rules
}

/** The rules that hold for a site (a host as `hostOf` gives it), ready for the automaton. */
export function entriesOfRules(rules: readonly UserRule[], host: string): Entry[] {
  return rules
    .filter((rule) => rule.site === undefined || hostOf(rule.site) === host)
    .map(({text, role, scope}) => ({...makeEntry({text, role, scope, drop: text}, 'und', `user:${text}`), own: true}))
}

/** A host, with or without `www.`; empty where there is none. */
export function hostOf(site: string | undefined): string {
  return (site ?? '').toLowerCase().replace(/^www\./u, '')
}

function isRole(text: string): text is Role {
  return roles.some((role) => role === text)
}

function isScope(text: string | undefined): text is UserRule['scope'] {
  return scopes.some((scope) => scope === text)
}

function wrong(index: number, reason: string): RangeError {
  return new RangeError(
    `Line ${index + 1} of the rules: ${reason}; a rule is a line "role scope phrase", as in: share line follow us`
  )
}
