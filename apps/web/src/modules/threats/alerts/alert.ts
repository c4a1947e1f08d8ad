import type { AlertsAnswer } from '@concert/api'
import type { AlertBody } from './alert-form.ts'

export type Alert = Omit<AlertsAnswer['alerts'][number], 'body'> & { readonly body: AlertBody }
export type AlertedState = Alert['states'][number]

/** The node takes in no alert that is not of this form. */
export function alertsOf(alerts: AlertsAnswer['alerts']): readonly Alert[] {
  return alerts as unknown as readonly Alert[]
}

/** By when a state is to have acknowledged an alert. */
export function acknowledgeBy({ received, body }: Pick<Alert, 'received' | 'body'>): string {
  return new Date(Date.parse(received) + body.acknowledgeWithinMinutes * 60_000).toISOString()
}

/** It asks the state and the state has not answered. */
export function awaitsState({ standing, states }: Alert, state: string | undefined): boolean {
  return (
    standing === 'standing' && states.some((one) => one.state === state && one.acknowledged === undefined)
  )
}

export function acknowledgedCount({ states }: Pick<Alert, 'states'>): number {
  return states.filter(({ acknowledged }) => acknowledged !== undefined).length
}

/** The text in the reader's language; else in English, which every alert has. */
export function textIn(
  { texts }: Pick<AlertBody, 'texts'>,
  language: string,
): {
  readonly lang: string
  readonly headline: string
  readonly description: string
  readonly instruction?: string | undefined
} {
  const lang = Object.hasOwn(texts, language) ? language : 'en'
  return { lang, ...texts[lang]! }
}
