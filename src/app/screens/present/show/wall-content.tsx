import type { Scene } from '../../../../reports/scenes.ts';
import { placeOnWall, type Show } from '../../../state/present-show-model.ts';
import type { StepKind } from '../../../state/present-steps.ts';
import { OpeningText } from './opening-text.tsx';
import { TablePage } from './table-page.tsx';
import { TimelineScene } from './timeline-scene.tsx';
import { UnitText } from './unit-text.tsx';
import { WaterfallPanel } from './waterfall-panel.tsx';

interface WallContentProps {
  readonly show: Show;
  readonly scene: Scene;
  readonly title: string;
  readonly look: StepKind;
  readonly dark: boolean;
}

/** What is written on the wall, and what stands there in place of the map. */
export function WallContent({ show, scene, title, look, dark }: WallContentProps) {
  const { presentation } = show;
  const { compared } = presentation;
  switch (scene.kind) {
    case 'opening':
      return (
        <>
          <OpeningText presentation={presentation} look={look} />
          {look === 'waterfall' && <WaterfallPanel compared={compared} dark={dark} />}
        </>
      );
    case 'timeline':
      return <TimelineScene show={show} look={look} dark={dark} />;
    case 'unit':
      return <UnitText presentation={presentation} unit={scene.unit} title={title} look={look} />;
    case 'closing':
      return <TablePage presentation={presentation} page={placeOnWall(show).step} pages={show.pages} />;
  }
}
