import { describe, expect, it } from 'vitest';
import { minutesOf } from './minutes.ts';
import { editMinute } from './operations/edit-minute.ts';
import { delineation, minute, project } from './testing/builders.ts';
import { timelineStates } from './timeline.ts';

const sk2016 = delineation('SK 2016', 2016, ['a', 'b', 'c']);
const sk2020 = delineation('SK 2020', 2020, ['a', 'b']);
const ba2018 = minute(sk2016, 'BA 2018', '2018-12-20', ['a']);
const ba2019 = minute(sk2016, 'BA 2019', '2019', ['b']);
const city = project(sk2020, sk2016, ba2019, ba2018);

describe('states of a timeline', () => {
  it('stand in time order, each SK followed by its BA minutes', () => {
    expect(timelineStates(city).map(({ state, kind, date, year }) => [state.name, kind, date, year])).toEqual(
      [
        ['SK 2016', 'decree', '2016', 2016],
        ['SK 2016 · BA 2018', 'minute', '2018-12-20', 2018],
        ['SK 2016 · BA 2019', 'minute', '2019', 2019],
        ['SK 2020', 'decree', '2020', 2020],
      ],
    );
    expect(timelineStates(city).map(({ state }) => state.ids.length)).toEqual([3, 2, 1, 2]);
  });

  it('are of one SK where its minutes are', () => {
    const keys = timelineStates(city).map(({ delineation: key }) => key);
    expect(keys).toEqual([sk2016.id, sk2016.id, sk2016.id, sk2020.id]);
  });

  it('are made anew only for the SK whose minute changed', () => {
    const [edited] = minutesOf(city, sk2016.id);
    const { name, number, note } = edited;
    const words = { name, number, note, date: '2019-06-30' };
    const done = editMinute.apply(city, { minute: edited.id, ...words });
    if (!done.ok) throw new Error(done.failure.message.en);
    const [before, after] = [timelineStates(city), timelineStates(done.value.document)];
    expect(after[3]).toBe(before[3]);
    expect(after[0]).not.toBe(before[0]);
    expect(timelineStates(done.value.document)).toEqual(after);
  });
});
