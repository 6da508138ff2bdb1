import type { LiveDraft } from '../comparison/live-draft.ts';
import { placeFeatures, type UnitMap } from '../comparison/placement.ts';
import type { AreaId, Delineation } from '../domain/delineation.ts';
import { type Bounds, columnFromFeatures, featureBounds } from '../geo/column.ts';
import { type AreaEdit, applyEdit } from '../project/area-edit.ts';
import type { Touched } from '../project/checks/book.ts';
import type { Draft } from './draw-api.ts';

/** The areas of the SK being drawn: which there are, which are cleared, and the kelurahan of each. */
export class DrawAreas {
  delineation: Delineation;
  cleared: ReadonlySet<AreaId>;
  private readonly units: UnitMap;
  private indexes: ReadonlyMap<AreaId, number>;
  private unitOf: readonly number[] | null = null;

  constructor(delineation: Delineation, cleared: readonly AreaId[], units: UnitMap) {
    this.delineation = delineation;
    this.cleared = new Set(cleared);
    this.units = units;
    this.indexes = indexesOf(delineation);
  }

  indexOf(id: AreaId): number | undefined {
    return this.indexes.get(id);
  }

  /** Indexes of the cleared areas. */
  left(): ReadonlySet<number> {
    return new Set([...this.cleared].flatMap((id) => this.indexes.get(id) ?? []));
  }

  /** The kelurahan that holds most of each area; −1: outside all. */
  placed(): readonly number[] {
    this.unitOf ??= [...placeFeatures(this.delineation.geometry, this.units).unitOf];
    return this.unitOf;
  }

  /** Cleared areas are not part of the state, whatever is drawn of them. */
  liveDraft({ shapes, removed }: Draft): LiveDraft {
    const count = this.delineation.areas.length;
    const counted = shapes.filter(({ id }) => !this.cleared.has(id));
    const ids = [...counted.map(({ id }) => id), ...removed];
    return {
      gone: [...new Set(ids.flatMap((id) => this.indexes.get(id) ?? []))],
      come: counted.map(({ id, shape }) => ({ at: this.indexes.get(id) ?? count, shape })),
    };
  }

  /** Moves on; returns what was touched. */
  apply(edit: AreaEdit, cleared: readonly AreaId[]): Touched {
    const before = this.touchedBy(edit);
    const wasCleared = this.cleared;
    this.cleared = new Set(cleared);
    this.delineation = applyEdit(this.delineation, edit);
    this.indexes = indexesOf(this.delineation);
    if (this.unitOf !== null) this.unitOf = this.unitsAfter(this.unitOf, edit);
    const toggled = [...this.cleared, ...wasCleared].filter(
      (id) => this.cleared.has(id) !== wasCleared.has(id),
    );
    return { areas: new Set([...before.areas, ...toggled]), boxes: before.boxes };
  }

  private touchedBy({ splices, rows }: AreaEdit): Touched {
    const { areas, geometry } = this.delineation;
    const ids = new Set<AreaId>();
    const boxes: (Bounds | null)[] = [];
    for (const { at } of rows) ids.add(areas[at].id);
    for (const { at, remove, insert } of splices) {
      for (let i = at; i < at + remove; i++) {
        ids.add(areas[i].id);
        boxes.push(featureBounds(geometry, i));
      }
      const come = columnFromFeatures(insert.map(({ shape }) => shape));
      insert.forEach(({ area }, i) => {
        ids.add(area.id);
        boxes.push(featureBounds(come, i));
      });
    }
    return { areas: ids, boxes: boxes.filter((box) => box !== null) };
  }

  private unitsAfter(units: readonly number[], { splices }: AreaEdit): readonly number[] {
    return splices.toReversed().reduce((all, { at, remove, insert }) => {
      const column = columnFromFeatures(insert.map(({ shape }) => shape));
      return all.toSpliced(at, remove, ...placeFeatures(column, this.units).unitOf);
    }, units);
  }
}

const indexesOf = ({ areas }: Delineation): ReadonlyMap<AreaId, number> =>
  new Map(areas.map(({ id }, index) => [id, index]));
