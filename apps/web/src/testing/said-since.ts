import type { StatementAnswer } from '@concert/api'
import type { Workspace } from './open-workspace.ts'

/** What entered the record since it had so many entries, as the Secretariat's desk may read it. */
export async function saidSince(
  { url, browser }: Workspace,
  size: number,
): Promise<readonly StatementAnswer[]> {
  const context = await browser.newContext()
  await context.request.post(`${url}/api/door`, {
    data: { office: 'secretariat-duty-desk' },
    headers: { origin: url },
  })
  const node = (await (await context.request.get(`${url}/api/node`)).json()) as { size: number }
  const said: StatementAnswer[] = []
  for (let index = size; index < node.size; index++)
    said.push((await (await context.request.get(`${url}/api/statements/${index}`)).json()) as StatementAnswer)
  await context.close()
  return said
}
