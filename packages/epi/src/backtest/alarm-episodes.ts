/** One who has looked into a signal is not told the same again for so long. */
const episodeDays = 14

/**
 * The first day of each alarm: a signal opens an alarm of 14 days, in which further signals belong to it; the next
 * signal after them opens another one. So a method that signals every day alarms 26 times a year and not once.
 * `signals`: days of signals, ascending.
 */
export function alarmEpisodes(signals: Iterable<number>): number[] {
  const starts: number[] = []
  for (const day of signals) if (starts.length === 0 || day >= starts.at(-1)! + episodeDays) starts.push(day)
  return starts
}
