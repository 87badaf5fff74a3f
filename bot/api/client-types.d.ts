/** Generated from the OpenAPI document by test/bot/api/client-types.test.ts; not to be edited. */
export interface paths {
  '/api/v1/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every document with its localized files. */
    get: operations['documents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the entries, page by page, with how each locale stands to the newest English. */
    get: operations['entries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One entry in all its locales and revisions, sentence beside sentence. */
    get: operations['entry'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/feedback/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Thumbs up and down by locale, day and entry, with what people wrote. */
    get: operations['feedback'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/index': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The version of the index, its coverage, and what writers should look at. */
    get: operations['index'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locales': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every locale with what it has. */
    get: operations['locales'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The policy checks with their inputs. */
    get: operations['policies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/policies/{check}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Works one policy check out. */
    post: operations['policy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How often questions found no good answer, by locale and day. */
    get: operations['questionCounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/unanswered': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Questions that the bot could not answer well, the latest asked first. */
    get: operations['questions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/receipts/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The very text that a user was shown. */
    get: operations['receipt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Finds entries by words, a pasted sentence, a span ID, an entry ID or a receipt. */
    get: operations['search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/spans/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where a span stands, with its two sentences and its siblings in the other locales. */
    get: operations['span'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/suggest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Suggests as you type: questions, span IDs, entries, receipts; eight at most. */
    get: operations['suggest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A concordance: how a term is rendered, how often, and in which sentences. */
    get: operations['terms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Block: {
      alert?: string;
      cells: components['schemas']['Sentence'][][];
      /** @enum {string} */
      kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'image';
      level: number;
      marker?: string;
      src?: string;
    };
    Coverage: {
      current: number;
      dropped: number;
      locale: string;
      missing: number;
      outdated: number;
    };
    Documents: {
      documents: {
        entries: number;
        files: {
          date: string;
          entries: number;
          file: string;
          handoff: string;
          locale: string;
          pairs: number;
          revision: string;
          title: string;
          translation: components['schemas']['Translation'];
        }[];
        name: string;
      }[];
    };
    Entry: {
      checks: string[];
      docsUrl: string;
      document: string;
      id: string;
      /** @enum {string} */
      kind: 'question' | 'how-to';
      locales: string[];
      neighbours: {
        id: string;
        title: string;
      }[];
      versions: components['schemas']['Version'][];
    };
    EntryList: {
      entries: {
        document: string;
        id: string;
        /** @enum {string} */
        kind: 'question' | 'how-to';
        locale: string;
        states: {
          [key: string]: components['schemas']['State'];
        };
        title: string;
        translations: {
          [key: string]: components['schemas']['Translation'];
        };
      }[];
      page: number;
      pageSize: number;
      total: number;
    };
    FeedbackSummary: {
      byDay: {
        /** Format: date */
        day: string;
        down: number;
        locale: string;
        up: number;
      }[];
      byEntry: {
        down: number;
        entryId: string;
        locale: string;
        title: string;
        up: number;
      }[];
      byLocale: {
        down: number;
        locale: string;
        up: number;
      }[];
      remarks: {
        /** Format: date-time */
        at: string;
        comment?: string;
        entryId: string;
        locale: string;
        /** @enum {string} */
        rating: 'up' | 'down';
        reason?: string;
        receipt?: string;
      }[];
      totals: {
        down: number;
        up: number;
      };
    };
    Index: {
      counts: {
        documents: number;
        entries: number;
        files: number;
        sentences: number;
      };
      coverage: components['schemas']['Coverage'][];
      documents: {
        coverage: components['schemas']['Coverage'][];
        entries: number;
        name: string;
      }[];
      findings: {
        checks: {
          check: string;
          count: number;
          /** @enum {string} */
          severity: 'error' | 'warning' | 'info';
        }[];
        outdated: {
          added: number;
          changed: number;
          entryId: string;
          locale: string;
          state: components['schemas']['State'];
        }[];
        rules: {
          check: string;
          rule: string;
          /** @enum {string} */
          status: 'missing' | 'changed' | 'contradicted';
        }[];
      };
      locales: string[];
      version: string;
    };
    Locales: {
      locales: {
        coverage: components['schemas']['Coverage'];
        documents: number;
        entries: number;
        locale: string;
        name: string;
      }[];
    };
    Marks: [number, number][];
    /** @enum {string} */
    Match: 'words' | 'span' | 'receipt' | 'entry' | 'sentence';
    Pair: {
      source: string;
      target: string;
    };
    Policies: {
      policies: {
        check: string;
        inputs: {
          choices?: {
            label: string;
            value: string;
          }[];
          form: string;
          max?: number;
          min?: number;
          /** @constant */
          mustBePast?: true;
          name: string;
          /** @constant */
          optional?: true;
          question: string;
          /** @enum {string} */
          type: 'date' | 'count' | 'choice' | 'text';
          values?: string[];
        }[];
        title: string;
      }[];
    };
    PolicyRequest: {
      inputs?: {
        [key: string]: unknown;
      };
      locale?: string;
      parts?: boolean;
      today?: string;
    };
    PolicyResult: {
      assumptions: string[];
      check: string;
      dates: {
        [key: string]: string;
      };
      days: {
        left?: number;
        untilOpen?: number;
      };
      evidence: {
        newest: boolean;
        source: string;
        spanIds: string[];
      }[];
      facts: {
        [key: string]: string;
      };
      inputs: {
        [key: string]: string;
      };
      parts?: {
        assumptions: string[];
        dates: {
          label: string;
          name: string;
          value: string;
        }[];
        days?: string;
        facts: string[];
        inputs: {
          label: string;
          name: string;
          value: string;
        }[];
        locale: string;
        rules: {
          english?: string;
          locale: string;
          newest: boolean;
          note?: string;
          sentence: string;
          spanIds: string[];
        }[];
        title: string;
        verdict: string;
      };
      text: string;
      verdict: string;
    };
    Problem: {
      detail: string;
      errors?: {
        code: string;
        detail: string;
        input?: string;
        parameter?: string;
        pointer?: string;
      }[];
      status: number;
      title: string;
      /** @constant */
      type: 'about:blank';
    };
    Receipt: {
      /** Format: date-time */
      at: string;
      code: string;
      entryExists: boolean;
      entryId: string;
      indexVersion: string;
      locale: string;
      revision: string;
      sameIndex: boolean;
      shown?: {
        blocks: {
          alert?: string;
          cells: {
            runs: components['schemas']['Run'][];
            spanId?: string;
          }[][];
          kind: string;
          level: number;
          marker?: string;
          src?: string;
        }[];
        question: string;
      };
    };
    /** @enum {string} */
    Role: 'question' | 'heading' | 'answer' | 'other';
    Run: {
      bold?: boolean;
      href?: string;
      text: string;
    };
    SearchResults: {
      confidence: number;
      detectedLocale: string;
      /** @enum {string} */
      kind: 'found' | 'ambiguous' | 'none';
      locale: string;
      match: components['schemas']['Match'];
      page: number;
      pageSize: number;
      receipt?: string;
      replyLocale: string;
      results: {
        confidence: number;
        document: string;
        english: string;
        entryId: string;
        /** @enum {string} */
        kind: 'question' | 'how-to';
        locale: string;
        locales: string[];
        matchedLocale: string;
        path: string[];
        score: number;
        snippet: {
          marks: components['schemas']['Marks'];
          spanId?: string;
          text: string;
        };
        source: components['schemas']['Source'];
        title: string;
      }[];
      spanId?: string;
      total: number;
    };
    Sentence: {
      /** @constant */
      changed?: true;
      key?: number;
      role: components['schemas']['Role'];
      source: components['schemas']['Run'][];
      spanId?: string;
      target: components['schemas']['Run'][];
    };
    Source: {
      date: string;
      document: string;
      locale: string;
      newest: boolean;
      revision: string;
      translation: components['schemas']['Translation'];
    };
    Span: {
      id: string;
      places: {
        document: string;
        entryId: string | null;
        file: string;
        line: number;
        locale: string;
        markdown: components['schemas']['Pair'];
        revision: string;
        role: components['schemas']['Role'];
        siblings: {
          locale: string;
          spanId: string;
          target: string;
        }[];
        source: string;
        target: string;
      }[];
    };
    /** @enum {string} */
    State: 'current' | 'outdated' | 'dropped';
    Suggestions: {
      suggestions: {
        document: string;
        english?: string;
        entryId: string | null;
        /** @enum {string} */
        kind: 'question' | 'entry' | 'span' | 'sentence' | 'receipt';
        locale: string;
        marks: components['schemas']['Marks'];
        receipt?: string;
        spanId?: string;
        text: string;
      }[];
    };
    Terms: {
      page: number;
      pageSize: number;
      q: string;
      renderings: {
        forms: {
          count: number;
          strength: number;
          text: string;
        }[];
        locale: string;
        sentences: number;
      }[];
      sentences: {
        count: number;
        document: string;
        entryId: string | null;
        locale: string;
        marks: {
          source: components['schemas']['Marks'];
          target: components['schemas']['Marks'];
        };
        source: string;
        spanId: string;
        target: string;
      }[];
      /** @enum {string} */
      side: 'source' | 'target';
      total: number;
    };
    /** @enum {string} */
    Translation: 'MT' | 'HT' | 'unknown';
    UnansweredQuestions: {
      next?: string;
      questions: {
        count: number;
        /** Format: date-time */
        firstAt: string;
        id: string;
        /** @enum {string} */
        kind: 'none' | 'ambiguous' | 'thumbs-down';
        /** Format: date-time */
        lastAt: string;
        locale: string;
        text: string;
      }[];
    };
    UnansweredSummary: {
      byDay: {
        ambiguous: number;
        /** Format: date */
        day: string;
        locale: string;
        none: number;
        'thumbs-down': number;
      }[];
      byLocale: {
        ambiguous: number;
        locale: string;
        none: number;
        'thumbs-down': number;
      }[];
      totals: {
        ambiguous: number;
        none: number;
        'thumbs-down': number;
      };
    };
    Version: {
      added: {
        role: components['schemas']['Role'];
        source: string;
        spanId: string;
      }[];
      blocks: components['schemas']['Block'][];
      changed: {
        replacedBy?: string;
        source: string;
        spanId: string;
      }[];
      current: boolean;
      file: string;
      line: number;
      locale: string;
      path: components['schemas']['Pair'][];
      question: components['schemas']['Sentence'][];
      source: components['schemas']['Source'];
      state: components['schemas']['State'];
      title: components['schemas']['Pair'];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  documents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Documents'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  entries: {
    parameters: {
      query?: {
        document?: string;
        kind?: 'question' | 'how-to';
        page?: number;
        pageSize?: number;
        replyLocale?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntryList'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  entry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The ID of an entry, its slashes escaped or not. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Entry'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing of that name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  feedback: {
    parameters: {
      query?: {
        entryId?: string;
        from?: string;
        locale?: string;
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackSummary'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  index: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Index'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  locales: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Locales'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  policies: {
    parameters: {
      query?: {
        locale?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Policies'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  policy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of a check. */
        check: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyRequest'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyResult'];
        };
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too much was sent. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is no JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  questionCounts: {
    parameters: {
      query?: {
        from?: string;
        locale?: string;
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnansweredSummary'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  questions: {
    parameters: {
      query?: {
        after?: string;
        from?: string;
        kind?: 'none' | 'ambiguous' | 'thumbs-down';
        limit?: number;
        locale?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnansweredQuestions'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receipt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A receipt code, as people write it. */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing of that name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  search: {
    parameters: {
      query: {
        document?: string;
        kind?: 'question' | 'how-to';
        locale?: string;
        page?: number;
        pageSize?: number;
        q: string;
        replyLocale?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchResults'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  span: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A span ID such as 7c473-119. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Span'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing of that name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  suggest: {
    parameters: {
      query: {
        locale?: string;
        q: string;
        replyLocale?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Suggestions'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  terms: {
    parameters: {
      query: {
        document?: string;
        locale?: string;
        page?: number;
        pageSize?: number;
        q: string;
        side?: 'auto' | 'source' | 'target';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Terms'];
        };
      };
      /** @description As it was when the tag was given. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something asked for cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody, or somebody unknown, asks. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Whoever asks may not. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked too often; `Retry-After` tells in how many seconds to ask again. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A token cannot be checked now; `Retry-After` tells in how many seconds to ask again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
