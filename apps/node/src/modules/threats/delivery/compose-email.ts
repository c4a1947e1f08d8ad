import type { Email } from '../../../kernel/delivery/send-email.ts'
import type { AlertBody, ShownAlert } from '../shown-alerts.ts'
import { languagesOf } from '../format-cap.ts'
import { deliveryId } from './plan-deliveries.ts'

export type Around = {
  readonly address: string
  /** The name after the @ of message ids: the host in the record's origin. */
  readonly host: string
  /** Where the alert is read and acknowledged. */
  readonly url: string
  readonly cap: string
  /** Earlier messages of this alert, oldest first. */
  readonly earlier: readonly { readonly id: string }[]
}

/** Beyond these labels an e-mail, which others may read on its way, says only that there is an alert. */
const sayableByMail = new Set(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER'])

/** An alert as an e-mail: the same Message-ID on every try, and in one thread with what it updates. */
export function composeEmail(alert: ShownAlert, { address, host, url, cap, earlier }: Around): Email {
  const isSayable = sayableByMail.has(alert.label ?? '')
  const marks = `${markOf(alert.body)}[${alert.label ?? ''}]`
  const messageId = (id: string): string => `<${deliveryId(id, 'e-mail', address)}@${host}>`
  return {
    to: address,
    subject: isSayable
      ? `${marks} ${typeWords[alert.type as AlertBody['type']]}${alert.body.texts['en']!.headline}`
      : `${marks} An alert waits for you`,
    text: [warning(alert.body), isSayable ? wordsOf(alert.body) : '', wayTo(alert, url)]
      .filter((part) => part !== '')
      .join('\n\n'),
    messageId: messageId(alert.id),
    references: earlier.map(({ id }) => messageId(id)),
    headers: {
      'auto-submitted': 'auto-generated',
      'x-concert-alert': alert.id,
      'x-concert-status': alert.body.status,
    },
    attachments: isSayable ? [{ name: 'alert.cap.xml', mediaType: 'application/cap+xml', content: cap }] : [],
  }
}

const typeWords = { alert: '', update: 'Update: ', cancel: 'Cancelled: ' } as const

function markOf({ status }: AlertBody): string {
  return status === 'actual' ? '' : `[${status.toUpperCase()}] `
}

/** In every language of the office: nobody takes an exercise for real. */
function warning({ status }: AlertBody): string {
  if (status === 'actual') return ''
  return status === 'exercise'
    ? 'EXERCISE. Nothing here is real.\nУЧЕНИЕ. Всё здесь вымышлено.\n演习。此处一切均非真实。'
    : 'TEST OF THE LINE. Disregard.\nПРОВЕРКА СВЯЗИ. Не принимать во внимание.\n线路测试，请忽略。'
}

function wordsOf(body: AlertBody): string {
  const said = languagesOf(body).map((language) => {
    const { headline, description, instruction } = body.texts[language]!
    return [headline, description, instruction].filter((part) => part !== undefined).join('\n\n')
  })
  const facts = `Urgency ${body.urgency}, severity ${body.severity}, certainty ${body.certainty}; until ${body.expires}.`
  return [...said, ...(body.note === undefined ? [] : [body.note]), facts].join('\n\n—\n\n')
}

function wayTo({ id, body, agency }: ShownAlert, url: string): string {
  return [
    `From ${agency}. Acknowledge within ${body.acknowledgeWithinMinutes} minutes / Подтвердите в течение ${body.acknowledgeWithinMinutes} мин. / 请在 ${body.acknowledgeWithinMinutes} 分钟内确认:`,
    url,
    `Statement ${id}`,
  ].join('\n')
}
