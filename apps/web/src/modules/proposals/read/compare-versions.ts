type Texts = Readonly<Record<string, string>>
type Article = { readonly id: string; readonly heading?: Texts | undefined; readonly texts: Texts }
type Version = {
  readonly title: Texts
  readonly preamble?: Texts | undefined
  readonly articles: readonly Article[]
}

/** An article as it was and as it is in one language; undefined on the side that does not have it. */
export type ComparedArticle = {
  readonly id: string
  readonly before: string | undefined
  readonly after: string | undefined
}

export type ComparedVersions = {
  readonly title: { readonly before: string; readonly after: string }
  readonly preamble: { readonly before: string; readonly after: string }
  /** In the order of the later version; one that went stands where it was. */
  readonly articles: readonly ComparedArticle[]
}

/** Two versions in one language, article by article, by the articles' own numbers. */
export function compareVersions(before: Version, after: Version, lang: string): ComparedVersions {
  const said = (texts: Texts | undefined): string => texts?.[lang] ?? ''
  return {
    title: { before: said(before.title), after: said(after.title) },
    preamble: { before: said(before.preamble), after: said(after.preamble) },
    articles: alignedIds(before.articles, after.articles).map((id) => ({
      id,
      before: wordsOf(before.articles, id, lang),
      after: wordsOf(after.articles, id, lang),
    })),
  }
}

function wordsOf(articles: readonly Article[], id: string, lang: string): string | undefined {
  const article = articles.find((one) => one.id === id)
  if (article === undefined) return undefined
  const words = [article.heading?.[lang], article.texts[lang]].filter((text) => text !== undefined)
  return words.join('\n')
}

function alignedIds(before: readonly Article[], after: readonly Article[]): readonly string[] {
  const ids = after.map(({ id }) => id)
  before.forEach(({ id }, at) => {
    if (ids.includes(id)) return
    const previous = before.slice(0, at).findLast((one) => ids.includes(one.id))
    ids.splice(previous === undefined ? 0 : ids.indexOf(previous.id) + 1, 0, id)
  })
  return ids
}

export function differingArticles({ articles }: Pick<ComparedVersions, 'articles'>): number {
  return articles.filter(({ before, after }) => before !== after).length
}
