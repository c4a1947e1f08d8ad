import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  retainSearchParams,
  stringifySearchWith,
  type RouterHistory,
} from '@tanstack/react-router'
import { Fault } from './design/fault.tsx'
import { readRecordSearch } from './modules/record/record-search.ts'
import { NotFound } from './shell/not-found.tsx'
import { Shell } from './shell/shell.tsx'
import { readViewSearch, type ViewSearch } from './view/view-search.ts'

const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ({ error, reset }) => <Fault error={error} onRetry={reset} />,
  validateSearch: (search: Record<string, unknown>): ViewSearch => readViewSearch(search),
  search: { middlewares: [retainSearchParams<ViewSearch>(['asOf', 'event'])] },
})

type Searched = { readonly validateSearch?: (search: Record<string, unknown>) => object }

const at = <P extends string>(
  path: P,
  component: ReturnType<typeof lazyRouteComponent>,
  searched: Searched = {},
) => createRoute({ getParentRoute: () => root, path, component, ...searched })

/** Every page of the workspace, a chunk each. */
const pages = [
  at(
    '/',
    lazyRouteComponent(() => import('./modules/situation/overview/situation-page.tsx'), 'SituationPage'),
  ),
  at(
    '/states/$state',
    lazyRouteComponent(() => import('./modules/situation/state/state-page.tsx'), 'StatePage'),
  ),
  at(
    '/events/$event',
    lazyRouteComponent(() => import('./modules/situation/event/event-page.tsx'), 'EventPage'),
  ),
  at(
    '/report',
    lazyRouteComponent(() => import('./modules/situation/report/report-page.tsx'), 'ReportPage'),
  ),
  at(
    '/drafts',
    lazyRouteComponent(() => import('./modules/situation/drafts/drafts-page.tsx'), 'DraftsPage'),
  ),
  at(
    '/drafts/$id',
    lazyRouteComponent(() => import('./modules/situation/drafts/draft-page.tsx'), 'DraftPage'),
  ),
  at(
    '/requests',
    lazyRouteComponent(() => import('./modules/situation/requests/requests-page.tsx'), 'RequestsPage'),
  ),
  at(
    '/requests/new',
    lazyRouteComponent(() => import('./modules/situation/requests/ask-page.tsx'), 'AskPage'),
  ),
  at(
    '/requests/$id',
    lazyRouteComponent(() => import('./modules/situation/requests/request-page.tsx'), 'RequestPage'),
  ),
  at(
    '/desk',
    lazyRouteComponent(() => import('./modules/desk/desk-page.tsx'), 'DeskPage'),
  ),
  at(
    '/desk/mail',
    lazyRouteComponent(() => import('./modules/desk/mail/mail-page.tsx'), 'MailPage'),
  ),
  at(
    '/desk/requests/new',
    lazyRouteComponent(() => import('./modules/desk/request/new-request-page.tsx'), 'NewRequestPage'),
  ),
  at(
    '/desk/requests/$id',
    lazyRouteComponent(() => import('./modules/desk/request/request-page.tsx'), 'DeskRequestPage'),
  ),
  at(
    '/overdue',
    lazyRouteComponent(() => import('./modules/situation/overdue/overdue-page.tsx'), 'OverduePage'),
  ),
  at(
    '/assessments',
    lazyRouteComponent(() => import('./modules/threats/assessments/assessments-page.tsx'), 'AssessmentsPage'),
  ),
  at(
    '/assessments/new',
    lazyRouteComponent(() => import('./modules/threats/assessments/assess-page.tsx'), 'AssessPage'),
  ),
  at(
    '/assessments/$id',
    lazyRouteComponent(() => import('./modules/threats/assessments/assessment-page.tsx'), 'AssessmentPage'),
  ),
  at(
    '/timelines/new',
    lazyRouteComponent(() => import('./modules/threats/timelines/timeline-page.tsx'), 'TimelinePage'),
  ),
  at(
    '/threats',
    lazyRouteComponent(() => import('./modules/threats/board/board-page.tsx'), 'BoardPage'),
  ),
  at(
    '/signals/$id',
    lazyRouteComponent(() => import('./modules/threats/signals/signal-page.tsx'), 'SignalPage'),
  ),
  at(
    '/outlook/$state',
    lazyRouteComponent(() => import('./modules/threats/outlook/outlook-page.tsx'), 'OutlookPage'),
  ),
  at(
    '/lead-time',
    lazyRouteComponent(() => import('./modules/threats/lead-time/lead-time-page.tsx'), 'LeadTimePage'),
  ),
  at(
    '/alerts',
    lazyRouteComponent(() => import('./modules/threats/alerts/alerts-page.tsx'), 'AlertsPage'),
  ),
  at(
    '/alerts/new',
    lazyRouteComponent(() => import('./modules/threats/alerts/alert-form-page.tsx'), 'AlertFormPage'),
  ),
  at(
    '/alerts/delivery',
    lazyRouteComponent(() => import('./modules/threats/delivery/delivery-page.tsx'), 'DeliveryPage'),
  ),
  at(
    '/alerts/$id',
    lazyRouteComponent(() => import('./modules/threats/alerts/alert-page.tsx'), 'AlertPage'),
  ),
  at(
    '/briefings',
    lazyRouteComponent(() => import('./modules/briefings/issues-page.tsx'), 'IssuesPage'),
  ),
  at(
    '/briefings/new',
    lazyRouteComponent(() => import('./modules/briefings/edit/edit-page.tsx'), 'EditPage'),
  ),
  at(
    '/briefings/drafts/$id',
    lazyRouteComponent(() => import('./modules/briefings/edit/draft-page.tsx'), 'DraftPage'),
  ),
  at(
    '/briefings/$number',
    lazyRouteComponent(() => import('./modules/briefings/issue-page.tsx'), 'IssuePage'),
  ),
  at(
    '/contacts',
    lazyRouteComponent(() => import('./modules/contacts/contacts-page.tsx'), 'ContactsPage'),
  ),
  at(
    '/contacts/new',
    lazyRouteComponent(() => import('./modules/contacts/contact-form-page.tsx'), 'ContactFormPage'),
  ),
  at(
    '/contacts/$id',
    lazyRouteComponent(() => import('./modules/contacts/contact-page.tsx'), 'ContactPage'),
  ),
  at(
    '/contacts/$id/readout',
    lazyRouteComponent(() => import('./modules/contacts/readout-page.tsx'), 'ReadoutPage'),
  ),
  at(
    '/proposals',
    lazyRouteComponent(() => import('./modules/proposals/list/proposals-page.tsx'), 'ProposalsPage'),
  ),
  at(
    '/proposals/new',
    lazyRouteComponent(() => import('./modules/proposals/write/write-page.tsx'), 'WritePage'),
  ),
  at(
    '/proposals/$id',
    lazyRouteComponent(() => import('./modules/proposals/proposal-page.tsx'), 'ProposalPage'),
  ),
  at(
    '/decisions',
    lazyRouteComponent(() => import('./modules/proposals/decisions/decisions-page.tsx'), 'DecisionsPage'),
  ),
  at(
    '/decisions/$number',
    lazyRouteComponent(() => import('./modules/proposals/decisions/decision-page.tsx'), 'DecisionPage'),
  ),
  at(
    '/actions',
    lazyRouteComponent(() => import('./modules/actions/programme/actions-page.tsx'), 'ActionsPage'),
  ),
  at(
    '/actions/new',
    lazyRouteComponent(() => import('./modules/actions/write/write-page.tsx'), 'WritePage'),
  ),
  at(
    '/actions/$id',
    lazyRouteComponent(() => import('./modules/actions/action/action-page.tsx'), 'ActionPage'),
  ),
  at(
    '/directory',
    lazyRouteComponent(() => import('./modules/directory/directory-page.tsx'), 'DirectoryPage'),
  ),
  at(
    '/directory/$agency',
    lazyRouteComponent(() => import('./modules/directory/agency-page.tsx'), 'AgencyPage'),
  ),
  at(
    '/record',
    lazyRouteComponent(() => import('./modules/record/record-page.tsx'), 'RecordPage'),
    { validateSearch: readRecordSearch },
  ),
  at(
    '/record/check',
    lazyRouteComponent(() => import('./modules/record/check-page.tsx'), 'CheckPage'),
  ),
  at(
    '/record/$id',
    lazyRouteComponent(() => import('./modules/record/entry-page.tsx'), 'EntryPage'),
  ),
  at(
    '/chain/$id',
    lazyRouteComponent(() => import('./modules/record/chain-page.tsx'), 'ChainPage'),
  ),
  at(
    '/people',
    lazyRouteComponent(() => import('./modules/people/people-page.tsx'), 'PeoplePage'),
  ),
  at(
    '/account',
    lazyRouteComponent(() => import('./modules/people/account-page.tsx'), 'AccountPage'),
  ),
  at(
    '/sign-in',
    lazyRouteComponent(() => import('./modules/people/sign-in-page.tsx'), 'SignInPage'),
  ),
  at(
    '/invitation',
    lazyRouteComponent(() => import('./modules/people/invitation-page.tsx'), 'InvitationPage'),
  ),
  at(
    '/design',
    lazyRouteComponent(() => import('./modules/gallery/design-page.tsx'), 'DesignPage'),
  ),
] as const

export function makeRouter(client: QueryClient, history?: RouterHistory) {
  return createRouter({
    ...(history === undefined ? {} : { history }),
    routeTree: root.addChildren(pages),
    basepath: '/workspace',
    context: { client },
    defaultPreload: 'intent',
    // On the node, where a history is handed in, nothing scrolls.
    scrollRestoration: history === undefined,
    parseSearch: parseSearchWith((text) => text),
    stringifySearch: stringifySearchWith(String),
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
