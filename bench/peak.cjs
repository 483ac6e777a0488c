// Loaded into every program that is measured: writes the most memory it ever held, in KB, and the processor time
// of all its threads, in milliseconds, when it ends.
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.env.BENCH_PEAK) {
  const file = process.env.BENCH_PEAK;
  delete process.env.BENCH_PEAK;
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    require('node:fs').writeFileSync(file, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1000}`);
  });
}
