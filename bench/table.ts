import { arch, cpus } from 'node:os';
import { type Agreement, sizeOf, TELLING_HECTARES } from './agreement.ts';
import type { Size } from './arguments.ts';
import type { Time } from './clock.ts';
import type { MadeCity } from './make-city.ts';
import type { Measured, OwnMeasure } from './measure.ts';

/** All that was measured of one size. */
export interface SizeResult {
  readonly size: Size;
  readonly city: MadeCity;
  readonly own: OwnMeasure;
  readonly peers: readonly Measured[];
}

/** The tables of all sizes, in Markdown. */
export const report = (results: readonly SizeResult[]): string =>
  [machineNote(), ...results.map(section)].join('\n\n');

const machineNote = (): string =>
  `Node ${process.versions.node}, ${process.platform} ${arch()}, ${cpus().length} processors. Seconds: the clock on the wall, and in brackets the processor's time.`;

function section({ size, city, own, peers }: SizeResult): string {
  const units = city.units.names.length;
  return [
    `### ${size.name}: ${count(size.polygons)} polygons a side, ${count(city.vertices)} vertices, ${units} kelurahan`,
    table(
      ['engine', 'kelurahan', 'seconds', 'ours, the same', 'times ours', 'vertices/s', 'largest difference'],
      [
        ['**Deliniasi, same work**', `${units}`, seconds(own.time), '', '1', pace(city, own.time), ''],
        [
          'Deliniasi, full product',
          `${units}`,
          seconds(own.product),
          '',
          ratio(own.product, own.time),
          pace(city, own.product),
          '',
        ],
        ...peers.map((peer) => peerRow(peer, city)),
      ],
    ),
    `Ours: at most ${megabytes(own.peak)} MB resident (${megabytes(own.resident)} MB before it began, the input and the bench among them); largest closing error of a row ${hectares(own.closingErrorHa)}.`,
    ...peers.map(notes),
  ].join('\n\n');
}

const peerRow = (peer: Measured, city: MadeCity): string[] => [
  peer.name,
  peer.units === peer.unitsOfAll ? `${peer.units}` : `${peer.units} of ${peer.unitsOfAll}`,
  seconds(peer.time),
  seconds(peer.ours),
  `**${ratio(peer.time, peer.ours)}**`,
  peer.units === peer.unitsOfAll ? pace(city, peer.time) : '',
  hectares(peer.agreement.largest),
];

function notes({ name, overhead, failures, agreement }: Measured): string {
  const [first] = failures;
  const threw = first
    ? ` It threw in ${failures.size} kelurahan, which are left out: number ${[...failures.keys()].map((row) => row + 1).join(', ')} (${first[1]}).`
    : '';
  const taken = overhead ? ` Taken off for reading and writing: ${seconds(overhead)} s.` : '';
  return `${name}: ${verdict(agreement)}${threw}${taken}`;
}

const LISTED = 5;

function verdict({ figures, largest, disagreements }: Agreement): string {
  if (disagreements.length === 0)
    return `all ${count(figures)} figures agree with ours to ${TELLING_HECTARES} ha (largest difference ${hectares(largest)}).`;
  const listed = disagreements
    .slice(0, LISTED)
    .map(
      (d) =>
        `row ${d.row + 1} ${d.part}: ours ${d.ours.toFixed(4)}, theirs ${d.theirs.toFixed(4)} (${hectares(sizeOf(d))})`,
    );
  return `${count(disagreements.length)} of ${count(figures)} figures differ from ours by more than ${TELLING_HECTARES} ha: ${listed.join('; ')}${disagreements.length > LISTED ? '; …' : ''}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const seconds = ({ wall, cpu }: Time): string => `${short(wall)}${cpu === null ? '' : ` (${short(cpu)})`}`;

function ratio(theirs: Time, ours: Time): string {
  const wall = short(theirs.wall / ours.wall);
  return theirs.cpu === null || ours.cpu === null ? wall : `${wall} (${short(theirs.cpu / ours.cpu)})`;
}

const pace = (city: MadeCity, time: Time): string =>
  count(Math.round(city.vertices / time.wall / 1000) * 1000);

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
const count = (value: number): string => value.toLocaleString('en-US');
const hectares = (value: number): string => `${value.toExponential(1)} ha`;
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
