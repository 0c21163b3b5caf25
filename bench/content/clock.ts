/** Milliseconds of this thread's processor time that some work takes: the least of some rounds, as the others measure the machine. */
export function leastTime(rounds: number, work: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
