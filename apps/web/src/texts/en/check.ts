import { locales, wordsOf } from '@concert/language'
import type { Finding, RecordFault, VerifyErrorCode } from '@concert/verify'

const { count, number } = wordsOf(locales.en)
const entryForms = { one: 'entry', other: 'entries' }

type Facts = Finding['facts']

/** The check of a statement and of the whole record in the reader's own browser. */
export const check = {
  statement: {
    title: 'Check this statement',
    lead: 'Your browser computes it itself, from the entry, its proof and the directory: this node is not asked whether it is true.',
    go: 'Check this statement',
    again: 'Check again',
    running: 'Checking …',
    good: 'Nothing that was checked failed.',
    bad: 'The check failed: do not rely on this statement.',
    remembered: (day: string) =>
      `The log’s key was compared with the one that this browser remembers since ${day}.`,
    pinned: 'This browser now remembers the log’s key, and compares it from now on.',
  },
  record: {
    title: 'Check the record',
    lead: 'Your browser reads every entry and computes for itself that the log signed it, who signed each statement and whether they might, and that nothing has been changed or taken away since it looked last. Nothing is asked of this node but its files.',
    go: 'Check every entry',
    again: 'Check again',
    cancel: 'Stop',
    running: (entries: string, size: string) => `${entries} of ${size} entries checked`,
    starting: 'Reading the checkpoint',
    leave: 'You may leave this page: the check goes on as long as the workspace is open.',
    cancelled: 'You stopped the check. Nothing was found out.',
    failed: 'The check could not be carried through; that says nothing about the record.',
    good: 'Nothing that was checked is wrong.',
    bad: (faults: number) =>
      `${count(faults, { one: 'thing is', other: 'things are' })} wrong with this record.`,
    save: 'Save the report',
    memory: {
      title: 'What this browser remembers',
      none: 'Nothing yet. The first check remembers the log’s key and how far the record went; every later one is compared with that.',
      key: 'Key of the log',
      since: 'Remembered since',
      seen: 'Seen last',
      entries: (entries: number) => count(entries, entryForms),
      forget: 'Forget it',
      forgetWarning:
        'Only forget it when the Secretariat has told you, in another way than this page, why the key or the record was replaced. After that a forged record could not be told from the true one.',
      forgetYes: 'Yes, forget it',
      forgetNo: 'Keep it',
    },
    alarms: {
      key: 'The log’s key is not the one that this browser remembers.',
      keyMeans:
        'Somebody shows you another record, or the log was founded anew. Do not rely on what you see. Ask the Secretariat by telephone.',
      keyThen: 'Remembered',
      keyNow: 'Shown now',
      forked: 'The record has been forked.',
      forkedMeans:
        'The log has signed two histories: the one that this browser saw, and the one that is shown now. The two checkpoints are the proof. Save the report and send it to every member.',
      'rolled-back': 'The record has been rolled back.',
      'rolled-backMeans':
        'It is shorter than this browser saw it before: something old is shown, or another history is being written. Ask the Secretariat by telephone.',
    },
    found: {
      title: 'What was computed',
      entries: 'Entries',
      forms: (open: string, sealed: string) => `${open} open, ${sealed} sealed`,
      root: 'Root of the tree',
      agencies: 'Agencies and keys',
      agenciesAndKeys: (agencies: string, keys: string) => `${agencies} agencies, ${keys} keys`,
      attachments: 'Attachments compared',
      kinds: 'Statements by kind',
      kind: 'Kind',
      number: 'Number',
    },
    proven: {
      signed: (origin: string, size: number) =>
        `The log ${origin} signed its tree of ${number(size)} entries.`,
      tree: 'Every entry hashes to the root that was signed: none was changed, moved or left out.',
      said: 'Every open statement is signed by a key in force for its author, and meant for this record.',
      attachments: (good: number) =>
        `${count(good, { one: 'attachment is', other: 'attachments are' })} byte for byte what was signed.`,
      key: 'The log’s key is the one that this browser remembers.',
      continues: (size: number) =>
        `It goes on from what this browser saw before, with ${number(size)} entries.`,
    },
    notProven: {
      key: 'That this is the record you mean: the log’s key was not compared with one had from elsewhere.',
      figures: 'That the figures are true: a signature says who stated them.',
      sealed: 'Who signed the sealed entries that none has disclosed, and what they say.',
      notUnderstood: (statements: number) =>
        `That ${count(statements, { one: 'statement', other: 'statements' })} of kinds or versions not known here are well-formed.`,
      notFetched: (files: number) =>
        `That ${count(files, { one: 'attachment that was too large is', other: 'attachments that were too large are' })} what was signed.`,
      others: 'That other readers are shown the same record: compare the root with theirs.',
    },
    faults: {
      file: 'File',
      more: (faults: number) => `and ${number(faults)} more`,
    },
  },
  outcomes: { proven: 'Proven', failed: 'Failed', 'not-proven': 'Not proven' },
  detail: 'In the checker’s own words',
  proven: {
    'bundle-form': ({ directoryEntries }: Facts) =>
      `The bundle is well-formed: a statement and ${count(Number(directoryEntries), entryForms)} of the directory, each with a proof.`,
    'log-key': ({ origin }: Facts) =>
      `The log’s key is the one that this browser remembers, of ${String(origin)}.`,
    checkpoint: ({ origin, size }: Facts) =>
      `The log ${String(origin)} signed its tree of ${count(Number(size), entryForms)}, and every proof is against it.`,
    'directory-included': () => 'Every entry of the directory stands in the log at its place.',
    'directory-signed': ({ agencies, keys }: Facts) =>
      `Every entry of the directory is signed by who may say it: ${number(Number(agencies))} agencies, ${number(Number(keys))} keys.`,
    'statement-included': ({ index }: Facts) => `The statement is entry ${number(Number(index))} of the log.`,
    'sealed-opened': () => 'What you see is what the sealed entry commits to, byte for byte.',
    'statement-signed': ({ keyid, agency }: Facts) =>
      `It is signed by the key ${String(keyid)}, which was enrolled for ${String(agency)} and in force there.`,
    'key-standing': ({ ended }: Facts): string =>
      ended === true
        ? 'The key was in force when it signed; it ended later, and what it signed until then stands.'
        : 'No entry ends this key.',
    'statement-record': ({ record }: Facts) => `It is meant for this record, ${String(record)}.`,
    'statement-form': ({ label, form }: Facts) =>
      `It is ${String(label)}, and stands ${String(form)} in the log, as it should.`,
    attachment: ({ name }: Facts) => `The attachment “${String(name)}” is byte for byte what was signed.`,
  },
  failed: {
    'bundle-form': 'This is not a bundle.',
    'log-key': 'The log’s key is not the one that this browser remembers.',
    checkpoint: 'The checkpoint does not hold.',
    'directory-included': 'The directory is not that of the log.',
    'directory-signed': 'The directory does not hold.',
    'statement-included': 'The statement is not in the log.',
    'sealed-opened': 'The sealed statement is not the one in the log.',
    'statement-signed': 'The statement is not signed by its author.',
    'key-standing': 'The key does not stand.',
    'statement-record': 'The statement is not meant for this record.',
    'statement-form': 'The statement stands in the log in the wrong form.',
    attachment: 'An attachment is not the one that was signed.',
    other: 'A step of the check failed.',
  },
  notProven: {
    'log-key': () =>
      'That this is the record you mean: the log’s key was taken from the bundle and not compared.',
    'directory-understood': ({ entries }: Facts) =>
      `What ${count(Number(entries), entryForms)} of the directory say, in a kind or version not known here.`,
    'key-standing': () =>
      'That the key was not compromised when it signed: it was stated later that it is, and not since when.',
    'statement-understood': ({ kind, version }: Facts) =>
      `That its content is well-formed: ${String(kind)} ${String(version)} is not known here.`,
    disclosure: () => 'That what it discloses is what the sealed entry commits to: check that entry.',
    attachment: ({ name }: Facts) =>
      `That the attachment “${String(name)}” is what was signed: its bytes were not compared.`,
    unchecked: () => 'Whatever rests on the step that failed: it was not checked.',
    'received-true': () => 'That it was received when its entry states: that is by the clock of the log.',
    'figures-true': () => 'That the figures are true: a signature says who stated them.',
    'no-later-correction': () =>
      'That no later statement corrects or replaces it: the links beside it show those that you may see.',
    'directory-complete': () =>
      'That the bundle holds every entry of the directory: a check of the whole record shows it.',
    'same-log-for-all': () =>
      'That other readers are shown the same log: no witness known here has cosigned its checkpoint.',
  },
  reasons: {
    'bad-vkey': 'the key cannot be read',
    'not-a-bundle': 'not a bundle',
    'too-large': 'too large',
    'wrong-key': 'another key',
    'different-checkpoints': 'proofs against different checkpoints',
    'out-of-order': 'out of order',
    'not-founded': 'the first entry does not found the record',
    'bad-signature': 'the signature does not verify',
    'not-entitled': 'not entitled to say this',
    unknown: 'an agency, state or key that nothing before names',
    conflict: 'contradicts the directory',
    'wrong-record': 'meant for another record',
    'wrong-form': 'open where it should be sealed, or sealed where it should be open',
    'not-of-the-directory': 'not a statement of the directory',
    'not-opened': 'the sealed entry was not opened',
    compromised: 'signed by a key that had been compromised',
    'wrong-attachment': 'an attachment is not what was signed',
    repeated: 'stands in the record already',
    'wrong-disclosure': 'discloses what the entry does not commit to',
    'missing-entries': 'entries are missing',
    'missing-attachment': 'an attachment is missing',
    'rolled-back': 'shorter than it was seen before',
    forked: 'another history than was seen before',
    unreachable: 'the source does not answer',
    'too-deep': 'nested too deeply',
    'not-utf8': 'not text in UTF-8',
    'not-json': 'not JSON',
    'duplicate-key': 'a field stands twice',
    'not-an-envelope': 'not an envelope',
    'not-a-statement': 'not a statement',
    'not-an-entry': 'not an entry',
    'not-an-observation-file': 'not an observation file',
    'bad-commitment': 'not what the log commits to',
    'invalid-encoding': 'wrongly encoded',
    'invalid-number': 'not a number in its one form',
    'number-too-large': 'a number too large',
    'too-long': 'too long',
    'invalid-hash': 'not a hash',
    'invalid-proof': 'the proof does not hold',
    'invalid-tile-path': 'not a tile’s path',
    'invalid-tile': 'a tile is not of the signed tree',
    'missing-tile': 'a tile is missing',
    'invalid-bundle': 'a bundle of entries cannot be read',
    'invalid-vkey': 'not a verifier key',
    'invalid-note': 'not a signed note',
    'invalid-signature': 'the log’s signature does not verify',
    unsigned: 'not signed by this log',
    'invalid-checkpoint': 'not a checkpoint',
    'wrong-origin': 'of another log',
    'invalid-proof-file': 'not a proof',
    'no-quorum': 'too few witnesses',
    'invalid-request': 'not a request',
    missing: 'missing',
    malformed: 'malformed',
    'wrong-tile': 'not the hashes that the tree stands for',
    'wrong-bundle': 'not the entries that the tree stands for',
    'wrong-entry': 'not the entry that was signed',
    'wrong-root': 'not the root of the tiles',
  } satisfies Record<VerifyErrorCode | RecordFault['code'], string>,
}
