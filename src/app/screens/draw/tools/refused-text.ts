import type { Text } from '../../../../domain/text.ts';
import type { Refusal } from '../../../../geo/edit/outcome.ts';
import { degreesText } from '../../../format/degrees.ts';
import { toolText } from './words.ts';

/** Why a vertex went back to where it was, and where the shape would have been at fault. */
export function refusedText({ reason, at }: Refusal): Text {
  if (reason === 'ring-too-short') return toolText('refused.ringTooShort');
  const place = at ? degreesText(at) : null;
  return place ? toolText('refused.notValidAt', { place }) : toolText('refused.notValid');
}
