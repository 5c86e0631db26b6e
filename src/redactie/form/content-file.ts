import { namesIn, namesOfSite, textIn } from '../../content-check/folder.ts';
import { signsOnPaper } from '../../paper/signs-on-paper.ts';
import type { FormFile } from './bundle.ts';
import type { Folder } from './folder.ts';

/** The content below `root` as the form's check reads it. */
export function contentFile(root: string): FormFile {
  const paths = namesIn(root, 'content').flatMap((name) => {
    const inside = namesIn(root, `content/${name}`);
    return inside.length === 0 ? [`content/${name}`] : inside.map((each) => `content/${name}/${each}`);
  });
  const folder: Folder = {
    files: Object.fromEntries(paths.map((path) => [path, textIn(root, path)])),
    namesOfSite: namesOfSite(),
    signs: String.fromCodePoint(...signsOnPaper()),
  };
  return { path: 'content.json', content: JSON.stringify(folder) };
}
