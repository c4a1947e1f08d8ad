import { signWebhook } from './sign-webhook.ts'

const timeoutMs = 20_000

/** Calls a webhook; resolves when it answers 2xx. A redirection is none: the address is the one that was entered. */
export async function sendWebhook(
  { url, id, body, seconds }: { url: string; id: string; body: string; seconds: number },
  secret: string,
): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Concert',
      ...signWebhook({ id, seconds, body }, secret),
    },
    body,
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`it answered ${answer.status}`)
}
