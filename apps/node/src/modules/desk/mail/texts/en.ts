/** Words of mails; what has to be done is named by `dueNames`. */
export const en = {
  reminder: 'Reminder',
  due: (moment: string) => `Due: ${moment}`,
  expires: (moment: string) => `Expires: ${moment}. What is received at that very instant is too late.`,
  since: (moment: string) => `Since: ${moment}`,
  noTime: 'no time set',
  overdue: 'overdue',
  waits: 'On others:',
  sealed: 'What it is about may not be said by mail: see the page.',
  page: (url: string) => `Page: ${url}`,
  calendar: 'The calendar file is attached.',
  replyBreaks: (state: string) =>
    `To break the silence, answer this mail before it expires. The first lines of your answer, above the quoted text, are entered in the record as the objection of ${state} and its reason, and told to all at once. The address is for this silence and your agency alone: do not pass this mail on.`,
  digest: (count: number) => `The week: ${count} due`,
  digestLead: 'What is on your agency, and what it waits for, by when it is due.',
  put: (number: number) => `Proposal ${number} is under silence`,
  extended: (number: number) => `The silence on proposal ${number} is extended`,
  broken: (number: number, by: string) => `${by} has broken the silence on proposal ${number}`,
  withdrawn: (number: number) => `Proposal ${number} is withdrawn from silence`,
  passed: (number: number) => `The silence on proposal ${number} has passed: nobody objected`,
  adopted: (number: number) => `Proposal ${number} is adopted`,
  by: (agency: string) => `By: ${agency}`,
  reason: (reason: string) => `Reason: ${reason}`,
  taken: 'The silence is broken',
  takenMeans: (moment: string) =>
    `Your objection was received at ${moment} and is in the record. All members are told.`,
  refused: 'Your answer has not broken the silence',
  refusedByRules: (reason: string) => `It was not entered in the record: ${reason}`,
  refusedMeans: (reason: string) => `It was not entered in the record: ${reason}`,
  /** Why an answer was not even put to the rules. */
  hindrances: {
    empty: 'it holds no words above the quoted text. Write the reason in the first lines, and answer again.',
    foreign: (from: string) => `it came from ${from}, which is no address of your office in the directory.`,
    closed: 'your agency does not take answers by mail; use the page.',
    unseen: 'your agency may no longer read of it.',
  },
  received: (moment: string) => `Received: ${moment}`,
}

export type MailTexts = typeof en
