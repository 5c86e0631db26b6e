/** The lines between the two lines of --- at the top of a file, and the text below them; undefined where there are no such lines. */
export function splitFile(text: string): { front: string; body: string } | undefined {
  const [, front, body = ''] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text) ?? [];
  return front === undefined ? undefined : { front, body };
}
