import type { QuarterPlan } from './quarter-plan.ts';

/** The largest. 2020: some cleared ground is back, the quarter has grown south and east, K is two RTs, N and O one. */
const kuala: QuarterPlan = {
  id: 'kuala',
  kelurahanCode: '61.72.02.1004',
  centre: [108.9672, 0.9124],
  turned: 18,
  block: [34, 29],
  swing: 20,
  firstRt: 1,
  firstRw: 1,
  sk2016: {
    kawasan: 'Kuala',
    cleared: { 'BA 2017': 'ABC', 'BA 2018': 'HI', 'BA 2019': 'DM' },
    picture: `
      ....AABBBB..........
      ..CCAAABBBDDD.......
      .CCCAAABBBDDDD......
      .CCCEEEEFFDDDD......
      GGGGEEEEFFFHHHI.....
      GGGGEEEFFFFHHHII....
      .GJJJKKKKFFHHHII....
      .JJJJKKKKLLLLMII....
      .JJJJKKKKLLLLMMM....
      .NNNNOOOPPPPLMMM....
      .NNNNOOOPPPPQQQQ....
      ..NNNOOORRRRQQQ.....
      ....OOO.RRRRQQ......
      ........RRR.........
      ....................
      ....................
    `,
  },
  sk2020: {
    kawasan: 'Kuala',
    cleared: { 'BA 2020': 'GJ' },
    redigitised: false,
    picture: `
      ....................
      ..........DDD.......
      ..........DDDD......
      ....EEEEFFDDDD......
      GGGGEEEEFFF.........
      GGGGEEEFFFF...sss...
      .GJJJKKkkFF...ssss..
      ..JJJKKkkLLLLsssss..
      ..JJJKKkkLLLLttttt..
      .NNNNNNNPPPPLttttt..
      .NNNNNNNPPPPtttttvv.
      ..NNNNNNRRRRuuuuvvv.
      ....NNNwRRRRuuuuvvvv
      ...wwwwwRRRyxxxxvvv.
      ..wwwwwwyyyyxxxx....
      ...wwwwwyyyyxx......
    `,
  },
};

/** Digitised again in 2020: every border off by less than a metre. D is gone. */
const sedau: QuarterPlan = {
  id: 'sedau',
  kelurahanCode: '61.72.05.1001',
  centre: [108.9275, 0.8462],
  turned: -24,
  block: [33, 30],
  swing: 18,
  firstRt: 11,
  firstRw: 4,
  sk2016: {
    kawasan: 'Sedau',
    cleared: { 'BA 2018': 'ABF', 'BA 2019': 'CL' },
    picture: `
      ..AAAABBBB........
      .AAAAABBBBCCC.....
      .DDDDEEEBBCCCC....
      DDDDDEEEEFFCCC....
      DDDDEEEEEFFFFGG...
      .HHHHIIIIFFFFGGG..
      .HHHHIIIJJJJJGGG..
      .HHHKKKKJJJJLGG...
      ..KKKKKKJJJLLLL...
      ..MMMMNNNNNLLLL...
      ...MMMNNNNNLLL....
      ....MMNNNN........
      ..................
      ..................
    `,
  },
  sk2020: {
    kawasan: 'Sedau',
    cleared: {},
    redigitised: true,
    picture: `
      ..................
      ..................
      .....EEE....tttt..
      .....EEEE...ttttt.
      ....EEEEE....ttGG.
      .HHHHIIII....GGGG.
      .HHHHIIIJJJJJGGG..
      .HHHKKKKJJJJ.GG...
      ..KKKKKKJJJ.......
      ..MMMMNNNNN.......
      ..uMMMNNNNN.......
      .uuuMMNNNNvvv.....
      .uuuuuuvvvvvv.....
      ..uuuuuvvvv.......
    `,
  },
};

/** Planned housing: straight streets. 2020: K and L have given up their far ends, and ground beyond the old edge came in. */
const perumnasRoban: QuarterPlan = {
  id: 'perumnas-roban',
  kelurahanCode: '61.72.01.1001',
  centre: [109.0119, 0.9102],
  turned: 7,
  block: [31, 30],
  swing: 7,
  firstRt: 21,
  firstRw: 7,
  sk2016: {
    kawasan: 'Perumnas Roban',
    cleared: { 'BA 2017': 'AE', 'BA 2018': 'BH', 'BA 2019': 'F' },
    picture: `
      AAAABBBBCCCC....
      AAAABBBBCCCCDDD.
      AAAABBBBCCCCDDD.
      EEEEFFFFGGGGDDD.
      EEEEFFFFGGGGDDDD
      EEEEFFFHHHHIIIII
      JJJJJKKHHHHIIIII
      JJJJJKKKKLLLIIII
      JJJ..KKKKLLLLMMM
      .....KKKKLLLLMMM
      .........LLLLMM.
      ................
    `,
  },
  sk2020: {
    kawasan: 'Roban',
    cleared: {},
    redigitised: false,
    picture: `
      ........CCCC....
      ........CCCC....
      ........CCCC....
      ....FFF.GGGG....
      ....FFF.GGGG....
      ....FFF....IIIII
      JJJJJKK....IIIII
      JJJJJKK..LLLIIII
      JJJ..KK..LLLLMMM
      ..ssssss.LLLLMMM
      ..ssssss.....MM.
      ..ssssss........
    `,
  },
};

/** Along one street. The east end stayed in the SK, and is the only part of it in 2020. */
const jlTama: QuarterPlan = {
  id: 'jl-tama',
  kelurahanCode: '61.72.02.1001',
  centre: [108.9786, 0.9002],
  turned: 33,
  block: [36, 27],
  swing: 16,
  firstRt: 5,
  firstRw: 2,
  sk2016: {
    kawasan: 'Jl Tama',
    cleared: { 'BA 2017': 'AF', 'BA 2018': 'BCG', 'BA 2019': 'H' },
    picture: `
      .AAABBBB..............
      .AAABBBBCCCCDDDD......
      AAAABBBBCCCCDDDDEEEE..
      AAAFFFFFCCCCDDDDEEEEE.
      ..FFFFGGGGGHHHHIIEEEE.
      ..FFFFGGGGGHHHHIIIIJJJ
      ......GGGGHHHHHIIIIJJJ
      ...........HHH..IIIJJJ
    `,
  },
  sk2020: {
    kawasan: 'Jl Tama',
    cleared: {},
    redigitised: false,
    picture: `
      ......................
      ......................
      ................EEEE..
      ................EEEEE.
      ...............IIEEEE.
      ...............IIIIIII
      ...............IIIIIII
      ................IIIIII
    `,
  },
};

/** Off SK 2020 as a whole, though two of its RTs were never cleared by a BA. */
const ksTubun: QuarterPlan = {
  id: 'ks-tubun',
  kelurahanCode: '61.72.01.1003',
  centre: [108.9975, 0.9226],
  turned: -38,
  block: [34, 28],
  swing: 12,
  firstRt: 14,
  firstRw: 5,
  sk2016: {
    kawasan: 'KS Tubun',
    cleared: { 'BA 2017': 'A', 'BA 2018': 'BDE', 'BA 2019': 'CFI' },
    picture: `
      ..AAAAABBBB.......
      .AAAAABBBBBCCC....
      DDDDEEEEBBBCCCC...
      DDDDEEEEFFFFCCCGG.
      .DDDEEEEFFFFGGGGG.
      ..HHHHEEFFFFGGGGG.
      ..HHHHHHIIIIIGGG..
      ...HHHH.IIII......
    `,
  },
  sk2020: null,
};

/** Cleared as a whole by the end of 2019. Its size is what the public totals leave for it. */
const natuna: QuarterPlan = {
  id: 'natuna',
  kelurahanCode: '61.72.01.1002',
  centre: [108.9962, 0.9118],
  turned: 12,
  block: [32, 31],
  swing: 14,
  firstRt: 3,
  firstRw: 1,
  sk2016: {
    kawasan: 'Natuna',
    cleared: { 'BA 2017': 'ABE', 'BA 2018': 'CGH', 'BA 2019': 'DFI' },
    picture: `
      .AAAABBB....
      AAAAABBBCCC.
      AAADDBBBCCCC
      DDDDDEEECCC.
      DDDDEEEEEFF.
      .GGGEEEEFFFF
      .GGGGHHHHFFF
      .GGGGHHHHIIF
      ..GG.HHHIIII
      .......HIIII
    `,
  },
  sk2020: null,
};

/** The six kawasan of SK 2016. */
export const OLD_QUARTERS: readonly QuarterPlan[] = [kuala, sedau, perumnasRoban, jlTama, ksTubun, natuna];
