import { check } from './en/check.ts'
import { codes } from './en/codes.ts'
import { chart } from './en/chart.ts'
import { design } from './en/design.ts'
import { directory } from './en/directory.ts'
import { drafts } from './en/drafts.ts'
import { event } from './en/event.ts'
import { gallery } from './en/gallery.ts'
import { outbox } from './en/outbox.ts'
import { overdue } from './en/overdue.ts'
import { people } from './en/people.ts'
import { record } from './en/record.ts'
import { report } from './en/report.ts'
import { requests } from './en/requests.ts'
import { shell } from './en/shell.ts'
import { situation } from './en/situation.ts'
import { state } from './en/state.ts'

/** Every text of the workspace; what the other languages must have. */
export const en = {
  check,
  codes,
  design,
  chart,
  shell,
  situation,
  state,
  event,
  report,
  drafts,
  outbox,
  requests,
  overdue,
  directory,
  record,
  people,
  gallery,
}

export type Texts = typeof en
