import type { Command } from 'commander'
import { openClient, type NodeFlags } from '../client.ts'
import { withNodeFlags } from '../flags.ts'
import { answer, count, progress, progressDone } from '../output.ts'
import { publishSite } from '../publishing/publish-site.ts'
import { openSiteFolder } from '../publishing/site-folder.ts'
import { parseSiteManifest } from '../publishing/site-manifest.ts'

type Flags = NodeFlags & { readonly precompressed?: true }

export function publishCommand(command: Command): void {
  withNodeFlags(command.argument('<dir>', 'folder that a web server shows; made when it is not there'))
    .option('--precompressed', 'also write .br and .gz beside each text, for servers that look for them')
    .addHelpText(
      'after',
      '\nRun it again whenever there is something new: only what is other is taken.\nExample: concert publish /var/www/figures --node https://concert.example',
    )
    .action(publish)
}

async function publish(dir: string, flags: Flags): Promise<void> {
  const client = await openClient(flags)
  const folder = await openSiteFolder(dir)
  const node = {
    manifest: async () => parseSiteManifest(await client.get<unknown>('/site.json')),
    bytes: client.bytes,
  }
  const published = await publishSite(node, folder, {
    isPrecompressed: flags.precompressed === true,
    told: (taken, of) => progress(`took ${taken} of ${count(of, 'file')}`),
  })
  progressDone()
  answer(
    flags.json,
    { folder: dir, ...published },
    ({ origin, size, files, written, removed }) =>
      `${dir} holds the public site of ${origin} at ${count(size, 'entry', 'entries')}: ${count(files, 'file')}, ${written} written, ${removed} removed.`,
  )
}
