import { Dialog } from '../../../components/dialog.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { askToClear, useDraw } from '../../../state/draw.ts';
import { useDocument } from '../../../state/project.ts';
import { useDrawn } from '../areas/use-drawn.ts';
import { visitAreas } from '../areas/visit-areas.ts';
import { ClearSection } from './clear-section.tsx';
import { MinuteList } from './minute-list.tsx';

/** Areas, or a part of one, cleared by a BA; and all BAs of the SK. Nothing while it was not asked for. */
export function ClearDialog() {
  const { t } = useTranslation();
  const request = useDraw((state) => state.clearRequest);
  const document = useDocument();
  const drawn = useDrawn();
  if (!request || !document || !drawn) return null;
  const close = () => askToClear(null);
  const asks = 'shape' in request || request.areas.length > 0;
  return (
    <Dialog title={t(asks ? 'cleared.title' : 'cleared.open')} onClose={close}>
      {asks && <ClearSection document={document} drawn={drawn} request={request} onDone={close} />}
      <MinuteList
        document={document}
        drawn={drawn}
        onVisit={(areas) => {
          close();
          visitAreas(areas);
        }}
      />
    </Dialog>
  );
}
