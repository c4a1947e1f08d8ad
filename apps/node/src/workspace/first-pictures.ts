import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import { existsSync } from 'node:fs'
import { openAnswerOnce } from '../http/answer-once.ts'
import type { CallerSources } from '../http/caller.ts'
import type { FirstAnswers } from './first-answers.ts'

type Drawn = (
  asked: Pick<FirstAnswers, 'language' | 'answers'> & { readonly path: string },
) => Promise<string>

/** Draws the first picture of the page that a request asks for; nothing where it cannot be drawn, which is logged. */
export type DrawFirst = (request: FastifyRequest, first: FirstAnswers) => Promise<string>

/**
 * The module that the workspace's build makes from its own pages. Readers without a session see the same, so for them
 * one drawing serves until something else would be drawn.
 */
export function openFirstPictures(
  built: URL,
  { sessions }: CallerSources,
  log: FastifyBaseLogger,
): DrawFirst {
  const file = new URL('picture/first-picture.js', built)
  if (!existsSync(file)) return async () => ''
  const module = import(file.href) as Promise<{ readonly drawFirstPicture: Drawn }>
  const once = openAnswerOnce<string>()
  return async ({ url, cookies }, { language, answers }) => {
    const draw = async (): Promise<string> =>
      (await module).drawFirstPicture({ path: url, language, answers })
    try {
      return cookies[sessions.cookie()] === undefined
        ? await once(keyOf(url, language, answers), draw)
        : await draw()
    } catch (error) {
      log.warn(error, 'the first picture of a page could not be drawn; the page draws itself')
      return ''
    }
  }
}

/** The node's clock moves on with every answer: a picture may be a minute old. */
function keyOf(url: string, language: string, answers: FirstAnswers['answers']): string {
  return [
    url,
    language,
    JSON.stringify(answers).replaceAll(/(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d\.\d{3}Z/g, '$1'),
  ].join('\n')
}
