import type { BriefingDraftAnswer, ReceiptAnswer } from '@concert/api'
import type { BrowserContext } from 'playwright-core'
import type { Workspace } from './open-workspace.ts'

/** Words in the organisation's three languages that no rule asks about. */
export const neutral = {
  en: {
    title: 'The situation in the week',
    lead: 'Figures of all states follow.',
    notes: { situation: 'By week.' },
  },
  ru: {
    title: 'Обстановка за неделю',
    lead: 'Ниже приведены данные всех государств.',
    notes: { situation: 'По неделям.' },
  },
  zh: { title: '本周疫情形势', lead: '以下为各国数据。', notes: { situation: '按周列出。' } },
} as const

/** The same, where the English title sets states against one another. */
export const askedAbout = {
  ...neutral,
  en: { ...neutral.en, title: 'Kazakhstan is the worst affected state' },
} as const

type Words = Readonly<
  Record<string, { title: string; lead: string; notes: Readonly<Record<string, string>> }>
>

/** The Secretariat's desk saves a draft; answers its id. */
export async function draftBriefing(workspace: Workspace, words: Words): Promise<string> {
  return atDesk(workspace, (post) => saveDraft(post, words))
}

/** The Secretariat's desk writes, confirms and issues a briefing; answers its number. */
export async function issueBriefing(workspace: Workspace, words: Words = neutral): Promise<number> {
  return atDesk(workspace, async (post, get) => {
    const id = await saveDraft(post, words)
    const { draft } = await get<BriefingDraftAnswer>(`/api/briefings/drafts/${id}`)
    for (const { language, words: digest } of draft.languages)
      await post(`/api/briefings/drafts/${id}/confirm`, { language, words: digest })
    return (await post<{ number: number }>(`/api/briefings/drafts/${id}/issue`, {})).number
  })
}

type Post = <T>(path: string, data: object) => Promise<T>
type Get = <T>(path: string) => Promise<T>

async function saveDraft(post: Post, words: Words): Promise<string> {
  const order = { event: 'covid-19', date: '2020-04-29', words }
  return (await post<ReceiptAnswer>('/api/briefings/drafts', order)).statement
}

async function atDesk<T>(
  { url, browser }: Workspace,
  work: (post: Post, get: Get) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await browser.newContext()
  const headers = { origin: url }
  const post: Post = async (path, data) => {
    const answer = await context.request.post(`${url}${path}`, { data, headers, timeout: 120_000 })
    if (!answer.ok()) throw new Error(`${path} is refused: ${await answer.text()}`)
    return answer.json()
  }
  const get: Get = async (path) => (await context.request.get(`${url}${path}`)).json()
  await post('/api/door', { office: 'secretariat-duty-desk' })
  const done = await work(post, get)
  await context.close()
  return done
}
