import { vi } from 'vitest';

// Test files share a process, because starting one costs more than most of them take. Each still begins with modules of its own, so
// that none finds what another left in them.
vi.resetModules();
