import { describe, expect, it } from 'vitest';
import type { Position } from '../../../geo/column.ts';
import type { ScanBackdrop, TileBackdrop } from '../../backdrop.ts';
import type { ProjectDocument } from '../../document.ts';
import type { Operation } from '../../operation.ts';
import { project } from '../../testing/builders.ts';
import { addBackdrop } from './add-backdrop.ts';
import { changeBackdrop } from './change-backdrop.ts';
import { moveBackdrop } from './move-backdrop.ts';
import { removeBackdrop } from './remove-backdrop.ts';
import { setBackdropOpacity } from './set-backdrop-opacity.ts';
import { setControlPoints } from './set-control-points.ts';

const tiles: TileBackdrop = {
  id: 't',
  name: 'Citra',
  kind: 'xyz',
  url: 'https://ubin.contoh/{z}/{x}/{y}.png',
  attribution: '',
  minZoom: 0,
  maxZoom: 19,
  bounds: null,
  opacity: 1,
  isShown: true,
};

const scan: ScanBackdrop = {
  id: 's',
  name: 'SK 2016',
  kind: 'scan',
  file: 'file-0',
  fileName: 'sk.pdf',
  page: 2,
  width: 2000,
  height: 1500,
  controlPoints: [],
  fit: 'affine',
  opacity: 0.6,
  isShown: true,
};

function done<Input>(operation: Operation<Input>, document: ProjectDocument, input: Input) {
  const result = operation.apply(document, input);
  if (!result.ok) throw new Error(result.failure.message.id);
  return result.value;
}

function refusal<Input>(operation: Operation<Input>, document: ProjectDocument, input: Input): string {
  const result = operation.apply(document, input);
  return result.ok ? 'done' : result.failure.code;
}

const empty = project();
const one = done(addBackdrop, empty, { backdrop: tiles }).document;
const two = done(addBackdrop, one, { backdrop: scan }).document;
const names = ({ backdrops }: ProjectDocument) => backdrops.map(({ name }) => name);

const point = (pixel: Position, ground: Position) => ({ pixel, ground });
const placed = [
  point([0, 0], [109.66, -6.88]),
  point([2000, 0], [109.68, -6.88]),
  point([2000, 1500], [109.68, -6.895]),
];

describe('acts on backdrops', () => {
  it('add on top, under a name of its own', () => {
    expect(names(two)).toEqual(['Citra', 'SK 2016']);
    expect(names(done(addBackdrop, two, { backdrop: { ...tiles, id: 'u' } }).document)).toEqual([
      'Citra',
      'SK 2016',
      'Citra (2)',
    ]);
    expect(refusal(addBackdrop, empty, { backdrop: { ...tiles, name: ' ' } })).toBe('name-empty');
  });

  it('rename, hide and show, and say which it was', () => {
    const hidden = done(changeBackdrop, two, { id: 't', isShown: false });
    expect(hidden.document.backdrops[0].isShown).toBe(false);
    expect(hidden.label.id).toBe('Sembunyikan peta latar Citra');
    const renamed = done(changeBackdrop, two, { id: 't', name: 'sk 2016' });
    expect(renamed.label.id).toBe('Ganti nama peta latar Citra menjadi sk 2016 (2)');
    expect(done(changeBackdrop, two, { id: 't', name: 'Citra' }).document).toBe(two);
  });

  it('set the opacity, within its range', () => {
    expect(done(setBackdropOpacity, two, { id: 's', opacity: 0.25 }).document.backdrops[1].opacity).toBe(
      0.25,
    );
    expect(done(setBackdropOpacity, two, { id: 's', opacity: 0.6 }).document).toBe(two);
    for (const opacity of [-0.1, 1.1, Number.NaN])
      expect(refusal(setBackdropOpacity, two, { id: 's', opacity })).toBe('opacity-out-of-range');
  });

  it('change the order, and stop at the ends', () => {
    expect(names(done(moveBackdrop, two, { id: 't', to: 1 }).document)).toEqual(['SK 2016', 'Citra']);
    expect(names(done(moveBackdrop, two, { id: 's', to: -5 }).document)).toEqual(['SK 2016', 'Citra']);
    expect(done(moveBackdrop, two, { id: 's', to: 9 }).document).toBe(two);
  });

  it('remove one, and leave the others as they are', () => {
    const { document, label } = done(removeBackdrop, two, { id: 't' });
    expect(label.id).toBe('Hapus peta latar Citra');
    expect(document.backdrops).toEqual([two.backdrops[1]]);
    expect(document.delineations).toBe(two.delineations);
  });

  it('set control points one by one, and name each step by what it did', () => {
    const set = (document: ProjectDocument, points: typeof placed, fit: 'affine' | 'similarity' = 'affine') =>
      done(setControlPoints, document, { id: 's', points, fit });
    const full = set(two, placed);
    expect(full.document.backdrops[1]).toMatchObject({ controlPoints: placed, fit: 'affine' });
    const moved = placed.with(0, point([5, 5], [109.66, -6.88]));
    const labels = [
      full,
      set(full.document, placed.slice(1)),
      set(full.document, moved),
      set(full.document, placed, 'similarity'),
    ];
    expect(labels.map(({ label }) => label.id)).toEqual([
      'Pasang titik ikat 3 pada SK 2016',
      'Hapus titik ikat dari SK 2016',
      'Pindahkan titik ikat pada SK 2016',
      'Ubah cara penempatan SK 2016',
    ]);
    expect(set(full.document, placed).document).toBe(full.document);
  });

  it('refuse points that are no numbers, and points on what is no scan', () => {
    const wrong = [point([0, Number.NaN], [109.66, -6.88])];
    expect(refusal(setControlPoints, two, { id: 's', points: wrong, fit: 'affine' })).toBe(
      'control-point-unreadable',
    );
    expect(refusal(setControlPoints, two, { id: 't', points: placed, fit: 'affine' })).toBe('backdrop-gone');
  });

  it('refuse what is gone, and say why in an empty project', () => {
    for (const operation of [removeBackdrop, changeBackdrop] as const)
      expect(refusal(operation, two, { id: 'x' })).toBe('backdrop-gone');
    expect(removeBackdrop.availability(empty)).toMatchObject({ ok: false });
    expect(addBackdrop.availability(empty)).toEqual({ ok: true });
  });
});
