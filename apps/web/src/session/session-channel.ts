const name = 'concert-session'

/** Tells the browser's other pages that somebody signed in, out, or acts for another agency now. */
export function tellSessionChanged(): void {
  const channel = new BroadcastChannel(name)
  channel.postMessage('changed')
  channel.close()
}

/** Hears it; returns how to stop. */
export function hearSessionChanged(onChange: () => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', onChange)
  return () => channel.close()
}
