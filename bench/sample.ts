import type { Engine, Task } from './engine.ts';
import type { MadeCity } from './make-city.ts';

export const wholeTask = (city: MadeCity): Task => ({ ...city, chosen: new Set(city.units.names.keys()) });

/** Every k-th unit. */
export const sampledTask = (city: MadeCity, step: number): Task => ({
  ...city,
  chosen: new Set([...city.units.names.keys()].filter((unit) => unit % step === 0)),
});

/** Units that the slow engine is tried on, spread over the map. */
const PROBES = 4;

/** The task with as many kelurahan as the engine can do in about `seconds` of processor time. */
export async function taskWithin(engine: Engine, city: MadeCity, seconds: number): Promise<Task> {
  const count = city.units.names.length;
  const probe = sampledTask(city, Math.ceil(count / PROBES));
  const { time } = await engine.run(probe);
  const perUnit = (time.cpu ?? time.wall) / probe.chosen.size;
  const step = Math.ceil((perUnit * count) / seconds);
  return step <= 1 ? wholeTask(city) : sampledTask(city, step);
}
