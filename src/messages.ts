import {toString as textOf} from 'nlcst-to-string'
import type {VFile} from 'vfile'
import type {Block, BlockRoot, StageName} from './types.js'
import {isKept} from './types.js'

/**
 * Tell what a stage did as messages on the file, as retext plugins do.
 *
 * Each message has `source` (`zolal:chrome`), `ruleId`, `place`, `actual` (the text as it was) and `expected` (what it
 * became; empty where it leaves). `clean` asks for none (`file.data.quiet`): a message takes a stack trace, which costs
 * more than the whole chain on its line.
 */
export function announce(tree: BlockRoot, file: VFile, stage: StageName): void {
  if (file.data.quiet) return
  for (const block of tree.children) {
    const {verdict, trims, edits} = block.data
    if (stage === 'chrome' && verdict && !isKept(verdict.role)) {
      const actual = textOf(block)
      say(
        file,
        block,
        stage,
        verdict.rule,
        `Unexpected ${verdict.role}, it leaves the article`,
        actual,
        [],
        verdict.score
      )
    }
    if (stage === 'chrome') {
      for (const {rule, role, score, text} of trims ?? []) {
        say(file, block, stage, rule, `Unexpected ${role} in a line of the article`, text, [], score)
      }
      continue
    }
    for (const pass of edits ?? []) {
      for (const {stage: by, rule, before, after, score} of pass) {
        if (by !== stage) break
        say(file, block, stage, rule, `Unexpected \`${before}\`, expected \`${after}\``, before, [after], score)
      }
    }
  }
}

function say(
  file: VFile,
  block: Block,
  stage: StageName,
  rule: string,
  reason: string,
  actual: string,
  expected: string[],
  score: number | undefined
): void {
  const {line, start, end} = block.data
  const place = {
    start: {line, column: 1, offset: start},
    end: {line, column: 1 + end - start, offset: end}
  }
  const message = file.message(reason, {place, ruleId: rule, source: `zolal:${stage}`})
  message.actual = actual
  message.expected = expected
  if (score !== undefined) message.note = `Score: ${score.toFixed(2)}`
}
