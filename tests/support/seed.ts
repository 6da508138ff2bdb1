import fc from 'fast-check';

/**
 * Property tests look at the same cases in every run, so that a change is judged by what it changes. `FC_SEED=<number>` looks at
 * others, to search for what these miss.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_161_231) });
