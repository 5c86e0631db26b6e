import { checkContent, report } from './check-content.ts';

const problems = checkContent(process.cwd());
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  console.log('De inhoud is in orde.');
}
