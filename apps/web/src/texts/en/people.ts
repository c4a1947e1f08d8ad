/** Sign-in, persons, sessions, invitations. */
export const people = {
  roles: { reads: 'reads', drafts: 'drafts', signs: 'signs', administers: 'administers' },
  session: {
    open: 'Who you are here',
    roles: 'Roles',
    fourEyes: 'Four eyes: what one person drafts another one signs.',
    office: 'Step into another office',
    ended: 'Your session has ended, and what it showed was put away. What you see now is public.',
    signInAgain: 'Sign in again',
  },
  door: {
    title: 'Step into an office',
    lead: 'This is a sample: a reconstruction for trying Concert out. Anyone may step in as any of these offices with one click; there is no password, no person stands behind them, and nothing that you sign here was said by the state that it names.',
    here: 'You are here',
  },
  signIn: {
    lead: 'Reading what is public needs no account. To see what is shared among the members, to draft and to sign, sign in as a person of your agency.',
  },
}
