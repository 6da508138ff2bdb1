import { describe, expect, it } from 'vitest';
import { readBalloon } from './balloon.ts';

describe('readBalloon', () => {
  it('reads rows without end tags, headers, marks and entities', () => {
    const html =
      '<TABLE><TR><TH>Data</TH><TR><TD><b>Luas&nbsp;(m&sup2;)</b><TD>1&#46;5<TR><td> RT<br>RW </td><td><Null></td></table>';
    expect(readBalloon(html)).toEqual({
      pairs: [
        ['Luas (m²)', '1.5'],
        ['RT RW', null],
      ],
      partial: false,
    });
  });

  it('says when the table is not all pairs', () => {
    expect(
      readBalloon('<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td><td>3</td></tr></table>'),
    ).toEqual({
      pairs: [['a', '1']],
      partial: true,
    });
  });

  it('keeps empty values, and 1 < 2', () => {
    expect(readBalloon('<tr><td>a</td><td></td></tr><tr><td>b</td><td>1 < 2</td></tr>')?.pairs).toEqual([
      ['a', ''],
      ['b', '1 < 2'],
    ]);
  });

  it.each(['', 'Kumuh berat', '<p>teks</p>', '<table><tr><td>judul saja</td></tr></table>', '<td'])(
    '%j is no table',
    (html) => expect(readBalloon(html)).toBeNull(),
  );
});
