/** Texts that a page must show as they are. Each fits in the shortest field and has something to read. */
export const safeTexts: Record<string, string> = {
  'a script': '<script>broken()</script> hoi',
  'an image with a handler': '<img src=x onerror=broken()> hoi',
  'the end of a script': '</script></title><b>hoi',
  'an HTML comment': 'hoi <!-- weg --> hallo',
  'HTML entities': 'R&D &amp; &lt;b&gt; &#39;',
  'quotation marks': `"hoi" 'hoi' \`hoi\` “hoi”`,
  braces: '{1 + 1} ${2} {{drie}} vier',
  Markdown: '**hoi** [a](javascript:broken())',
  'lines of its own': 'een\n\ntwee\n  drie',
  backslashes: 'C:\\temp\\nieuw \\u003c hoi',
  'a date': '2022-01-01',
  'a word that means false': 'no',
  'a word that means nothing': 'null',
  digits: '007',
  'a line separator': 'een\u2028twee\u2029drie',
};

/** Texts with signs that no typeface of paper has. */
export const unprintableTexts: Record<string, string> = {
  'words from right to left': 'مرحبا بكم في الحي שלום',
  emoji: 'Feest 👩‍👩‍👧🏽 in de buurt 🎉',
  'accents above accents': 'z\u0335\u0321\u0341\u0315a\u0334\u0362l\u0337\u0345g\u0336\u0317o\u0335\u0310 hoi',
};

/** Texts without anything to read. */
export const wordlessTexts: Record<string, string> = {
  'nothing but spaces': '   ',
  'no text': '',
  'nothing but emoji': '🎉🎉🎉',
  'nothing but dots': '…………',
  'nothing but invisible signs': '\u200B\u200B\u2060',
};

/** Texts with a sign that can't be seen and breaks a page, or that stands for a letter that was lost. */
export const harmfulTexts: Record<string, string> = {
  'a NUL': 'hoi\u0000hallo',
  'a bell': 'hoi\u0007hallo',
  'an escape': 'hoi\u001B[31mhallo',
  'a turn of direction': 'hoi \u202Eollah',
  'a lost letter': 'co\uFFFDperatie',
};

/** Texts that no page has room for. */
export const longTexts: Record<string, string> = {
  '10,000 characters': 'a'.repeat(10_000),
  '10,000 words': 'hoi '.repeat(10_000),
};

/** Addresses and ids that would lead nowhere, or out of the site. */
export const wrongSlugs: Record<string, string> = {
  'a slug of nothing': 'bestaat-niet-hier',
  'a capital': 'IJsbergmodel',
  'a space': 'ken je waarde',
  'an accent': 'efficiëntie',
  'a path upwards': '../../../etc/passwd',
  'a file name': 'ijsbergmodel.mdx',
  'a name of JavaScript': '__proto__',
  'an address': 'https://elders.example/',
  'a script': '<script>broken()</script>',
  'no text': '',
};

/** Addresses outside the site that a browser would take for something else than a page. */
export const wrongAddresses: Record<string, string> = {
  'a script': 'javascript:broken()',
  data: 'data:text/html,<script>broken()</script>',
  'a file': 'file:///etc/passwd',
  'no protocol': 'www.lsabewoners.nl/zorg',
  'no slashes': 'https:lsabewoners.nl',
  'a space': 'https://www.lsabewoners.nl/een twee',
  'a name and password': 'https://lsabewoners.nl@elders.example/',
  'no host': 'https://',
  'this computer': 'http://localhost:3000/',
  'a quote': 'https://www.lsabewoners.nl/"onmouseover="broken()',
  'no text': '',
  '10,000 characters': `https://www.lsabewoners.nl/${'a'.repeat(10_000)}`,
};

/** Numbers that are no number of something. */
export const wrongNumbers: Record<string, number> = {
  'a negative number': -1,
  zero: 0,
  'a half': 1.5,
  'a huge number': 1e21,
  'an infinite number': Infinity,
  'no number at all': NaN,
};
