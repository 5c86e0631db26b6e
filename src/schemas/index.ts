import { begrip } from './begrip.ts';
import { bron } from './bron.ts';
import { caseEntry } from './case.ts';
import { logica } from './logica.ts';
import { pagina } from './pagina.ts';
import { partij } from './partij.ts';
import { samenwerkingsvraag } from './samenwerkingsvraag.ts';
import { situatie } from './situatie.ts';
import { thema } from './thema.ts';
import { tip } from './tip.ts';
import { werkvorm } from './werkvorm.ts';

/** The frontmatter contract of each collection. */
export const schemas = {
  cases: caseEntry,
  themas: thema,
  werkvormen: werkvorm,
  tips: tip,
  logicas: logica,
  partijen: partij,
  samenwerkingsvragen: samenwerkingsvraag,
  situaties: situatie,
  begrippen: begrip,
  paginas: pagina,
  bronnen: bron,
};
