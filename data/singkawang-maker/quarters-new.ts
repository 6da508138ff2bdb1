import type { QuarterPlan } from './quarter-plan.ts';

/** East of the planned housing. Sized so that BA 2020, with its RT B, clears what the public record says. */
const robanTimur: QuarterPlan = {
  id: 'roban-timur',
  kelurahanCode: '61.72.01.1001',
  centre: [109.0205, 0.9064],
  turned: -14,
  block: [32, 29],
  swing: 15,
  firstRt: 41,
  firstRw: 13,
  sk2016: null,
  sk2020: {
    kawasan: 'Roban',
    cleared: { 'BA 2020': 'B' },
    redigitised: false,
    picture: `
      .AAAABBB....
      AAAAABBBCCC.
      AAADDBBBCCCC
      ..DDDDEECCCC
      ..DDDDEEEEC.
      ...DDDEEEE..
    `,
  },
};

const setapukBesar: QuarterPlan = {
  id: 'setapuk-besar',
  kelurahanCode: '61.72.04.1006',
  centre: [108.9755, 0.9812],
  turned: 82,
  block: [35, 28],
  swing: 14,
  firstRt: 1,
  firstRw: 1,
  sk2016: null,
  sk2020: {
    kawasan: 'Setapuk Besar',
    cleared: {},
    redigitised: false,
    picture: `
      .AAAABBBB........
      .AAAABBBBBCCCC...
      AAAADDDBBBCCCCEEE
      ..DDDDDDFFFCCCEEE
      ..DDDDFFFFFFEEEE.
      ......FFFF..EEE..
    `,
  },
};

/** Takes what is left of SK 2020's total. */
const sungaiWie: QuarterPlan = {
  id: 'sungai-wie',
  kelurahanCode: '61.72.01.1006',
  centre: [108.9772, 0.9262],
  turned: -9,
  block: [33, 30],
  swing: 17,
  firstRt: 6,
  firstRw: 2,
  sk2016: null,
  sk2020: {
    kawasan: 'Sungai Wie',
    cleared: {},
    redigitised: false,
    picture: `
      ...AAAABBBB....
      ..AAAAABBBBCCC.
      .DDDEEEEFFFCCCC
      DDDDEEEEFFFFCCC
      DDDDDEEEFFFFCC.
      .GGGGGHHHHIIII.
      .GGGGHHHHHIIII.
      ..GGG.HHHH.III.
    `,
  },
};

/** Ground that only SK 2020 knows. */
export const NEW_QUARTERS: readonly QuarterPlan[] = [robanTimur, setapukBesar, sungaiWie];
