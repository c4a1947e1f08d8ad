import type { AlertBlock, Section, Text } from '@concert/briefing'
import { inEach, textOf } from '../../../kernel/briefing-text.ts'
import { knownAt } from '../../../kernel/briefing-scope.ts'
import type { BriefingView } from '../../../kernel/module.ts'
import { alertMarks } from '../alert-marks.ts'
import { capOf } from '../cap-of.ts'
import { formatCap } from '../format-cap.ts'
import { readShownAlerts, type AlertBody, type ShownAlert } from '../shown-alerts.ts'
import type { ThreatsTables } from '../tables.ts'

type View = BriefingView<ThreatsTables>

const title = { en: 'Alerts', ru: 'Оповещения', zh: '警报' }

/** Each is a file of its own, and a statement has 16 attachments at most. */
const mostAlerts = 6

/** Public alerts that stood when the last entry had come, each as its CAP message gives it. Tests are left out. */
export async function alertsSection(view: View): Promise<Section> {
  const known = knownAt(view)
  const alerts = await readShownAlerts(view, { event: view.event }, known)
  const standing = alerts.filter(({ standing: is, body }) => is === 'standing' && body.status !== 'test')
  const newest = standing.slice(-mostAlerts)
  const more = standing.length - newest.length
  return {
    id: 'alerts',
    title,
    blocks: [
      ...newest.map((alert) => blockOf(alert, alerts, view.origin)),
      ...(more === 0 ? [] : [{ kind: 'paragraph' as const, text: moreStand(more) }]),
    ],
  }
}

function moreStand(count: number): Text {
  return {
    en: `Earlier alerts that stand and are not repeated here: ${count}.`,
    ru: `Ранее объявленных действующих оповещений, не повторённых здесь: ${count}.`,
    zh: `另有此前发布且仍有效的警报${count}份，此处不再重复。`,
  }
}

function blockOf(alert: ShownAlert, all: readonly ShownAlert[], origin: string): AlertBlock {
  const { texts, status } = alert.body
  const mark = alertMarks[status]
  const headlines = textOf(Object.fromEntries(said(texts, ({ headline }) => headline)))
  const descriptions = said(texts, ({ description, instruction }) =>
    [description, instruction].filter((part) => part !== undefined).join('\n\n'),
  )
  return {
    kind: 'alert',
    id: `alert-${alert.index}`,
    headline: inEach((language) => `${mark[language] ?? mark.en}${headlines[language] ?? headlines.en}`),
    description: textOf(Object.fromEntries(descriptions)),
    cap: formatCap(capOf(alert, all, origin)),
  }
}

function said(
  texts: AlertBody['texts'],
  part: (text: AlertBody['texts'][string]) => string,
): [string, string][] {
  return Object.entries(texts).map(([language, text]) => [language, part(text)])
}
