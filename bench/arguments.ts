import { parseArgs } from 'node:util';

const PEERS = ['turf', 'mapshaper', 'postgis'] as const;
type Peer = (typeof PEERS)[number];

export interface BenchOptions {
  readonly sizes: readonly Size[];
  readonly peers: ReadonlySet<Peer>;
  readonly startPostgis: boolean;
  /** Every kelurahan for Turf too, however long it takes. */
  readonly full: boolean;
  readonly write: boolean;
}

export interface Size {
  readonly name: string;
  readonly polygons: number;
}

export const USAGE = `npm run bench -- [--size city|province|all] [--peers ${PEERS.join(',')}] [--postgis] [--quick] [--full] [--write]
  --postgis  start a server of its own from Debian's packages (else one that PGHOST etc. name is used, if it answers)
  --quick    a province of 600 polygons a side instead of 3,000
  --full     Turf on every kelurahan (minutes), not on a sample
  --write    put the tables into docs/performance.md`;

/** Throws, saying what is wrong, on flags or values that are not in `USAGE`. */
export function readArguments(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: 'all' },
      peers: { type: 'string', default: PEERS.join(',') },
      postgis: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: sizesFor(values.size, values.quick),
    peers: peersIn(values.peers),
    startPostgis: values.postgis,
    full: values.full,
    write: values.write,
  };
}

function sizesFor(wanted: string, quick: boolean): Size[] {
  const sizes = [
    { name: 'city', polygons: 60 },
    { name: 'province', polygons: quick ? 600 : 3000 },
  ];
  const chosen = wanted === 'all' ? sizes : sizes.filter(({ name }) => name === wanted);
  if (chosen.length === 0) throw new Error(`--size ${wanted}: city, province or all`);
  return chosen;
}

function peersIn(list: string): ReadonlySet<Peer> {
  const wanted = list.split(',').filter((name) => name !== '');
  const unknown = wanted.find((name) => !PEERS.some((peer) => peer === name));
  if (unknown !== undefined) throw new Error(`--peers ${unknown}: ${PEERS.join(', ')}`);
  return new Set(PEERS.filter((peer) => wanted.includes(peer)));
}
