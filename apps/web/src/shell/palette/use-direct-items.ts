import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answerQuery } from '../../api/answer-query.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { asOfInWords } from '../../view/as-of-in-words.ts'
import { useView } from '../../view/use-view.ts'
import type { PaletteItem } from './palette-item.ts'
import { readDate } from './read-date.ts'

/** What the query itself names: an entry's number, a statement's id, a day to look back to; else a search of the record. */
export function useDirectItems(query: string): readonly PaletteItem[] {
  const { texts, language, words } = useLanguage()
  const { look } = useView()
  const navigate = useNavigate()
  const { data: node } = useQuery(answerQuery('/api/node'))
  const own = texts.shell.palette
  const text = query.trim()
  const item = (id: string, title: string, run: () => void): PaletteItem => ({
    id,
    group: id === 'search' ? 'search' : 'direct',
    title,
    names: [],
    run,
  })
  const toEntry = (id: string) => () => void navigate({ to: '/record/$id', params: { id } })
  const index = Number(/^#?(\d{1,9})$/.exec(text)?.[1] ?? Number.NaN)
  const date = readDate(text)
  const isId = /^[0-9a-f]{64}$/i.test(text)
  return [
    index < (node?.size ?? 0) ? item('entry', own.entry(words.number(index)), toEntry(String(index))) : [],
    isId ? item('statement', own.statement, toEntry(text.toLowerCase())) : [],
    date === undefined ? [] : item('day', own.asOf(asOfInWords(language, date)), () => look({ asOf: date })),
    text === ''
      ? []
      : item(
          'search',
          own.searchRecord(text),
          () => void navigate({ to: '/record', search: { q: text } as never }),
        ),
  ].flat()
}
