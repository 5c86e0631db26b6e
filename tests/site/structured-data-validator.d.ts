/** What the tests use of two packages that come without types. */
declare module '@marbec/web-auto-extractor' {
  /** Structured data by format, as the validator takes it. */
  export interface Extracted {
    jsonld: Record<string, unknown[]>;
    microdata: Record<string, unknown[]>;
    rdfa: Record<string, unknown[]>;
  }
  export default class WebAutoExtractor {
    constructor(options?: { addLocation?: boolean; embedSource?: boolean | string[] });
    parse(html: string): Extracted;
  }
}

declare module '@adobe/structured-data-validator' {
  import type { Extracted } from '@marbec/web-auto-extractor';

  export interface Issue {
    rootType: string;
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path?: { type?: string; property?: string; index?: number }[];
  }
  export default class Validator {
    validate(data: Extracted): Promise<Issue[]>;
  }
}
