import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../domain/note.ts';
import { findService } from './servers/find-service.ts';
import type { Service } from './servers/service.ts';
import type { TypedAddress } from './servers/typed-address.ts';

interface Asked {
  readonly isAsking: boolean;
  readonly found: Service | null;
  readonly problem: Problem | null;
}

const NOTHING: Asked = { isAsking: false, found: null, problem: null };

/** What a WMS or WMTS server says it has, asked when told to. */
export function useService() {
  const [asked, setAsked] = useState<Asked>(NOTHING);
  const stop = useRef<AbortController>(null);
  const forget = () => {
    stop.current?.abort();
    setAsked(NOTHING);
  };
  useEffect(() => () => stop.current?.abort(), []);
  const ask = async (address: TypedAddress & { kind: 'service' }) => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setAsked({ ...NOTHING, isAsking: true });
    const found = await findService(address, control.signal);
    if (control.signal.aborted) return;
    if (found.ok) setAsked({ ...NOTHING, found: found.value });
    else setAsked({ ...NOTHING, problem: found.failure === 'cancelled' ? null : found.failure });
  };
  return { ...asked, ask, forget };
}
