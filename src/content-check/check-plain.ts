import { passagesOf, problemAt, type Passage } from './passages.ts';
import { readingEase, sentencesIn, wordsIn } from './reading-ease.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** Least reading ease of a file, and of the middle one of all files; with fewer words than `enough` a file says too little of itself. */
const least = { file: 60, median: 70 };
const enough = 50;

/** Words in a sentence: above `long` it is better cut in two, above `most` it must be. */
const long = 20;
const most = 25;

/** Fields that nobody reads as a sentence, or that are as they stand on a document. */
const notRead = new Set(['zoekwoorden', 'ookBekendAls', 'adres', 'document', 'makers', 'uitgever', 'licentie', 'citaat']);

/** How hard the texts of `files` are to read: what is too hard (`problems`), and what would be better simpler (`hints`). */
export function checkPlain(files: SourceFile[]): { problems: Problem[]; hints: Problem[] } {
  const read = files.map((source) => ({ source, passages: passagesOf(source).filter(({ name }) => !notRead.has(name)) }));
  const sentences = read.flatMap(({ source, passages }) => passages.flatMap((passage) => longSentences(source, passage)));
  const eases = read.flatMap(({ source, passages }) => easeOf(source, passages));
  return {
    problems: [
      ...eases.flatMap(hardFile),
      ...hardMedian(eases),
      ...sentences.flatMap(({ words, problem }) => (words > most ? problem : [])),
    ],
    hints: sentences.flatMap(({ words, problem }) => (words > most ? [] : problem)),
  };
}

function longSentences({ file }: SourceFile, passage: Passage): { words: number; problem: Problem }[] {
  return sentencesIn(passage.text).flatMap((sentence) => {
    const words = wordsIn(sentence).length;
    const message = `heeft een zin van ${words} woorden: “${start(sentence)}”. Maak er twee zinnen van, het liefst van hooguit ${long} woorden. Meer dan ${most} mag niet.`;
    return words > long ? [{ words, problem: problemAt(file, passage, passage.text.indexOf(sentence), message) }] : [];
  });
}

const start = (sentence: string) => `${sentence.replace(/\s+/g, ' ').split(' ').slice(0, 6).join(' ')} …`;

interface Ease {
  file: string;
  ease: number;
  /** The sentence of at least four words that is hardest to read. */
  hardest: string | undefined;
}

function easeOf({ file }: SourceFile, passages: Passage[]): Ease[] {
  const sentences = passages.filter(({ text }) => text.includes(' ')).flatMap(({ text }) => sentencesIn(text));
  if (sentences.flatMap(wordsIn).length < enough) return [];
  const whole = sentences.filter((sentence) => wordsIn(sentence).length > 3).sort((a, b) => readingEase([a]) - readingEase([b]));
  return [{ file, ease: Math.round(readingEase(sentences)), hardest: whole[0] }];
}

const hardFile = ({ file, ease, hardest }: Ease): Problem[] =>
  ease >= least.file
    ? []
    : [
        {
          file,
          message: `is te moeilijk om te lezen: ${ease} punten, en dat moeten er minstens ${least.file} zijn. Gebruik kortere woorden en zinnen.${hardest === undefined ? '' : ` Begin bij “${start(hardest)}”.`}`,
        },
      ];

function hardMedian(eases: Ease[]): Problem[] {
  const sorted = eases.toSorted((a, b) => a.ease - b.ease);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined || median.ease >= least.median) return [];
  const names = sorted.slice(0, 3).map(({ file }) => file);
  return [
    {
      file: 'content',
      message: `is als geheel te moeilijk om te lezen: het middelste bestand heeft ${median.ease} punten, en dat moeten er minstens ${least.median} zijn. Begin bij ${names.join(', ')}.`,
    },
  ];
}
