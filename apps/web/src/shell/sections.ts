/** The navigation, in its order; a module adds its pages here and in router.tsx, and nowhere else. */
export const sections = [
  {
    group: 'work',
    pages: [
      { to: '/', page: 'situation' },
      { to: '/desk', page: 'desk' },
      { to: '/report', page: 'report' },
      { to: '/drafts', page: 'drafts' },
      { to: '/requests', page: 'requests' },
      { to: '/overdue', page: 'overdue' },
      { to: '/briefings', page: 'briefings' },
    ],
  },
  {
    group: 'cooperation',
    pages: [
      { to: '/contacts', page: 'contacts' },
      { to: '/proposals', page: 'proposals' },
      { to: '/decisions', page: 'decisions' },
      { to: '/actions', page: 'actions' },
    ],
  },
  {
    group: 'threats',
    pages: [
      { to: '/threats', page: 'threats' },
      { to: '/alerts', page: 'alerts' },
      { to: '/assessments', page: 'assessments' },
      { to: '/lead-time', page: 'leadTime' },
    ],
  },
  {
    group: 'reference',
    pages: [
      { to: '/directory', page: 'directory' },
      { to: '/record', page: 'record' },
    ],
  },
  {
    group: 'house',
    pages: [
      { to: '/people', page: 'people' },
      { to: '/design', page: 'design' },
    ],
  },
] as const
