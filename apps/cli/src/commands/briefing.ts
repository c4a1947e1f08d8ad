import { sha256Hex } from '@concert/statement'
import { type Command } from 'commander'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openClient, type Client, type NodeFlags } from '../client.ts'
import { CommandError } from '../command-error.ts'
import { withAsOf, withNodeFlags } from '../flags.ts'
import { answer, note, print, printJson } from '../output.ts'
import { readBriefingFile } from '../read-briefing-file.ts'
import {
  formatDraft,
  formatDrafts,
  formatFindings,
  formatIssue,
  formatIssues,
  type DraftAnswer,
  type Finding,
  type IssueAnswer,
  type IssueSummary,
} from '../show/briefings.ts'
import { showReceipt, type SignedReceipt } from '../sign.ts'

type Flags = NodeFlags & { readonly as?: string; readonly event?: string; readonly asOf?: string }

/** From a draft to an issue, and the files of each issue. */
export function briefingCommand(command: Command): void {
  listCommand(command)
  withAgency(command.command('show').argument('<which>', 'the number of an issue, or a draft by its id'))
    .description('One issue with its files, or one draft with what is missing before it can be issued')
    .action(show)
  withAgency(command.command('draft').argument('<file>', 'event, date and words as JSON; - reads stdin'))
    .description('Save a version of a draft, and tell what is asked about its words')
    .option('--check', 'only tell what is asked about the words; nothing is saved')
    .action(saveDraft)
  withAgency(command.command('confirm').argument('<draft>').argument('<languages...>', 'as ru zh en'))
    .description('Confirm language versions of a draft, for exactly the words that it has')
    .action(confirm)
  withAgency(command.command('issue').argument('<draft>'))
    .description('Issue a draft: render every form, sign it, and take it')
    .action(issue)
  withNodeFlags(command.command('files').argument('<number>', 'of the issue'))
    .description('Save the files of an issue, and the bundle that proves them, each checked by its digest')
    .option('--out <folder>', 'where to', '.')
    .action(saveFiles)
}

function listCommand(command: Command): void {
  withAsOf(withAgency(command.command('list')))
    .description('Issues, newest first')
    .option('--event <id>', 'the event')
    .option('--drafts', 'drafts instead, which only the Secretariat may see')
    .action(async ({ as: agency, event, asOf, drafts, ...flags }: Flags & { drafts?: true }) => {
      const client = await openClient(flags)
      if (drafts !== true) {
        const { briefings } = await client.get<{ briefings: IssueSummary[] }>('/api/briefings', {
          event,
          asOf,
        })
        return answer(flags.json, briefings, formatIssues)
      }
      const open = await client.get<{ drafts: DraftAnswer['draft'][] }>('/api/briefings/drafts', {
        event,
        agency,
      })
      return answer(flags.json, open.drafts, formatDrafts)
    })
}

async function show(which: string, { as: agency, ...flags }: Flags): Promise<void> {
  const client = await openClient(flags)
  if (!/^\d{1,5}$/.test(which))
    return answer(flags.json, (await readDraft(client, which, agency)).draft, formatDraft)
  const { briefing } = await client.get<IssueAnswer>(`/api/briefings/${which}`)
  return answer(flags.json, briefing, formatIssue)
}

async function saveDraft(file: string, { as: agency, ...flags }: Flags & { check?: true }): Promise<void> {
  const order = await readBriefingFile(file)
  const client = await openClient(flags)
  const { words, overrides } = order
  const { findings } = await client.post<{ findings: Finding[] }>('/api/briefings/check', {
    words,
    overrides,
  })
  if (flags.check === true) return answer(flags.json, findings, formatFindings)
  const receipt = await client.post<SignedReceipt>('/api/briefings/drafts', { ...order, agency })
  showReceipt(receipt, { kind: 'briefings.draft', ...flags })
  if (findings.length > 0) note(formatFindings(findings))
}

async function confirm(
  id: string,
  languages: readonly string[],
  { as: agency, ...flags }: Flags,
): Promise<void> {
  const client = await openClient(flags)
  const { draft } = await readDraft(client, id, agency)
  for (const language of languages) {
    const words = draft.languages.find((one) => one.language === language)?.words
    if (words === undefined || words === null)
      throw new CommandError(`The draft has no words in "${language}"`)
    const path = `/api/briefings/drafts/${draft.id}/confirm`
    const receipt = await client.post<SignedReceipt>(path, { agency, language, words })
    showReceipt(receipt, { kind: `briefings.confirmation of ${language}`, ...flags })
  }
}

async function issue(id: string, { as: agency, ...flags }: Flags): Promise<void> {
  const client = await openClient(flags)
  const path = `/api/briefings/drafts/${encodeURIComponent(id)}/issue`
  const receipt = await client.post<SignedReceipt & { number: number }>(path, { agency })
  showReceipt(receipt, { kind: `issue ${receipt.number} of the briefing`, ...flags })
}

async function saveFiles(number: string, { out, ...flags }: NodeFlags & { out: string }): Promise<void> {
  const client = await openClient(flags)
  const { briefing } = await client.get<IssueAnswer>(`/api/briefings/${encodeURIComponent(number)}`)
  await mkdir(out, { recursive: true })
  const saved: string[] = []
  for (const { name, url, sha256 } of briefing.files) {
    const bytes = await readFile(client, url)
    if (sha256Hex(bytes) !== sha256)
      throw new CommandError(`The node sent other bytes for ${name} than the issue was signed with`)
    saved.push(await save(out, name, bytes))
  }
  const proof = `briefing-${briefing.number}.proof.json`
  saved.push(await save(out, proof, await readFile(client, briefing.proof)))
  if (flags.json === true) return printJson(saved)
  for (const path of saved) print(path)
  note(`To check them: concert verify ${out}`)
}

async function readFile(client: Client, url: string): Promise<Uint8Array> {
  const bytes = await client.bytes(url)
  if (bytes === undefined) throw new CommandError(`The node has nothing at ${url}`)
  return bytes
}

/** A name is the node's; only what an issue's files are called is written. */
async function save(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  if (!/^briefing-\d+\.[a-z0-9.]+$/.test(name))
    throw new CommandError(`"${name}" is not the name of a file of a briefing`)
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

function readDraft(client: Client, id: string, agency: string | undefined): Promise<DraftAnswer> {
  return client.get<DraftAnswer>(`/api/briefings/drafts/${encodeURIComponent(id)}`, { agency })
}

function withAgency(command: Command): Command {
  return withNodeFlags(command).option('--as <agency>', 'the Secretariat; an administrator names it')
}
