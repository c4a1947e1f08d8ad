import './design/mantine.css'
import './design/tokens.css'
import './design/base.css'
import './fonts/fonts.css'
import { locales } from '@concert/language'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { QueryClient } from '@tanstack/react-query'
import { answerQuery } from './api/answer-query.ts'
import { keepFirstAnswers, readFirstAnswers } from './api/first-answers.ts'
import { makeQueryClient } from './api/query-client.ts'
import { chosenLanguage } from './language/chosen-language.ts'
import { meetReader } from './offline/reader.ts'
import { startOffline } from './offline/start-offline.ts'
import { makeRouter } from './router.tsx'
import { loadTexts } from './texts/load-texts.ts'
import { Workspace } from './workspace.tsx'

/**
 * Loads the reader's language and the page, and lets the workspace take over its first picture, which the node had drawn
 * from the same answers: it stands until everything is here that the page needs.
 */
async function start(place: HTMLElement): Promise<void> {
  const language = chosenLanguage()
  document.documentElement.lang = locales[language]
  const client = makeQueryClient()
  keepFirstAnswers(client, readFirstAnswers())
  meetFirstReader(client)
  const router = makeRouter(client)
  const isDrawn = place.firstElementChild !== null
  if (isDrawn) router.ssr = { manifest: undefined }
  const [texts] = await Promise.all([loadTexts(language), router.load()])
  const page = <Workspace language={language} texts={texts} client={client} router={router} />
  // In slices: a slow phone answers a finger in between.
  startTransition(() => (isDrawn ? void hydrateRoot(place, page) : createRoot(place).render(page)))
  hearEarlyPress(place)
  startOffline(client)
}

/** What was pressed while there was only the picture is pressed now; React takes that part over at once to hear it. */
function hearEarlyPress(place: HTMLElement): void {
  place.dataset['alive'] = ''
  const button = place.querySelector<HTMLButtonElement>('button[data-pressed]')
  button?.removeAttribute('data-pressed')
  button?.click()
}

function meetFirstReader(client: QueryClient): void {
  const session = client.getQueryData(answerQuery('/api/session').queryKey)
  if (session !== undefined) meetReader(session)
}

// Not awaited here: the pages' chunks need this one, which then would never be there.
void start(document.getElementById('root')!)
