/** What Persian joins with a ZWNJ, and which other languages use one. Plain data for the joins stage. */

/** ها and what may follow it. */
export const plurals: readonly string[] = 'ها های هایی هایم هایت هایش هایمان هایتان هایشان هام هات هاش هاست هایند'.split(' ')

/** Comparative and superlative. */
export const degrees: readonly string[] = 'تر ترین تری ترها ترهای ترین‌ها ترین‌های ترند'.split(' ')

/** Possessive clitics. */
export const clitics: readonly string[] = 'ام ات اش مان تان شان'.split(' ')

/** Copulas and the indefinite ای, which follow ه. */
export const copulas: readonly string[] = 'ای ام اند ایم اید'.split(' ')

/** Verb prefixes. */
export const verbPrefixes: readonly string[] = 'می نمی'.split(' ')

/** Names of the Latin letters, which initialisms are spelled with: «سی‌ان‌ان». */
export const letterNames: readonly string[] = 'ای بی سی دی اف جی اچ آی جی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو اکس ایکس وای زد زی'.split(' ')

/** Written apart from the participle before it: «شده است». */
export const apart: readonly string[] = ['است']

/** Persian and its national varieties: lost joins are repaired. */
export const repaired: readonly string[] = ['fa', 'prs', 'pes']

/** Other languages that write ZWNJs: broken ones are mended, none is added. */
export const mended: readonly string[] = ['ckb', 'ku', 'ps', 'azb', 'glk', 'mzn', 'lrc', 'ug', 'bal', 'sdh']

/** Words that the Academy's orthography writes with a ZWNJ and many houses in one. */
export const academy: readonly string[] = 'آن‌ها این‌ها آن‌هایی این‌هایی آن‌های این‌های همین‌ها همان‌ها هیچ‌کس هیچ‌گاه هیچ‌یک این‌گونه آن‌گونه همین‌گونه بدین‌گونه'.split(' ')
