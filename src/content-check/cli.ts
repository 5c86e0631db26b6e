import { checkAll } from './check-all.ts';
import { byPlace, report, reportHints } from './check-content.ts';
import { checkLanguage } from './check-language.ts';

const root = process.cwd();
const { problems, hints } = await checkLanguage(root);
const wrong = [...(await checkAll(root)), ...problems].sort(byPlace);

if (hints.length > 0) console.log(reportHints(hints));
if (wrong.length > 0) {
  console.error(report(wrong));
  process.exitCode = 1;
} else {
  console.log('De inhoud is in orde.');
}
