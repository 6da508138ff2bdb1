import type { ChangeBalance, Figures, UnitBalance } from '../comparison/balance.ts';
import type { PresentationSettings, SceneId } from '../project/presentation.ts';

/** Index of the ground outside every unit, as the map and the address know it. */
const OUTSIDE = -1;

/** One picture of the presentation: on the wall, or on a slide. */
export type Scene =
  | { readonly kind: 'opening' | 'timeline' | 'closing'; readonly id: SceneId }
  /** `unit`: index in the balance's units; −1 = outside all of them. */
  | { readonly kind: 'unit'; readonly id: SceneId; readonly unit: number };

export interface SceneSource {
  readonly balance: ChangeBalance;
  /** The story is a scene of its own when it has more states than the two that are compared. */
  readonly timeline: { readonly states: readonly unknown[] } | null;
  readonly presentation: PresentationSettings;
}

/** The scenes to be shown, in order: those of `allScenes` that are not hidden. */
export function scenesOf(source: SceneSource): readonly Scene[] {
  const hidden = new Set(source.presentation.hidden);
  return allScenes(source).filter(({ id }) => !hidden.has(id));
}

/**
 * Every scene there is, in the order of the presentation. Without an order by hand: opening, timeline, units by the ground that
 * changed, outside, closing. With one: as given; a scene that it does not know (a kelurahan that came later) stands behind the
 * one it would follow by change. Names in it that no scene has any more are passed over.
 */
export function allScenes({ balance, timeline, presentation: { order } }: SceneSource): readonly Scene[] {
  const scenes = byChange(balance, timeline);
  if (order === null) return scenes;
  const known = new Map(scenes.map((scene) => [scene.id, scene]));
  const placed = [...new Set(order)].flatMap((id) => known.get(id) ?? []);
  scenes.forEach((scene, index) => {
    if (placed.includes(scene)) return;
    placed.splice(index === 0 ? 0 : placed.indexOf(scenes[index - 1]) + 1, 0, scene);
  });
  return placed;
}

function byChange(balance: ChangeBalance, timeline: SceneSource['timeline']): Scene[] {
  const ids = unitSceneIds(balance.units);
  const units = balance.units
    .map((row, unit) => ({ row, unit }))
    .filter(({ row }) => hasGround(row))
    .sort((a, b) => mostChanged(a.row, b.row))
    .map(({ unit }): Scene => ({ kind: 'unit', id: ids[unit], unit }));
  return [
    { kind: 'opening', id: 'opening' },
    ...(timeline !== null && timeline.states.length > 2
      ? [{ kind: 'timeline' as const, id: 'timeline' }]
      : []),
    ...units,
    ...(hasGround(balance.outside) ? [{ kind: 'unit' as const, id: 'outside', unit: OUTSIDE }] : []),
    { kind: 'closing', id: 'closing' },
  ];
}

/** One id a unit: `unit:` and its code, else its name; the second of the same is told apart by its kecamatan or a number. */
export function unitSceneIds(
  units: readonly Pick<UnitBalance, 'code' | 'name' | 'kecamatan'>[],
): readonly SceneId[] {
  const taken = new Set<SceneId>();
  return units.map(({ code, name, kecamatan }) => {
    const plain = `unit:${code ?? name}`;
    const wanted = taken.has(plain) && kecamatan !== null ? `${plain}, ${kecamatan}` : plain;
    let id = wanted;
    for (let turn = 2; taken.has(id); turn++) id = `${wanted} #${turn}`;
    taken.add(id);
    return id;
  });
}

export const hasGround = ({ beforeHa, afterHa }: Figures): boolean => beforeHa !== 0 || afterHa !== 0;

const collator = new Intl.Collator('id', { numeric: true });

/** Ground changed either way; among equals the most slum, then the name. */
const mostChanged = (a: UnitBalance, b: UnitBalance): number =>
  changedHa(b) - changedHa(a) || slumHa(b) - slumHa(a) || collator.compare(a.name, b.name);

const changedHa = ({ reducedHa, addedHa }: UnitBalance): number => Math.abs(reducedHa) + Math.abs(addedHa);
const slumHa = ({ beforeHa, afterHa }: UnitBalance): number => beforeHa + afterHa;
