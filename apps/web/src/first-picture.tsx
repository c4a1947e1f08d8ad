import type { Language } from '@concert/statement'
import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { keepFirstAnswers, type FirstAnswer } from './api/first-answers.ts'
import { makeQueryClient } from './api/query-client.ts'
import { makeRouter } from './router.tsx'
import { en } from './texts/en.ts'
import { ru } from './texts/ru.ts'
import { zh } from './texts/zh.ts'
import { Workspace } from './workspace.tsx'

const texts = { en, ru, zh }

type Asked = { readonly path: string; readonly language: Language; readonly answers: readonly FirstAnswer[] }

/**
 * The first picture of a page, drawn on the node: what one sees while the script is still on its way on a bad line. The
 * workspace takes it over as it stands when it is there. Built to run in Node (`npm run build`).
 */
export async function drawFirstPicture({ path, language, answers }: Asked): Promise<string> {
  const client = makeQueryClient()
  keepFirstAnswers(client, answers)
  const router = makeRouter(client, createMemoryHistory({ initialEntries: [path] }))
  try {
    await router.load()
    return renderToString(
      <Workspace language={language} texts={texts[language]} client={client} router={router} />,
    )
  } finally {
    // What was asked waits half an hour to be forgotten, and would keep a node that ends from ending.
    client.clear()
  }
}
