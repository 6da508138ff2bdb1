import type { BrowserContext } from 'playwright-core';

/**
 * What must not happen in any test: errors on the console (among them breaches of the content security policy),
 * uncaught exceptions, and requests to another origin than the app's own.
 */
export class Problems {
  private readonly found: string[] = [];
  private readonly excused: RegExp[] = [];

  constructor(context: BrowserContext, ownUrl: string) {
    const { origin } = new URL(ownUrl);
    context.on('console', (message) => {
      if (message.type() === 'error') this.found.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.found.push(`uncaught: ${error.error().stack ?? error.error()}`));
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol.startsWith('http') && asked !== origin) this.found.push(`request to ${request.url()}`);
    });
  }

  /** Expected in this test. */
  excuse(pattern: RegExp): void {
    this.excused.push(pattern);
  }

  list(): readonly string[] {
    return this.found.filter((text) => !this.excused.some((pattern) => pattern.test(text)));
  }
}
