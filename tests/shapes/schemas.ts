/** What each format's own documentation says of it, as JSON Schema: every key that may stand, and what it holds. */

const text = {type: 'string'}
const texts = {type: 'array', items: text}
const nullable = {type: ['string', 'null']}

function closed(properties: Record<string, object>, required: string[] = []): object {
  return {type: 'object', properties, required, additionalProperties: false}
}

/** allenai/dolma, docs/data-format.md: id, text, source are mandatory; metadata is free. */
const dolma = closed({id: text, text, source: text, added: text, created: text, metadata: {type: 'object'}}, [
  'id',
  'text',
  'source'
])

/** huggingface/datatrove, data.py (`Document`, `Media`) and the JSONL writer's default adapter. */
const datatrove = closed(
  {
    text,
    id: text,
    media: {
      type: 'array',
      items: closed({type: {enum: [0, 1, 2]}, url: text, alt: nullable, local_path: nullable}, ['type', 'url'])
    },
    metadata: {type: 'object', additionalProperties: {type: ['string', 'number', 'boolean']}}
  },
  ['text', 'id']
)

/** Keys and types that trafilatura 2.3.1 prints for `output_format='json', with_metadata=True`. */
const trafilaturaKeys = {
  title: nullable,
  author: nullable,
  hostname: nullable,
  date: {type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'},
  fingerprint: nullable,
  id: nullable,
  license: nullable,
  comments: text,
  raw_text: text,
  text,
  language: nullable,
  image: nullable,
  pagetype: nullable,
  filedate: nullable,
  source: nullable,
  'source-hostname': nullable,
  excerpt: nullable,
  categories: text,
  tags: text
}
const trafilatura = closed(trafilaturaKeys, Object.keys(trafilaturaKeys))

/** newspaper4k 0.9.6, settings.article_json_fields, with the types its `to_json` printed. */
const newspaperKeys = {
  url: text,
  read_more_link: text,
  language: text,
  title: text,
  top_image: text,
  meta_img: text,
  images: texts,
  movies: texts,
  keywords: texts,
  meta_keywords: texts,
  tags: texts,
  authors: texts,
  // what Python's `datetime.fromisoformat` takes
  publish_date: {
    type: ['string', 'null'],
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$'
  },
  summary: text,
  meta_description: text,
  meta_lang: text,
  meta_favicon: text,
  meta_site_name: text,
  canonical_link: text,
  text
}
const newspaper = closed(newspaperKeys, Object.keys(newspaperKeys))

/** IPTC ninjs 3.1: the parts of the standard that zolal fills; nothing else may stand. */
const dateTime = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$'
}
const roleAndValue = {type: 'array', items: closed({role: text, contentType: text, value: text}, ['value'])}
const ninjs = closed(
  {
    uri: {type: 'string', pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9%:/?#@!$&'()*+,;=._~\\[\\]-]+$"},
    standard: closed({name: text, version: text, schema: text}),
    type: {enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']},
    representationType: {enum: ['full', 'partial']},
    pubStatus: {enum: ['usable', 'withheld', 'canceled']},
    language: text,
    firstCreated: dateTime,
    versionCreated: dateTime,
    contentCreated: dateTime,
    title: text,
    by: text,
    located: text,
    headlines: roleAndValue,
    descriptions: roleAndValue,
    bodies: {
      type: 'array',
      items: closed(
        {role: text, contentType: text, charCount: {type: 'integer'}, wordCount: {type: 'integer'}, value: text},
        ['value']
      )
    },
    people: {type: 'array', items: closed({name: text, rel: text, uri: text, literal: text})},
    infoSources: {type: 'array', items: closed({name: text, role: text, uri: text, literal: text})},
    subjects: {type: 'array', items: closed({name: text, rel: text, uri: text, literal: text})},
    altIds: {type: 'array', items: closed({role: text, value: text})}
  },
  ['uri']
)

/** schema.org: properties of NewsArticle (its own, and those of Article, CreativeWork and Thing) and of what it holds. */
const organization = closed({'@type': {const: 'Organization'}, name: text}, ['@type', 'name'])
const schemaOrg = closed(
  {
    '@context': {const: 'https://schema.org'},
    '@type': {const: 'NewsArticle'},
    headline: text,
    alternativeHeadline: text,
    abstract: text,
    articleSection: texts,
    author: {
      type: 'array',
      items: closed({'@type': {enum: ['Person', 'Organization']}, name: text, jobTitle: text}, ['@type', 'name'])
    },
    dateline: text,
    sourceOrganization: {type: 'array', items: organization},
    publisher: organization,
    isBasedOn: texts,
    url: text,
    sameAs: text,
    identifier: texts,
    datePublished: {type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:]+(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$'},
    dateModified: {type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:]+(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$'},
    keywords: texts,
    image: {
      type: 'array',
      items: closed({'@type': {const: 'ImageObject'}, caption: text, creditText: text}, ['@type'])
    },
    video: {
      type: 'array',
      items: closed({'@type': {const: 'VideoObject'}, caption: text, creditText: text}, ['@type'])
    },
    mentions: {
      type: 'array',
      items: closed({'@type': {const: 'NewsArticle'}, headline: text, abstract: text, url: text}, ['@type'])
    },
    commentCount: {type: 'integer'},
    interactionStatistic: closed(
      {'@type': {const: 'InteractionCounter'}, interactionType: text, userInteractionCount: {type: 'integer'}},
      ['@type', 'interactionType', 'userInteractionCount']
    ),
    inLanguage: text,
    articleBody: text
  },
  ['@context', '@type', 'articleBody']
)

/** zolal's own: see src/types.ts. */
const zolal = closed(
  {
    source: text,
    language: text,
    encoding: text,
    text,
    metadata: {type: 'object'},
    removed: {
      type: 'array',
      items: closed(
        {line: {type: 'integer'}, text, role: text, rule: text, score: {type: 'number'}, part: {const: true}},
        ['line', 'text', 'role', 'rule', 'score']
      )
    },
    repairs: {type: 'array', items: {type: 'object'}}
  },
  ['source', 'language', 'text', 'metadata', 'removed', 'repairs']
)

export const schemas = {zolal, 'schema.org': schemaOrg, dolma, datatrove, trafilatura, ninjs, newspaper}
