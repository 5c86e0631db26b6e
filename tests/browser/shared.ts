import { launchChromium } from '../chromium.ts';
import { serve } from '../serve.ts';

// Tests run one file after the other in a few processes (`isolate: false` in tests/vitest.config.ts), so each process needs one of these.

/** The built site. It is served until the tests end. */
export const server = await serve();

/** Chromium. Each test opens windows of its own in it. */
export const browser = await launchChromium();
