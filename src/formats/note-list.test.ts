import { describe, expect, it } from 'vitest';
import { NoteList } from './note-list.ts';

describe('NoteList', () => {
  it('tells fifty of a kind one by one and the rest by their number', () => {
    const notes = new NoteList();
    for (let i = 0; i < 40_000; i++)
      notes.say('error', 'bad', { file: 'a', feature: i }, `salah ${i}`, `bad ${i}`);
    notes.say('info', 'other', {}, 'lain', 'other');
    const list = notes.finish();
    expect(list.filter((note) => note.code === 'bad')).toHaveLength(51);
    const last = list.at(-1);
    expect(last?.message.id).toContain('40.000');
    expect(last?.message.en).toContain('40,000');
    expect(last?.place).toEqual({ file: 'a' });
    expect(last?.severity).toBe('error');
  });
});
