import { dayNumber } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { Readers } from '../../../outbox/audience-presets.ts'
import { textIn } from '../../../outbox/text-in.ts'

type Texts = Readonly<Record<string, string>>

/** An action as it is written; everything may be missing yet. */
export type ActionForm = {
  /** The version that it takes the place of; empty of a new action. */
  readonly replaces: string
  readonly source: string
  readonly paragraph: string
  /** Which of that paragraph's commitments, from 0; undefined: the paragraph's as a whole. */
  readonly commitment: number | undefined
  readonly event: string
  readonly title: Texts
  readonly what: Texts
  readonly measure: Texts
  readonly states: readonly string[]
  readonly agencies: readonly string[]
  readonly due: string
  readonly dependsOn: readonly string[]
  readonly readers: Readers
}

export type ActionFault = 'source' | 'paragraph' | 'title' | 'what' | 'measure' | 'states' | 'due'

/** Which kind its source is of, where that is known. */
type Known = { readonly needsParagraph: boolean }

export function actionFaults(form: ActionForm, { needsParagraph }: Known): readonly ActionFault[] {
  const faults: Readonly<Record<ActionFault, boolean>> = {
    source: !/^[0-9a-f]{64}$/.test(form.source),
    paragraph: needsParagraph && form.paragraph === '',
    title: (form.title['en'] ?? '').trim() === '',
    what: Object.keys(written(form.what)).length === 0,
    measure: Object.keys(written(form.measure)).length === 0,
    states: form.states.length + form.agencies.length === 0,
    due: dayNumber(form.due) === undefined,
  }
  return (Object.keys(faults) as ActionFault[]).filter((name) => faults[name])
}

export function actionContent(form: ActionForm): DraftContent {
  const { replaces, source, paragraph, commitment, event } = form
  const { title, what, measure, states, agencies, due, dependsOn } = form
  return {
    kind: 'actions.action',
    ...(event === '' ? {} : { about: event }),
    label: form.readers.label,
    audience: [...form.readers.audience],
    ...(replaces === '' ? {} : { replaces }),
    refs: [source],
    body: {
      title: written(title),
      what: written(what),
      states: [...states],
      ...(agencies.length === 0 ? {} : { agencies: [...agencies] }),
      due,
      measure: written(measure),
      ...(dependsOn.length === 0 ? {} : { dependsOn: [...dependsOn] }),
      ...(paragraph === '' ? {} : { paragraph }),
      ...(commitment === undefined ? {} : { commitment }),
    },
  }
}

/** The form of a draft that was begun before, or of a version that is in the record; undefined where it is of another kind. */
export function actionFormOf(content: DraftContent): ActionForm | undefined {
  const { kind, about, label, audience, replaces, refs, body } = content
  if (kind !== 'actions.action') return undefined
  return {
    replaces: replaces ?? '',
    source: refs?.[0] ?? '',
    paragraph: textIn(body, 'paragraph'),
    commitment: typeof body['commitment'] === 'number' ? body['commitment'] : undefined,
    event: about ?? '',
    title: textsIn(body['title']),
    what: textsIn(body['what']),
    measure: textsIn(body['measure']),
    states: listIn(body['states']),
    agencies: listIn(body['agencies']),
    due: textIn(body, 'due'),
    dependsOn: listIn(body['dependsOn']),
    readers: { label: label ?? 'TLP:CLEAR', audience: audience ?? ['public'] },
  }
}

export const noAction: ActionForm = {
  replaces: '',
  source: '',
  paragraph: '',
  commitment: undefined,
  event: '',
  title: {},
  what: {},
  measure: {},
  states: [],
  agencies: [],
  due: '',
  dependsOn: [],
  readers: { label: 'TLP:AMBER', audience: ['members', 'secretariat'] },
}

function written(texts: Texts): Texts {
  const all = Object.entries(texts).map(([language, text]) => [language, text.trim()] as const)
  return Object.fromEntries(all.filter(([, text]) => text !== ''))
}

function textsIn(value: unknown): Texts {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'))
}

function listIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
