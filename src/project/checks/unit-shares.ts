import { cutterOf } from '../../comparison/overlay.ts';
import type { CheckContext } from './context.ts';

/** Ground that an area has in a kelurahan, as a share of the area (0..1). */
export interface UnitShare {
  readonly unit: number;
  readonly share: number;
}

/** The kelurahan that an area lies in, the largest share first; ground in two kelurahan counts for the first by code. */
export function unitShares(context: CheckContext, index: number): readonly UnitShare[] {
  const place = context.place(index);
  if (place === null) return [];
  if (!place.isCut) return place.unit < 0 ? [] : [{ unit: place.unit, share: 1 }];
  const { engine, unitMap } = context;
  const drawn = context.drawnHa(index) * 10_000;
  if (drawn <= 0) return [];
  return engine.scope(() => {
    const own = engine.union([context.ground([index])]);
    return place.units
      .map((unit) => {
        const cutter = engine.ground(cutters(context, unit));
        return { unit, share: context.squareMetres(engine.rings(engine.intersection(own, cutter))) / drawn };
      })
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || unitMap.rank[a.unit] - unitMap.rank[b.unit]);
  });
}

type Cutter = ReturnType<typeof cutterOf>['own'];
const known = new WeakMap<CheckContext['unitMap'], Map<number, Cutter>>();

/** Units do not change while an SK is drawn: what each owns is made once. */
function cutters({ engine, unitMap }: CheckContext, unit: number): Cutter {
  const made = known.get(unitMap) ?? new Map<number, Cutter>();
  known.set(unitMap, made);
  const cutter = made.get(unit) ?? cutterOf(engine, unitMap, unit).own;
  made.set(unit, cutter);
  return cutter;
}
