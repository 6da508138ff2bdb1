import { useEffect, useState } from 'react';
import type { PictureSubject } from '../../../workers/report-api.ts';
import { Cancelled } from '../../../workers/worker-host.ts';
import { failureText } from '../../state/failure-text.ts';
import { reportWorker } from '../../state/print.ts';
import type { Pixels } from './picture-size-field.tsx';

/** Pixels of the longer side. */
const LONG_SIDE = 640;
/** A list that is run through with the keyboard asks for one picture, not for all of them. */
const PAUSE_MS = 200;

export interface PicturePreview {
  /** Address of the picture; null: none yet. */
  readonly url: string | null;
  readonly isBusy: boolean;
  readonly failure: string | null;
}

const NOTHING: PicturePreview = { url: null, isBusy: false, failure: null };

/**
 * The very picture that a file would hold, small: a drawing depends on its proportions alone.
 *
 * @param subject null: there is nothing to show
 * @param made what the figures and words were made of; another has the picture made anew
 */
export function usePicturePreview(
  subject: PictureSubject | null,
  pixels: Pixels | null,
  made: unknown,
): PicturePreview {
  const [preview, setPreview] = useState(NOTHING);
  const asked = subject === null || pixels === null ? null : JSON.stringify({ subject, size: small(pixels) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another `made` gives another picture of the same order
  useEffect(() => {
    if (asked === null || subject === null || pixels === null) return setPreview(NOTHING);
    let isLast = true;
    let url: string | null = null;
    const make = async () => {
      setPreview((before) => ({ ...before, isBusy: true, failure: null }));
      try {
        const size = { format: 'png' as const, ...small(pixels) };
        const file = await reportWorker.make(
          { kind: 'picture', subject, size },
          () => {},
          async () => [],
        );
        if (!isLast) return;
        url = URL.createObjectURL(new Blob([file.bytes], { type: file.mime }));
        setPreview({ url, isBusy: false, failure: null });
      } catch (cause) {
        if (!isLast) return;
        const failure = cause instanceof Cancelled ? null : failureText(cause);
        setPreview({ url: null, isBusy: false, failure });
      }
    };
    const timer = setTimeout(() => void make(), PAUSE_MS);
    return () => {
      isLast = false;
      clearTimeout(timer);
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [asked, made]);
  return preview;
}

function small({ width, height }: Pixels): Pixels {
  const share = Math.min(1, LONG_SIDE / Math.max(width, height));
  return { width: Math.round(width * share), height: Math.round(height * share) };
}
