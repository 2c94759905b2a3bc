import type {Options} from './types.js'
import {keptRoles, removedRoles, stageNames} from './types.js'

/** What is wrong with a value; `undefined` where nothing is. */
type Check = (value: unknown) => string | undefined

const a = (type: 'string' | 'boolean'): Check => {
  return (value) => (typeof value === type ? undefined : `must be a ${type}`)
}
const oneOf = (...names: readonly string[]): Check => {
  return (value) => (names.includes(value as string) ? undefined : `must be one of ${names.join(', ')}`)
}
const several = (check: Check): Check => {
  return (value) => {
    if (!Array.isArray(value)) return 'must be an array'
    const wrong = value.find((item) => check(item) !== undefined)
    return wrong === undefined ? undefined : `\`${wrong}\` ${check(wrong)}`
  }
}
const object: Check = (value) => (typeof value === 'object' ? undefined : 'must be an object')
const roles = several(oneOf(...keptRoles, ...removedRoles))
const stages = several(a('string'))

const checks: Readonly<Record<keyof Options, Check>> = {
  language: (value) => a('string')(value) ?? (isLanguage(value as string) ? undefined : 'must be BCP 47: fa, ar-EG'),
  encoding: a('string'),
  only: stages,
  skip: stages,
  headline: a('boolean'),
  ledger: a('boolean'),
  aggressiveness: oneOf('keep', 'balanced', 'strict'),
  keepRoles: roles,
  dropRoles: roles,
  rules: several(object),
  siteMemory: object,
  site: a('string'),
  joinStyle: oneOf('preserve', 'academy', 'attached'),
  joins: several(a('string')),
  digits: oneOf('latin', 'native'),
  url: a('string'),
  reference: (value) => {
    if (typeof value !== 'string' && !(value instanceof Date)) return 'must be a string or a Date'
    return Number.isNaN(new Date(value).getTime()) ? 'must be a date: 2024-06-27' : undefined
  }
}

/**
 * Refuse options that would be passed over or would break something later.
 *
 * @throws {TypeError} When there is no option of that name, or its value has the wrong type.
 * @throws {RangeError} When a value is none of those there are.
 */
export function checkOptions(options: Readonly<Options>): void {
  checkEach(options)
  for (const name of [...(options.only ?? []), ...(options.skip ?? [])]) {
    if (!stageNames.includes(name)) {
      throw new RangeError(`Unknown stage \`${name}\`: the stages are ${stageNames.join(', ')}`)
    }
  }
}

function checkEach(options: Readonly<Options>): void {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name)) {
      throw new TypeError(`Unknown option \`${name}\`: the options are ${Object.keys(checks).join(', ')}`)
    }
    if (value === undefined || value === null) continue
    const wrong = checks[name as keyof Options](value)
    if (wrong === undefined) continue
    const shown = typeof value === 'string' ? `\`${value}\`` : ''
    const message = `Option \`${name}\`${shown && ` ${shown}`} ${wrong}`
    if (typeof value === 'string' || Array.isArray(value)) throw new RangeError(message)
    throw new TypeError(message)
  }
}

/** BCP 47 for any spelling of a language tag (`AR_eg` → `ar-EG`); `undefined` where it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined // not a tag: nothing is known
  }
}

/** Whether a tag starts with a code of ISO 639; the syntax of BCP 47 alone would let names such as `persian` pass. */
function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(?:-|$)/.test(canonicalLanguage(tag) ?? '')
}
