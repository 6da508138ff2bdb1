import type { AreaId, Delineation } from '../../domain/delineation.ts';
import type { Language } from '../../domain/text.ts';
import { featureRings, type MultiPolygonColumn, type MultiPolygonRings } from '../../geo/column.ts';
import type { SnapColumn } from '../../geo/edit/snap.ts';
import type { AreaEdit } from '../../project/area-edit.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { type IndexedLayer, indexEdited, indexLayer } from '../screens/draw/tools/indexed-layer.ts';
import type { ToolContext } from '../screens/draw/tools/tool.ts';
import type { DrawSession } from './draw.ts';

/** Layers that do not change while one draws are indexed once, when a hand first comes near them. */
const indexes = new WeakMap<MultiPolygonColumn, IndexedLayer>();

function indexOnce(column: MultiPolygonColumn): IndexedLayer {
  const known = indexes.get(column);
  if (known) return known;
  const made = indexLayer(column);
  indexes.set(column, made);
  return made;
}

/** The SK being drawn as the tools look at it; follows its edits without looking at what they left alone. */
export class DrawnLayer {
  readonly delineation: Delineation;
  readonly layer: IndexedLayer;
  private readonly shapes: Map<AreaId, MultiPolygonRings>;
  private readonly places: ReadonlyMap<AreaId, number>;

  private constructor(delineation: Delineation, layer: IndexedLayer, shapes: Map<AreaId, MultiPolygonRings>) {
    this.delineation = delineation;
    this.layer = layer;
    this.shapes = shapes;
    this.places = new Map(delineation.areas.map(({ id }, index) => [id, index]));
  }

  static of(delineation: Delineation): DrawnLayer {
    return new DrawnLayer(delineation, indexOnce(delineation.geometry), new Map());
  }

  /** After edits that led, one after the other, to `delineation`. */
  edited(delineation: Delineation, edits: readonly AreaEdit[]): DrawnLayer {
    const splices = edits.flatMap((edit) => edit.splices);
    const shapes = new Map(this.shapes);
    for (const id of touchedAreas(this.delineation, edits)) shapes.delete(id);
    // Indexes of a second edit are those after the first: only one at a time can be followed.
    const layer =
      edits.length === 1
        ? indexEdited(this.layer, delineation.geometry, splices)
        : splices.length === 0
          ? { ...this.layer, column: delineation.geometry }
          : indexLayer(delineation.geometry);
    return new DrawnLayer(delineation, layer, shapes);
  }

  has(area: AreaId): boolean {
    return this.places.has(area);
  }

  shapeOf(area: AreaId): MultiPolygonRings | null {
    const known = this.shapes.get(area);
    if (known) return known;
    const index = this.places.get(area);
    if (index === undefined) return null;
    const shape = featureRings(this.delineation.geometry, index);
    this.shapes.set(area, shape);
    return shape;
  }
}

/** Ids of areas that edits took away, brought or reworded; `before` is the SK before the first of them. */
export function touchedAreas(before: Delineation, edits: readonly AreaEdit[]): ReadonlySet<AreaId> {
  const touched = new Set<AreaId>();
  let ids = before.areas.map(({ id }) => id);
  for (const { splices, rows } of edits) {
    for (const { area } of rows) touched.add(area.id);
    const next = ids.slice();
    for (const { at, remove, insert } of splices.toReversed()) {
      for (const id of ids.slice(at, at + remove)) touched.add(id);
      const brought = insert.map(({ area }) => area.id);
      for (const id of brought) touched.add(id);
      next.splice(at, remove, ...brought);
    }
    ids = next;
  }
  return touched;
}

/** What the tools may look at now. */
export function toolContext(
  document: ProjectDocument,
  drawn: DrawnLayer,
  { areas, vertex, options }: Pick<DrawSession, 'areas' | 'vertex' | 'options'>,
  language: Language,
): ToolContext {
  const { delineation, layer } = drawn;
  return {
    delineation,
    layer,
    get snapLayers() {
      return snapLayers(document, drawn);
    },
    options,
    language,
    chosen: areas,
    vertex,
    shapeOf: (area) => drawn.shapeOf(area),
  };
}

/** The SK being drawn first, then the other SKs, then the kelurahan that are chosen. */
function snapLayers(document: ProjectDocument, { delineation, layer }: DrawnLayer): readonly SnapColumn[] {
  const others = document.delineations.filter(({ id }) => id !== delineation.id);
  const units = document.unitLayers.filter(({ id }) => id === document.comparison.units);
  const snap = (source: string, column: MultiPolygonColumn): SnapColumn => ({ source, ...indexOnce(column) });
  return [
    { source: delineation.decree.name, ...layer },
    ...others.map(({ decree, geometry }) => snap(decree.name, geometry)),
    ...units.map(({ name, geometry }) => snap(name, geometry)),
  ];
}
