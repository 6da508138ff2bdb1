import { describe, expect, it } from 'vitest';
import type { drawOperations } from '../../project/operations/draw/index.ts';
import { keyedCommands } from '../keyboard/keys.ts';
import type { ScreenId } from '../state/view.ts';
import { availabilityOn } from './availability-on.ts';
import { drawCommands } from './draw-commands.ts';
import { addCommands, allCommands, commandsOn, findCommand } from './registry.ts';

addCommands(drawCommands);
const commands = allCommands();

/** By which command each act on areas is reached: a new act without one does not compile. */
const REACHED_BY: Readonly<Record<keyof typeof drawOperations, string>> = {
  drawArea: 'tool-polygon',
  reshapeAreas: 'tool-select',
  splitArea: 'tool-split',
  mergeAreas: 'merge-areas',
  eraseArea: 'erase-by',
  clipToUnits: 'clip-to-units',
  offsetAreas: 'offset-areas',
  simplifyAreas: 'simplify-areas',
  addHole: 'tool-hole',
  addPart: 'tool-part',
  removeRing: 'remove-ring',
  removePart: 'remove-part',
  separateParts: 'separate-parts',
  moveAreas: 'tool-move',
  redrawStretch: 'tool-redraw',
  deleteAreas: 'delete-areas',
  clearPart: 'tool-cut-cleared',
};

const SCREENS: readonly ScreenId[] = ['data', 'compare', 'draw', 'present', 'print'];

describe('the registry', () => {
  it('names every command once', () => {
    const ids = commands.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('reaches every act on areas', () => {
    expect(Object.values(REACHED_BY).filter((id) => findCommand(id) === undefined)).toEqual([]);
  });

  it.each(SCREENS)('has no key twice on the %s screen', (screen) => {
    const keys = commandsOn(screen).flatMap((command) => command.keys.map((each) => each.toLowerCase()));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has a command for every key of the table', () => {
    expect(keyedCommands.filter((id) => findCommand(id) === undefined)).toEqual([]);
  });

  it.each(commands.map((command) => [command.id, command] as const))(
    '%s is said in both languages',
    (_, command) => {
      for (const text of [command.label, command.hint]) {
        expect(text.id.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
        expect(text.id).not.toMatch(/[.…]{2}/);
      }
      expect(command.label.id, 'a name, not a sentence').not.toMatch(/\.$/);
      expect(command.hint.id, 'a sentence').toMatch(/\.$/);
    },
  );

  it.each(SCREENS)(
    'gives a reason for all that cannot be done without a project, on the %s screen',
    (screen) => {
      for (const command of commands) {
        const availability = availabilityOn(screen, command);
        if (availability.ok) continue;
        expect(availability.reason.id.trim(), command.id).toMatch(/\w.*\.$/);
        expect(availability.reason.en.trim(), command.id).toMatch(/\w.*\.$/);
      }
    },
  );

  it('keeps every act on areas from being done while no SK is drawn', () => {
    const acts = commands.filter(({ group }) => group === 'shape' || group === 'area' || group === 'cleared');
    expect(acts.filter((command) => command.availability().ok)).toEqual([]);
  });
});
