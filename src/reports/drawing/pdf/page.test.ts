import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../drawing.ts';
import { group, line, rectangle, text } from '../marks.ts';
import { testFonts } from '../testing/fonts.ts';
import { pdfFonts } from './fonts.ts';
import { pageContent } from './page.ts';
import { pdfPictures } from './pictures.ts';

/** A page 25.4 mm a side: 72 points. */
async function written(...marks: readonly Mark[]): Promise<string> {
  const document = await PDFDocument.create();
  const parts = { fonts: pdfFonts(testFonts(), document.context), pictures: pdfPictures(document) };
  const drawing = { width: 25.4, height: 25.4, marks };
  return new TextDecoder().decode(pageContent(drawing, parts).bytes());
}

const box = { x: 0, y: 0, width: 12.7, height: 6.35 };

describe('pageContent', () => {
  it('is in points from the bottom left corner', async () => {
    const look = { stroke: '#ff0000', width: 2.54, dash: [25.4, 12.7] };
    expect(
      await written(
        line(
          [
            [0, 0],
            [25.4, 12.7],
          ],
          look,
        ),
      ),
    ).toBe('2 M\n1 0 0 RG\n7.2 w\n[72 36] 0 d\n0 72 m\n72 36 l\nS');
  });

  it('fills by the even-odd rule, and says a look once for marks alike', async () => {
    const red = rectangle(box, { fill: '#ff0000' });
    const square = '0 72 m\n36 72 l\n36 54 l\n0 54 l\nh\nf*';
    expect(await written(red, red)).toBe(`2 M\n1 0 0 rg\n${square}\n${square}`);
  });

  it('cuts to the box of a group, and forgets its looks after it', async () => {
    const red = rectangle(box, { fill: '#ff0000' });
    const content = await written(group('peta', [red], { x: 2.54, y: 2.54, width: 5.08, height: 2.54 }), red);
    expect(content).toMatch(/^2 M\nq\n7\.2 57\.6 14\.4 7\.2 re W n\n1 0 0 rg\n[^q]*Q\n1 0 0 rg\n/);
  });

  it('draws rims of letters opaque, whatever was drawn before', async () => {
    const label = text([5, 5], 'Kali', { size: 3, halo: { colour: '#ffffff', width: 0.5 } });
    const content = await written(rectangle(box, { fill: '#ff0000', fillOpacity: 0.4 }), label);
    expect(content.indexOf('/O400 gs')).toBeGreaterThan(0);
    expect(content.indexOf('/O1000 gs')).toBeGreaterThan(content.indexOf('/O400 gs'));
    expect(content.indexOf('/O1000 gs')).toBeLessThan(content.indexOf('1 Tr'));
    expect(content).toContain('1 1 1 RG');
  });

  it('writes no number with an exponent or more than three decimals, turns aside', async () => {
    const content = await written(
      line(
        [
          [1 / 3, 1e-9],
          [1e-7, Math.PI],
        ],
        { stroke: '#123456', width: 1e-5 },
      ),
    );
    expect(content).not.toMatch(/\de|\.\d{4}/);
  });
});
