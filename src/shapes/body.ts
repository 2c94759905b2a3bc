import type {Article} from '../types.js'

/** The text without the headline that stands above it. */
export function bodyOf(article: Readonly<Article>): string {
  const headline = article.metadata.headline
  if (headline === undefined || !article.text.startsWith(headline)) return article.text
  const rest = article.text.slice(headline.length)
  return rest === '' || rest.startsWith('\n') ? rest.replace(/^\n{1,2}/, '') : article.text
}

/** The language as other formats want it: absent when it cannot be told. */
export function languageOf(article: Readonly<Article>): string | undefined {
  const language = article.metadata.inLanguage ?? article.language
  return language === 'und' ? undefined : language
}

/** An object without the keys that hold `undefined`. */
export function present<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}
