/** Room the browser gives this page, in bytes. */
export interface Room {
  readonly used: number;
  readonly quota: number;
}

/** Null where the browser does not tell. */
export async function roomLeft(storage = manager()): Promise<Room | null> {
  try {
    const { usage, quota } = (await storage?.estimate()) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}

let asked: Promise<boolean> | null = null;

/** Asks the browser, once a page, not to clear the projects when the disk runs low. True: it will not. */
export function askToPersist(storage = manager()): Promise<boolean> {
  asked ??= persist(storage);
  return asked;
}

async function persist(storage: StorageManager | undefined): Promise<boolean> {
  try {
    return (await storage?.persisted()) === true || (await storage?.persist()) === true;
  } catch {
    return false;
  }
}

/** Absent on pages without https. */
const manager = (): StorageManager | undefined =>
  typeof navigator === 'undefined' ? undefined : navigator.storage;
