import type { LetterTexts } from './letter-texts.ts'

export const en: LetterTexts = {
  confirmSubject: (organisation) => `${organisation}: confirm that you want the briefings`,
  confirm: (organisation, link) =>
    `This address was entered to be told of each new briefing of: ${organisation}.\n\nIf that was you, confirm it here within 48 hours:\n${link}\n\nIf not, do nothing: nothing more will be sent, and the address is deleted.`,
  issueSubject: (organisation, number, title) => `${organisation}, briefing No. ${number}: ${title}`,
  corrects: (number) => `This issue corrects briefing No. ${number}.`,
  read: 'Read it, with all of its files and how to check them:',
  files: 'Files of this issue and their digests:',
  leave: 'To receive no more of these letters:',
  pages: {
    heading: 'Briefings by e-mail',
    asked:
      'A letter is on its way to this address. Follow the link in it within 48 hours; nothing else is sent before that.',
    noAddress: 'This is not an e-mail address. Go back and check it.',
    noMail: 'This node sends no e-mail at present. The feeds tell of each new briefing.',
    confirmAsk: 'Do you want a letter for each new briefing?',
    confirmButton: 'Yes, send me the briefings',
    confirmed: 'It is confirmed. You will be told of the next briefing.',
    leaveAsk: 'Do you want no more letters? Your address is then deleted.',
    leaveButton: 'Unsubscribe and delete my address',
    left: 'You are unsubscribed, and your address is deleted.',
    noLink: 'This link is no longer good. Enter your address again if you want the briefings.',
    back: 'To the feeds',
  },
}
