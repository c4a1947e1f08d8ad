/** Every text of letters to subscribers, and of the pages that their links lead to. */
export type LetterTexts = {
  readonly confirmSubject: (organisation: string) => string
  readonly confirm: (organisation: string, link: string) => string
  readonly issueSubject: (organisation: string, number: number, title: string) => string
  readonly corrects: (number: number) => string
  readonly read: string
  readonly files: string
  readonly leave: string
  readonly pages: {
    readonly heading: string
    readonly asked: string
    readonly noAddress: string
    readonly noMail: string
    readonly confirmAsk: string
    readonly confirmButton: string
    readonly confirmed: string
    readonly leaveAsk: string
    readonly leaveButton: string
    readonly left: string
    readonly noLink: string
    readonly back: string
  }
}
