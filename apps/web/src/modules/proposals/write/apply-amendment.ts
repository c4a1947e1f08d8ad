import type { ProposalAmendment } from '@concert/api'
import { nextArticleId, type ArticleForm } from './proposal-form.ts'

type Asked = Pick<ProposalAmendment, 'type' | 'article' | 'heading' | 'texts'>

/** The articles with what the amendment asks for, to be written on from there; the same where it meets no article. */
export function applyAmendment(articles: readonly ArticleForm[], asked: Asked): readonly ArticleForm[] {
  const at = articles.findIndex(({ id }) => id === asked.article)
  if (at === -1) return articles
  const before = articles[at]!
  switch (asked.type) {
    case 'delete':
      return articles.toSpliced(at, 1)
    case 'replace':
      return articles.with(at, {
        id: before.id,
        heading: { ...before.heading, ...asked.heading },
        texts: { ...before.texts, ...asked.texts },
      })
    case 'insert-after':
      return articles.toSpliced(at + 1, 0, {
        id: nextArticleId(articles),
        heading: asked.heading ?? {},
        texts: asked.texts ?? {},
      })
  }
}
