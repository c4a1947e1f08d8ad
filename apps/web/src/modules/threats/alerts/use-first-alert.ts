import type { DirectoryAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'
import { useNow } from '../../../clock/use-now.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { emptyAlert, inputTimeOf, type AlertForm } from './alert-form.ts'

const usualLengthMs = 72 * 3_600_000

/** A new alert: on the event that is looked at, to all other member states, for three days; real in a real record alone. */
export function useFirstAlert(directory: DirectoryAnswer | undefined): AlertForm {
  const { language } = useThreatsTexts()
  const { event } = useView()
  const { state: own } = useSession()
  const now = useNow()
  const node = useQuery(answerQuery('/api/node'))
  const events = useQuery(answerQuery('/api/situation/events'))
  return emptyAlert({
    event: event ?? '',
    names: events.data?.events.find((one) => one.event === event)?.names ?? {},
    status: node.data?.mode === 'live' ? 'actual' : 'exercise',
    expires: inputTimeOf(now + usualLengthMs),
    recipients: recipientsIn(directory, own),
    lang: language,
  })
}

/** Member states that have an agency in the directory: nobody else could acknowledge. */
function recipientsIn(directory: DirectoryAnswer | undefined, own: string | undefined): readonly string[] {
  const speaking = new Set(directory?.agencies.map(({ state }) => state))
  return (directory?.states ?? [])
    .filter(({ state, role }) => role === 'member' && state !== own && speaking.has(state))
    .map(({ state }) => state)
}
