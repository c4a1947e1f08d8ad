import { check } from './ru/check.ts'
import { codes } from './ru/codes.ts'
import { chart } from './ru/chart.ts'
import { design } from './ru/design.ts'
import { directory } from './ru/directory.ts'
import { drafts } from './ru/drafts.ts'
import { event } from './ru/event.ts'
import { gallery } from './ru/gallery.ts'
import { outbox } from './ru/outbox.ts'
import { overdue } from './ru/overdue.ts'
import { people } from './ru/people.ts'
import { record } from './ru/record.ts'
import { report } from './ru/report.ts'
import { requests } from './ru/requests.ts'
import { shell } from './ru/shell.ts'
import { situation } from './ru/situation.ts'
import { state } from './ru/state.ts'
import type { Texts } from './en.ts'

export const ru: Texts = {
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
