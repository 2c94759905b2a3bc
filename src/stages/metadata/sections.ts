/** Sections: the line above the headline, the breadcrumb, a label. */
import {fold} from '../../fold.js'
import type {Metadata} from '../../types.js'
import {isHome, isKnownAgency, trimmed, wordsOf} from './names.js'
import {offsetOf, type Page} from './page.js'
import {evidenceOf, push} from './record.js'

/** Lines between a section or breadcrumb and the headline, at most: what stands farther is navigation. */
const reach = 6

/** Read the sections that stand near the headline. */
export function readSections(page: Page, metadata: Metadata): void {
  const headline = fold(metadata.headline ?? '')
  for (const piece of page.pieces) {
    if (piece.role !== 'section' && piece.role !== 'breadcrumb') continue
    const offset = offsetOf(page, piece)
    const above = piece.role === 'section' ? 2 : reach
    if (offset < -above || offset > reach || piece.text.length > 200) continue
    for (const step of stepsOf(piece.text)) {
      // the headline ends a breadcrumb; what follows it is the site's name or motto
      if (isHeadline(fold(step), headline)) break
      if (isHome(step) || step.length > 60) continue
      if (isKnownAgency(step)) {
        if (wordsOf(step).length > 1)
          push(metadata, 'sourceOrganization', step, evidenceOf(piece, 'role:breadcrumb', 0.7))
        continue
      }
      // «اخبار ورزشی» beside «ورزشی» says nothing more
      const rest = wordsOf(step)
        .filter((word) => !isHome(word))
        .join(' ')
      if (rest !== step && metadata.articleSection?.some((other) => fold(other) === fold(rest))) continue
      push(metadata, 'articleSection', step, evidenceOf(piece, `role:${piece.role}`, 0.85))
    }
  }
}

/** A headline at the end of a breadcrumb, whole or cut. */
function isHeadline(step: string, headline: string): boolean {
  if (headline === '' || step.length < 12) return step === headline
  return headline.startsWith(step.replace(/[.…]+$/u, '')) || step.startsWith(headline)
}

/** The steps of a breadcrumb; a label before them is none. */
function stepsOf(text: string): string[] {
  const colon = text.indexOf(':')
  return (
    text
      .slice(colon >= 0 && colon < 24 ? colon + 1 : 0)
      .split(/[»›>«‹<\\|→←/•·\t]| [-–—] /u)
      // «PolitikRussische Föderation»: two links that an export glued
      .flatMap((step) => step.split(/(?<=\p{Ll}{4})(?=\p{Lu}\p{Ll}{3})/u))
      .map((step) => trimmed(step))
      .filter((step) => /\p{L}/u.test(step))
  )
}
