import { parseArgs } from 'node:util';

import { killedPercent, scoresOf } from './mutation/report';
import { keyOf, reasons } from './mutation/reasons';
import { roomOf, rooms } from './mutation/rooms';
import { runStryker } from './mutation/runStryker';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    concurrency: { type: 'string', default: '2' },
    force: { type: 'boolean', default: false },
  },
});
const files = positionals.filter((name) => !(name in rooms));
const asked = files.length > 0 ? files.map(roomOf) : positionals;
const known = reasons();

for (const room of new Set(asked.length > 0 ? asked : Object.keys(rooms))) {
  if (room === undefined) throw new Error(`Rooms are ${Object.keys(rooms).join(', ')}.`);
  const { leastPercent, needsReasons } = rooms[room]!;
  const ofRoom = files.filter((file) => roomOf(file) === room);
  const options = { files: ofRoom, concurrency: Number(values.concurrency), force: values.force };
  const named = ofRoom.map((file) => file.replace(/:.*/, ''));
  const scores = scoresOf(runStryker(room, options)).filter(
    ({ file }) => named.length === 0 || named.includes(file),
  );
  const survivors = scores.flatMap((score) => score.survivors);
  const withoutReason = survivors.filter((survivor) => !known.has(keyOf(survivor)));
  const percent = killedPercent(scores);
  for (const score of scores) {
    const { file, killed, timedOut } = score;
    const counts = `${killed} of ${killed + score.survivors.length} killed, ${timedOut} by time`;
    console.log(`${killedPercent([score]).toFixed(1).padStart(6)} %  ${file}: ${counts}`);
  }
  console.log(`${percent.toFixed(1).padStart(6)} %  the room ${room}`);
  if (withoutReason.length > 0) {
    const otherwise = needsReasons ? ', or give its reason in docs/mutation.md' : '';
    console.log(`\nSurvivors: kill each by a test${otherwise}:`);
    for (const survivor of withoutReason)
      console.log(`line ${survivor.line}: | ${keyOf(survivor)} | |`);
  }
  const lacksReasons = needsReasons && withoutReason.length > 0;
  if (lacksReasons || percent < leastPercent) process.exitCode = 1;
}
