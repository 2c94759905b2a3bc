/** Headline, kicker and lead. */
import type {Metadata} from '../../types.js'
import {trimmed} from './names.js'
import {offsetOf, type Page, stays} from './page.js'
import {evidenceOf, put} from './record.js'

/** Read the headline and the lead from the blocks that stay, the kicker from the lines around the headline. */
export function readHeadline(page: Page, metadata: Metadata): void {
  const title = rolesFrom(page, page.title, 'title')
  if (title) put(metadata, 'headline', title.text, copied(title, 'role:title'))
  for (const piece of page.pieces) {
    if (piece.role !== 'kicker' || piece.place !== 'whole' || Math.abs(offsetOf(page, piece)) > 4) continue
    put(metadata, 'alternativeHeadline', trimmed(piece.text), evidenceOf(piece, 'role:kicker', 0.8))
  }
  const lead = page.blocks.findIndex((block) => stays(block) && block.data.verdict?.role === 'lead')
  const text = lead < 0 ? undefined : rolesFrom(page, lead, 'lead')
  if (text) put(metadata, 'abstract', text.text, copied(text, 'role:lead'))
}

/** The text of a run of blocks with one role; lines that left between them do not end it. */
function rolesFrom(page: Page, index: number, role: string): {text: string; raw: string; line: number} | undefined {
  if (index < 0 || page.blocks[index].data.verdict?.role !== role) return undefined
  const parts: string[] = []
  for (let at = index; at < page.blocks.length; at++) {
    const block = page.blocks[at]
    if (!stays(block)) continue
    if (block.data.verdict?.role !== role) break
    parts.push(block.children[0].value)
  }
  return {text: parts.join(' '), raw: parts.join('\n'), line: page.blocks[index].data.line}
}

function copied({raw, line}: {raw: string; line: number}, rule: string) {
  return {line, rule, raw, from: 'copied' as const, confidence: 0.9}
}
