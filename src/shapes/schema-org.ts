import type {Article, Media} from '../types.js'
import {bodyOf, languageOf, present} from './body.js'

/**
 * A [NewsArticle](https://schema.org/NewsArticle) as JSON-LD.
 *
 * `relatedLink` belongs to WebPage, so articles that the page pointed to are `mentions`; views are an
 * `interactionStatistic`; labels and evidence have no place there and are left out.
 */
export function toSchemaOrg(article: Readonly<Article>): Record<string, unknown> {
  const {metadata} = article
  return present({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: metadata.headline,
    alternativeHeadline: metadata.alternativeHeadline,
    abstract: metadata.abstract,
    articleSection: metadata.articleSection,
    author: metadata.author?.map(({name, role}) => present({'@type': 'Person', name, jobTitle: role})),
    dateline: metadata.dateline,
    sourceOrganization: metadata.sourceOrganization?.map(organization),
    publisher: metadata.publisher === undefined ? undefined : organization(metadata.publisher),
    isBasedOn: metadata.isBasedOn,
    url: metadata.url,
    sameAs: metadata.shortUrl,
    identifier: metadata.identifier,
    datePublished: metadata.datePublished,
    dateModified: metadata.dateModified,
    keywords: metadata.keywords,
    image: metadata.image?.map((image) => media('ImageObject', image)),
    video: metadata.video?.map((video) => media('VideoObject', video)),
    mentions: metadata.relatedLink?.map(({headline, text, url}) =>
      present({'@type': 'NewsArticle', headline, abstract: text, url})
    ),
    commentCount: metadata.commentCount,
    interactionStatistic:
      metadata.viewCount === undefined
        ? undefined
        : {
            '@type': 'InteractionCounter',
            interactionType: 'https://schema.org/ViewAction',
            userInteractionCount: metadata.viewCount
          },
    inLanguage: languageOf(article),
    articleBody: bodyOf(article)
  })
}

function organization(name: string): Record<string, string> {
  return {'@type': 'Organization', name}
}

function media(type: string, {caption, creditText}: Media): Record<string, string> {
  return present({'@type': type, caption, creditText}) as Record<string, string>
}
