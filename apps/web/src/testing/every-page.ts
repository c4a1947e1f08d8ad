/**
 * An address of every page, and as whom it is worth seeing; `every-page.test.ts` holds the list to the router's, and
 * fills in what is asked first.
 */
export const everyPage = [
  { name: 'situation', route: '/', path: '/', office: 'kaz-focal-point' },
  { name: 'state', route: '/states/$state', path: '/states/CHN', office: 'kaz-focal-point' },
  { name: 'event', route: '/events/$event', path: '/events/covid-19', office: 'kaz-focal-point' },
  { name: 'report', route: '/report', path: '/report', office: 'kaz-focal-point' },
  { name: 'drafts', route: '/drafts', path: '/drafts', office: 'chn-signing-officer' },
  { name: 'draft', route: '/drafts/$id', path: '/drafts/{draft}', office: 'chn-signing-officer' },
  { name: 'requests', route: '/requests', path: '/requests', office: 'secretariat-duty-desk' },
  {
    name: 'request',
    route: '/requests/$id',
    path: '/requests/{request}',
    office: 'kaz-focal-point',
  },
  { name: 'ask', route: '/requests/new', path: '/requests/new', office: 'secretariat-duty-desk' },
  { name: 'overdue', route: '/overdue', path: '/overdue', office: 'secretariat-duty-desk' },
  { name: 'assessments', route: '/assessments', path: '/assessments', office: 'secretariat-duty-desk' },
  { name: 'assess', route: '/assessments/new', path: '/assessments/new', office: 'kaz-focal-point' },
  {
    name: 'assessment',
    route: '/assessments/$id',
    path: '/assessments/{assessment}',
    office: 'kaz-focal-point',
  },
  { name: 'timeline', route: '/timelines/new', path: '/timelines/new', office: 'kaz-focal-point' },
  { name: 'alerts', route: '/alerts', path: '/alerts', office: 'kaz-focal-point' },
  { name: 'give-alert', route: '/alerts/new', path: '/alerts/new', office: 'secretariat-duty-desk' },
  { name: 'alert', route: '/alerts/$id', path: '/alerts/{alert}', office: 'kaz-focal-point' },
  { name: 'directory', route: '/directory', path: '/directory', office: 'secretariat-duty-desk' },
  {
    name: 'agency',
    route: '/directory/$agency',
    path: '/directory/kaz-moh',
    office: 'secretariat-duty-desk',
  },
  { name: 'record', route: '/record', path: '/record', office: 'kaz-focal-point' },
  { name: 'check', route: '/record/check', path: '/record/check', office: 'kaz-focal-point' },
  { name: 'entry', route: '/record/$id', path: '/record/120', office: 'kaz-focal-point' },
  { name: 'people', route: '/people', path: '/people', office: 'secretariat-duty-desk' },
  { name: 'account', route: '/account', path: '/account', office: 'secretariat-duty-desk' },
  { name: 'sign-in', route: '/sign-in', path: '/sign-in', office: undefined },
  { name: 'invitation', route: '/invitation', path: '/invitation', office: undefined },
  { name: 'design', route: '/design', path: '/design', office: undefined },
  { name: 'not-found', route: undefined, path: '/nowhere', office: undefined },
] as const
