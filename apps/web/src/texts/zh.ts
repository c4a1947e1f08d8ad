import { check } from './zh/check.ts'
import { codes } from './zh/codes.ts'
import { chart } from './zh/chart.ts'
import { design } from './zh/design.ts'
import { directory } from './zh/directory.ts'
import { drafts } from './zh/drafts.ts'
import { event } from './zh/event.ts'
import { gallery } from './zh/gallery.ts'
import { outbox } from './zh/outbox.ts'
import { overdue } from './zh/overdue.ts'
import { people } from './zh/people.ts'
import { record } from './zh/record.ts'
import { report } from './zh/report.ts'
import { requests } from './zh/requests.ts'
import { shell } from './zh/shell.ts'
import { situation } from './zh/situation.ts'
import { state } from './zh/state.ts'
import type { Texts } from './en.ts'

export const zh: Texts = {
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
