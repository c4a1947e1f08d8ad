import { Command, CommanderError } from 'commander'
import { exitCodes, exitCodesHelp, type ExitCode } from './exit-codes.ts'
import { showError } from './show-error.ts'

/** Every command, in the order of the help. Only the one that is asked for is loaded: a node is much to load. */
const commands: readonly Entry[] = [
  {
    name: 'node',
    summary: 'Run a node on a data folder; found it when it is new',
    load: async () => (await import('./commands/node.ts')).nodeCommand,
  },
  {
    name: 'show',
    summary: 'Read what a node has: figures, reports, who is overdue, the directory, statements',
    load: async () => (await import('./commands/show.ts')).showCommand,
  },
  {
    name: 'chain',
    summary: 'What led to a statement or a signal, and what came of it, as far as you may see',
    load: async () => (await import('./commands/chain.ts')).chainCommand,
  },
  {
    name: 'report',
    summary: "Say something with an agency's key that the node keeps: figures, corrections, events, requests",
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
  {
    name: 'import',
    summary: 'Import figures as others publish them: JHU, WHO, Our World in Data, Concert template',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    name: 'key',
    summary: 'Keys of agencies, and tokens of the node',
    load: async () => (await import('./commands/key.ts')).keyCommand,
  },
  {
    name: 'person',
    summary: 'Persons who sign in at the workspace: list, invite, withdraw',
    load: async () => (await import('./commands/person.ts')).personCommand,
  },
  {
    name: 'draft',
    summary: 'Drafts that wait for a signature, and what became of them',
    load: async () => (await import('./commands/draft.ts')).draftCommand,
  },
  {
    name: 'briefing',
    summary: 'Briefings: drafts, confirmation of each language, issues and their files',
    load: async () => (await import('./commands/briefing.ts')).briefingCommand,
  },
  {
    name: 'proposal',
    summary: 'Proposals: texts and what is asked of them, the silence procedure, consensus, adoption',
    load: async () => (await import('./commands/proposal.ts')).proposalCommand,
  },
  {
    name: 'decision',
    summary: 'Decisions, positions on them, and who takes part',
    load: async () => (await import('./commands/decision.ts')).decisionCommand,
  },
  {
    name: 'action',
    summary: 'Actions: who does what by when, what was done with its evidence, and what is confirmed',
    load: async () => (await import('./commands/action.ts')).actionCommand,
  },
  {
    name: 'desk',
    summary: 'What is due, overdue, expiring, waited for or unanswered; requests with a deadline',
    load: async () => (await import('./commands/desk.ts')).deskCommand,
  },
  {
    name: 'contact',
    summary:
      'Conversations with others: their record, readouts that the parties answer, and what is published',
    load: async () => (await import('./commands/contact.ts')).contactCommand,
  },
  {
    name: 'check',
    summary: 'Check a whole record: tree, signatures, attachments, vault, tables',
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  {
    name: 'verify',
    summary: 'Check statements offline, without trusting anyone: what is proven, and what is not',
    load: async () => (await import('./commands/verify.ts')).verifyCommand,
  },
  {
    name: 'publish',
    summary: 'Write the public site into a folder, for any web server or CDN to carry',
    load: async () => (await import('./commands/publish.ts')).publishCommand,
  },
  {
    name: 'analyse',
    summary: 'Run the analytics on a list of cases with their inputs, one result file a case',
    load: async () => (await import('./commands/analyse.ts')).analyseCommand,
  },
  {
    name: 'backtest',
    summary: 'Replay what was published day by day: first signals, their lead, false alarms, a row a state',
    load: async () => (await import('./commands/backtest.ts')).backtestCommand,
  },
  {
    name: 'backup',
    summary: 'Copy a data folder whole and checked; keep the copy like the keys, for it holds them',
    load: async () => (await import('./commands/backup.ts')).backupCommand,
  },
  {
    name: 'restore',
    summary: 'Make a data folder out of a backup, if its log was not seen any further',
    load: async () => (await import('./commands/restore.ts')).restoreCommand,
  },
  {
    name: 'rebuild',
    summary: 'Build the tables anew from the record; no node may run on the folder',
    load: async () => (await import('./commands/rebuild.ts')).rebuildCommand,
  },
]

type Entry = {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<(command: Command) => void>
}

async function runConcert(args: readonly string[]): Promise<ExitCode> {
  const program = new Command('concert')
    .description('Signed statements of sovereign states, in a record that anyone can check')
    .exitOverride()
    .enablePositionalOptions()
    .showHelpAfterError('(--help tells more)')
    .addHelpText('after', exitCodesHelp)
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary)
    if (args.includes(name)) (await load())(command)
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return (process.exitCode as ExitCode | undefined) ?? exitCodes.done
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
    return showError(error)
  }
}

// A reader that has seen enough, as `head`, is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
// A promise that nobody waits for is no reason for a stack either; going on after it would be a guess.
process.on('uncaughtException', (error) => process.exit(showError(error)))
process.exitCode = await runConcert(process.argv.slice(2))
// What a failed command left open, as a node that found its port taken, does not keep the process.
if (process.exitCode !== exitCodes.done) setTimeout(() => process.exit(), 500).unref()
