export { type Fault, type FaultKind, isInvalid } from './validity/fault.ts';
export { findFaults } from './validity/find-faults.ts';
