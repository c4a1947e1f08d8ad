import { sha256Hex } from '#sha256'
import { utf8 } from '../utf8.ts'
import type { ProposalText } from './proposal-text.ts'

/**
 * The digest that freezes one language version of a text: SHA-256, in hex, of the JSON array
 * [language, title, preamble, [[id, heading, text], …]] in UTF-8, with null for what this language does not have.
 */
export function textDigest(text: ProposalText, language: string): string {
  const said = (texts: Readonly<Record<string, string>> | undefined): string | null =>
    texts?.[language] ?? null
  const articles = text.articles.map(({ id, heading, texts }) => [id, said(heading), said(texts)])
  return sha256Hex(utf8(JSON.stringify([language, said(text.title), said(text.preamble), articles])))
}

/** Whether the language version is whole: everything that the text has in any language, it has in this one. */
export function isWhole({ title, preamble, articles }: ProposalText, language: string): boolean {
  const all = [title, preamble, ...articles.flatMap(({ heading, texts }) => [heading, texts])]
  return all.every((texts) => texts === undefined || Object.hasOwn(texts, language))
}
