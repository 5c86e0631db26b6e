import { defined } from '../../src/defined.ts';
import type { Asked } from './any-page.ts';

/** What is asked in one moment, as source text, and what comes of it. */
interface Moment {
  questions: string[];
  answers: Promise<never[]>;
}

/**
 * What is asked of this in one moment is asked of the page in one go, while the page has the `rules` of a reader too: the browser draws
 * nothing in between, which would take longer than most questions.
 */
export function inOneGo(page: { evaluate(expression: string): Promise<never[]> }, rules = ''): Asked {
  let moment: Moment | undefined;
  const begin = (): Moment => {
    const questions: string[] = [];
    const answers = Promise.resolve().then(() => {
      moment = undefined;
      return page.evaluate(`(${String(answerAll)})(${JSON.stringify(rules)}, [${questions.join()}])`);
    });
    return { questions, answers };
  };
  return {
    evaluate: async <Result>(inPage: () => Result): Promise<Awaited<Result>> => {
      moment ??= begin();
      const { questions, answers } = moment;
      const at = questions.push(String(inPage)) - 1;
      return defined<never>((await answers)[at], 'An answer');
    },
  };
}

/** In the page: answers questions that need no waiting, past the security policy of the page. */
function answerAll(rules: string, questions: (() => unknown)[]): unknown[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  if (rules !== '') document.adoptedStyleSheets.push(sheet);
  try {
    return questions.map((answer) => answer());
  } finally {
    if (rules !== '') document.adoptedStyleSheets.pop();
  }
}
