/** What a flag is, and what it is told by in the help. */
export interface Flag {
  /** `list`: names parted by commas, or the flag repeated. */
  type: 'string' | 'number' | 'boolean' | 'list'
  describe: string
  /** One letter. */
  alias?: string
  /** Heading in the help (default: none of its own). */
  group?: string
  choices?: readonly string[]
  default?: string | number | boolean
  /** What happens without the flag, for the help. */
  otherwise?: string
  required?: true
  /** A flag that it does not go with. */
  conflicts?: string
}

/** A command and all that its help says. */
export interface Command {
  name: string
  describe: string
  /** What stands behind the name. */
  inputs: {name: string; describe: string; many: boolean}
  flags: Readonly<Record<string, Flag>>
  /** What to type, without `zolal`, and what it does. */
  examples: readonly (readonly [line: string, does: string])[]
  epilogue?: string
  run(args: Args): Promise<void>
}

/** Inputs, and flags by their names in camel case. */
export interface Args {
  inputs: string[]
  // biome-ignore lint/suspicious/noExplicitAny: a command says of its own flags what they are
  [flag: string]: any
}
