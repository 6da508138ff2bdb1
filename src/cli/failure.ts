import type { Text } from '../domain/text.ts';

/** Why a command stopped: 1 wrong usage, 2 input that cannot be read, 130 the user. One line for the user. */
export interface Failure {
  readonly status: 1 | 2 | 130;
  readonly message: Text;
}

export const wrongUsage = (message: Text): Failure => ({ status: 1, message });
export const unreadable = (message: Text): Failure => ({ status: 2, message });
