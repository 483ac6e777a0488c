// Loaded into every program that is measured: writes the most memory it ever held, in KB, when it ends.
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.env.BENCH_PEAK) {
  const file = process.env.BENCH_PEAK;
  delete process.env.BENCH_PEAK;
  process.on('exit', () => {
    require('node:fs').writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
}
