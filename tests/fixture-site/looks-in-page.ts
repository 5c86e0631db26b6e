/** What is looked at on every page: classes and attributes that styles name, as `.lead` and `[open`, and the styles themselves. */
export interface Way {
  names: string[];
  styles: string[];
}

/** How the elements of a page look in one kind of window. */
export interface Looks {
  /** Each element in the order of the page: what decides on its looks, empty where it isn't on paper; if asked for its name and where it stands. */
  elements: { name?: string; path?: string; key: string }[];
  /**
   * Looks that weren't told before, by key; those of bare elements by the window and their name, those of parts by their key with
   * `::before` after it.
   */
  fresh: Record<string, string[]>;
}

/** A rule of a style sheet. */
interface Rule {
  media: string[];
  selectors: { text: string; plain: string; part: string | undefined; isAct: boolean }[];
  /** The properties that it sets, those of which the size of the window decides, and the whole. */
  style: string[];
  bySize: string[];
  says: string;
  atRoot: boolean;
}

type Values = ReadonlyMap<string, string>;
type Said = Record<string, { elements: number; shows: boolean }>;

/** What is remembered from page to page. */
interface Memory {
  way: Way;
  rules: Map<string, Rule[]>;
  values: Map<string, Map<string, Values>>;
  /** What bare elements make of tokens for what is in them. */
  bareOwn: Map<string, string[]>;
  ids: Map<string, string>;
  tokens?: Record<string, string>;
  marking: CSSStyleSheet;
  said: Said;
  set?: { properties: string[]; tokenNames: Set<string>; ownTokens: string[] };
}
declare global {
  /** In the page. */
  var looking: Memory;
}

/** In the page: begins to look. */
export function beginLooking(way: Way): void {
  globalThis.looking = {
    way,
    rules: new Map(),
    values: new Map(),
    bareOwn: new Map(),
    ids: new Map(),
    marking: new CSSStyleSheet(),
    said: {},
  };
}

/** In the page: what rules say, of how many elements, and whether that showed; it doesn't where only an act of a reader would show it. */
export const rulesLookedAt = (): Said => looking.said;

/** In the page: what tokens are in the window that it has now. */
export function tokensNow(): Record<string, string> {
  const { marking, set } = looking;
  marking.replaceSync('html { display: none !important; zoom: 12 }');
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries([...(set?.tokenNames ?? [])].map((name) => [name, style.getPropertyValue(name)]));
}

/**
 * In the page, which is shown without scripts: how its elements look. That is what styles make of them wherever they stand: nothing is laid
 * out, and tokens go by their names. Told is only what isn't so by itself: of a bare element with no more than a name what one without styles
 * hasn't, whatever the browser makes of that; of others what a bare one of their name, or for what is inherited their parent, hasn't. What the
 * same rules choose within the same looks the same, and is read once in each kind of `window`.
 */
export function lookAt({ window: kind, isFirst }: { window: string; isFirst: boolean }): Looks {
  const memory = looking;
  const { names, styles } = memory.way;
  const remember = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
  };
  const idOf = (decided: string) => remember(memory.ids, decided, () => String(memory.ids.size));

  // --- Rules.
  const splitList = (list: string): string[] => {
    let depth = 0;
    const marked = [...list].map((sign) => {
      depth += '(['.includes(sign) ? 1 : ')]'.includes(sign) ? -1 : 0;
      return sign === ',' && depth === 0 ? '\n' : sign;
    });
    return marked
      .join('')
      .split('\n')
      .map((part) => part.trim());
  };
  /** `:is(a, b) c` as `a c` and `b c`: each must choose something. */
  const apart = (selector: string): string[] => {
    const start = /(?<!:not\([^)]*):is\(/.exec(selector)?.index;
    if (start === undefined) return [selector];
    let end = start + 4;
    for (let depth = 1; depth > 0; end++) depth += selector[end] === '(' ? 1 : selector[end] === ')' ? -1 : 0;
    const [before, after] = [selector.slice(0, start), selector.slice(end)];
    // An element's name can't stand behind another part of a selector.
    const part = (one: string) => (/^[a-z]/i.test(one) && /[^\s>+~]$/.test(before) ? `:IS(${one})` : one);
    return splitList(selector.slice(start + 4, end - 1)).flatMap((one) => apart(`${before}${part(one)}${after}`));
  };
  const acts = /(?<!:not\([^)]*):(?:hover|focus-visible|focus-within|focus|active|target|disabled)(?![\w-])/g;
  const readRules = (list: CSSRuleList, media: string[] = []): Rule[] =>
    [...list].flatMap((rule): Rule[] => {
      if (rule instanceof CSSMediaRule) return readRules(rule.cssRules, [...media, rule.conditionText]);
      if (rule instanceof CSSSupportsRule) return CSS.supports(rule.conditionText) ? readRules(rule.cssRules, media) : [];
      if (!(rule instanceof CSSStyleRule)) return [];
      const selectors = splitList(rule.selectorText)
        .flatMap(apart)
        .map((text) => {
          const part = /::[a-z-]+$/.exec(text)?.[0];
          const plain = text.replace(/::[a-z-]+$/, '').replaceAll(acts, ':is(*)') || '*';
          return { text, plain, part, isAct: text.search(acts) >= 0 };
        });
      return [
        {
          media,
          selectors,
          style: [...rule.style],
          says: ` { ${rule.style.cssText} }`,
          bySize: [...rule.style].filter((name) => /\d[dls]?v[wh]\b/.test(rule.style.getPropertyValue(name))),
          atRoot: rule.selectorText === ':root',
        },
      ];
    });
  const rulesOf = (text: string) =>
    remember(memory.rules, text, () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return readRules(sheet.cssRules);
    });
  const physical = (name: string) =>
    ['inline-start left', 'inline-end right', 'block-start top', 'block-end bottom', 'inline-size width', 'block-size height']
      .reduce((text, pair) => text.replace(pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? ''), name)
      .replace(/^inset-/, '');
  const readSet = () => {
    const set = styles.flatMap(rulesOf).flatMap(({ style, atRoot }) => style.map((name) => ({ name, atRoot })));
    const namesOf = (isMeant: (each: { name: string; atRoot: boolean }) => boolean) =>
      [...new Set(set.filter(isMeant).map(({ name }) => name))].sort();
    return {
      properties: [...new Set(namesOf(({ name }) => !name.startsWith('--')).map(physical))].sort(),
      tokenNames: new Set(namesOf(({ name, atRoot }) => atRoot && name.startsWith('--'))),
      ownTokens: namesOf(({ name, atRoot }) => !atRoot && /^--(?!tw-)/.test(name)),
    };
  };
  const { properties, tokenNames, ownTokens } = (memory.set ??= readSet());

  const inherited =
    /^(?:color|font|line-height|letter-spacing|text-(?:align|wrap|transform|indent|rendering|anchor|underline-offset|size-adjust)|-webkit-(?:hyphens|text-size)|list-style|visibility|cursor|white-space|overflow-wrap|hyphen|fill|stroke|paint-order|border-collapse|accent-color|color-scheme)/;
  /** Whether a rule tells on what is within its element. */
  const passesOn = (name: string) => name === 'display' || inherited.test(name) || (name.startsWith('--') && !tokenNames.has(name));

  const root = document.documentElement;
  const elements = [root, ...root.querySelectorAll('body, body *:not(script, style, template, noscript, noscript *)')];
  const ruled = new Map<Element, string[]>();
  const parts = new Map<Element, Set<string>>();
  const within = new Set<string>();
  const [sized, sizedWithin] = [new Set<string>(), new Set<string>()];
  const holding: { rule: Said[string]; found: Element[] }[] = [];
  for (const { media, selectors, style, says, bySize, atRoot } of [...document.querySelectorAll('style')].flatMap(({ textContent }) =>
    rulesOf(textContent),
  )) {
    const holds = media.every((query) => matchMedia(query).matches);
    for (const { text, plain, part, isAct } of selectors) {
      const found = [...document.querySelectorAll(plain)];
      const said = `${media.map((query) => `@media ${query} `).join('')}${text}${says}`;
      const shows = holds && !isAct && found.length > 0;
      const rule = (memory.said[said] ??= { elements: 0, shows: false });
      if (isFirst) rule.elements += found.length;
      if (shows) holding.push({ rule, found });
      if (!shows || (atRoot && part === undefined)) continue;
      const id = idOf(said);
      if (style.some(passesOn)) within.add(id);
      if (bySize.length > 0) sized.add(id);
      if (bySize.some((name) => name !== 'display' && passesOn(name))) sizedWithin.add(id);
      for (const element of found) {
        remember(ruled, element, () => []).push(id);
        if (part !== undefined && plain !== '*') remember(parts, element, () => new Set<string>()).add(part);
      }
    }
  }

  // --- Tokens, as they are on the first page: each gets a value that nothing else has, so that looks tell its name.
  document.adoptedStyleSheets = [memory.marking];
  const rootStyle = getComputedStyle(root);
  const rem = Number.parseFloat(rootStyle.fontSize);
  memory.tokens ??= Object.fromEntries([...tokenNames].map((name) => [name, rootStyle.getPropertyValue(name)]));
  const onPaper = matchMedia('print').matches;

  const marks = new Map<string, string>();
  Object.entries(memory.tokens).forEach(([name, value], at) => {
    if (CSS.supports('color', value)) marks.set(name, `rgb(${at + 1}, 201, 202)`);
    else if (name.startsWith('--font')) marks.set(name, name.slice(2));
    else if (CSS.supports('width', value)) marks.set(name, `${(at + 1) * 1000}px`);
  });
  const nameOf = new Map([...marks].map(([name, value]) => [value, name.slice(2)]));
  const lengths = [...marks]
    .filter(([, value]) => value.endsWith('px'))
    .map(([name, value]) => ({ name: name.slice(2), value: Number.parseFloat(value) }));
  /**
   * Marks tokens for the whole page; those that parts of it change `everywhere`, or not, to see what they make of them: `--kind` is one of
   * others.
   */
  const mark = (everywhere: boolean) => {
    const said = (isMeant: (name: string) => boolean) =>
      [...marks].filter(([name]) => isMeant(name)).map(([name, value]) => `${name}: ${value} !important`);
    const own = said((name) => ownTokens.includes(name) && (everywhere || name !== '--kind'));
    const others = said((name) => !ownTokens.includes(name));
    memory.marking.replaceSync(
      `:root { ${others.join('; ')} } ${everywhere ? '*' : ':root'} { ${own.join('; ')} } html { display: none !important; zoom: 12 }`,
    );
  };
  const isMultiple = (value: number, step: number) => Math.abs(value / step - Math.round(value / step)) < 0.002 / step;
  const rounded = (value: number, unit: string) => `${Math.round(value * 100) / 100}${unit}`;
  const size = (pixels: number): string => {
    const token = lengths.find(({ value }) => Math.abs(Math.abs(pixels) - value) < 200);
    const rest = token && Math.abs(pixels) - token.value;
    if (token && rest !== undefined)
      return `${pixels < 0 ? '-' : ''}${token.name}${rest === 0 ? '' : `${rest < 0 ? '-' : '+'}${size(Math.abs(rest))}`}`;
    if (pixels === 0) return '0';
    if (!onPaper) return isMultiple(pixels / rem, 0.05) ? rounded(pixels / rem, 'rem') : rounded(pixels, 'px');
    const [mm, pt] = [(pixels * 25.4) / 96, (pixels * 72) / 96];
    return isMultiple(pt, 0.5) ? rounded(pt, 'pt') : isMultiple(mm, 0.1) ? rounded(mm, 'mm') : rounded(pixels, 'px');
  };
  const say = (value: string) =>
    value
      .replaceAll(/rgb\(\d+, 201, 202\)/g, (colour) => nameOf.get(colour) ?? colour)
      .replaceAll(/(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)px/g, (_, digits: string) => size(Number(digits)));

  // --- Values.
  const known = remember(memory.values, onPaper ? kind : '', () => new Map<string, Values>());
  const byLetters = new Set(['line-height', 'letter-spacing', 'text-underline-offset']);
  /** What a part says in the words of an attribute differs from element to element. */
  const byAttributes = (element: Element, value: string) =>
    ['href', 'data-case'].reduce((text, name) => text.replace(element.getAttribute(name) || '\n', `attr(${name})`), value);
  const valuesOf = (element: Element, part?: string): Values => {
    const style = getComputedStyle(element, part);
    const [colour, letters] = [style.color, Number.parseFloat(style.fontSize)];
    return new Map(
      properties.map((name) => {
        const value = style.getPropertyValue(name);
        if (byLetters.has(name) && value.endsWith('px'))
          return [name, rounded(Number.parseFloat(value) / letters, name === 'line-height' ? '' : 'em')];
        if (value === '0%') return [name, '0px'];
        if (name === 'content') return [name, byAttributes(element, value)];
        // Of a line that isn't there browsers tell different widths.
        if (name === 'outline-width' && style.outlineStyle === 'none') return [name, '0px'];
        return [name, value === colour && name.endsWith('-color') && name !== 'background-color' ? 'currentColor' : value];
      }),
    );
  };
  const sides = ['top', 'right', 'bottom', 'left'];
  const foldings = [
    ...['margin', 'padding', 'border'].flatMap((name) => [
      [`${name}-block`, `${name}-top`, `${name}-bottom`],
      [`${name}-inline`, `${name}-left`, `${name}-right`],
      [name, `${name}-block`, `${name}-inline`],
    ]),
    ['overflow', 'overflow-x', 'overflow-y'],
    ['gap', 'column-gap', 'row-gap'],
  ];
  const told = (values: Values, usual: (name: string) => string | undefined): string[] => {
    // On paper nothing that isn't there can come.
    if (onPaper && values.get('display') === 'none') return usual('display') === 'none' ? [] : ['display none'];
    const looks = new Map([...values].filter(([name, value]) => usual(name) !== value).map(([name, value]) => [name, say(value)]));
    const take = (name: string) => {
      const value = looks.get(name);
      looks.delete(name);
      return value ?? [];
    };
    for (const side of sides) {
      const border = ['width', 'style', 'color'].flatMap((part) => take(`border-${side}-${part}`));
      if (border.length > 0 && values.get(`border-${side}-width`) !== '0px') looks.set(`border-${side}`, border.join(' '));
    }
    for (const [name = '', one = '', other = ''] of foldings) {
      const value = looks.get(one);
      if (value === undefined || looks.get(other) !== value) continue;
      [one, other].forEach(take);
      looks.set(name, value);
    }
    return [...looks].map(([name, value]) => `${name} ${value}`);
  };

  // --- Elements, by their names and where they stand.
  const shown = new Set(names);
  const nameOfElement = ({ localName, classList, attributes }: Element) =>
    [
      localName,
      ...[...classList].filter((name) => shown.has(`.${name}`)).map((name) => `.${name}`),
      ...[...attributes]
        .filter(({ name }) => shown.has(`[${name}`) || (localName === 'input' && name === 'type'))
        .map(({ name, value }) => `[${name}${value === '' ? '' : `=${value}`}]`),
    ].join('');
  const paths = new Map<Element | null, string>();
  const pathOf = ({ parentElement }: Element, name: string) =>
    /[.[]/.test(name) || parentElement === null || /^(?:body|main|header|footer|html)$/.test(name)
      ? name
      : `${paths.get(parentElement) ?? ''} > ${name}`;
  const fresh: Looks['fresh'] = {};
  const host = document.createElement('x-probe');
  (document.querySelector('main') ?? document.body).append(host);
  mark(true);
  const plain = remember(known, `${kind} `, () => valuesOf(host));
  // Where our styles don't reach: there elements look as the browser has them by itself, which is another thing in each of its versions.
  const beyond = document.createElement('x-probe');
  host.after(beyond);
  const unstyled = beyond.attachShadow({ mode: 'open' });
  const native = remember(known, `${kind} native`, () => valuesOf(unstyled.appendChild(document.createElement('x-probe'))));
  /** What styles make of a bare element: what it doesn't have by itself, but for what they make of every element. */
  const toldOfBare = (values: Values, byItself: Values) =>
    told(values, (name) => {
      const value = values.get(name);
      return value === plain.get(name) && value !== native.get(name) ? value : byItself.get(name);
    });
  const bareElements = new Map<string, Element>();
  /** Of a part such as `::before` of an element: what another's has not. */
  const toldOf = (
    element: Element,
    part: string,
    values: Values,
    usual: Values = remember(known, `${kind}${part}`, () => valuesOf(host, part)),
  ) => told(valuesOf(element, part), (each) => (inherited.test(each) ? values : usual).get(each));
  /** What an element has of which only the name is known, between two of its kind. */
  const bareOf = (element: Element, name: string): Values =>
    remember(known, `${kind} ${name}`, () => {
      const holder = host.appendChild(document.createElement(element.localName === 'li' ? 'ul' : 'x-probe'));
      const inSvg = element instanceof SVGElement && element.localName !== 'svg';
      const within = inSvg ? holder.appendChild(document.createElementNS(element.namespaceURI, 'svg')) : holder;
      const [, bare = element] = [1, 2, 3].map(() => within.appendChild(document.createElementNS(element.namespaceURI, element.localName)));
      bare.setAttribute('class', [...element.classList].filter((each) => shown.has(`.${each}`)).join(' '));
      for (const { name: attribute, value } of element.attributes)
        if (attribute === 'type' || shown.has(`[${attribute}`)) bare.setAttribute(attribute, value);
      if (element.hasAttribute('href')) bare.setAttribute('href', '#');
      bareElements.set(name, bare);
      const values = valuesOf(bare);
      const copy = unstyled.appendChild(holder.cloneNode(true));
      const [, byItself = element] = [...((inSvg ? copy.firstChild : copy)?.childNodes ?? [])].filter((each) => each instanceof Element);
      byItself.removeAttribute('class');
      fresh[`${kind} ${name}`] = toldOfBare(values, valuesOf(byItself));
      for (const part of ['::before', '::after']) {
        const ofPart = remember(known, `${kind} ${name}${part}`, () => valuesOf(bare, part));
        if (ofPart.get('content') !== 'none') fresh[`${kind} ${name}${part}`] = toldOf(bare, part, values);
      }
      return values;
    });
  const deciding = 'hidden type open href width height fill stroke stroke-width font-size text-anchor opacity transform'.split(' ');
  const chains = new Map<Element | null, string>();
  const keys = new Map<Element | null, string>();
  const absent = new Set<Element | null>();
  const unknown: { element: Element; key: string; name: string }[] = [];
  const looked = elements.map((element) => {
    const name = nameOfElement(element);
    const parent = element.parentElement;
    const chosenBy = ruled.get(element) ?? [];
    const decided = [
      chains.get(parent) ?? '',
      element.localName,
      ...deciding.map((each) => (each === 'href' ? element.hasAttribute(each) : element.getAttribute(each))),
    ].join('|');
    const inWindow = (which: Set<string>) => (onPaper || chosenBy.some((rule) => which.has(rule)) ? kind : '');
    chains.set(element, idOf([decided, inWindow(sizedWithin), ...chosenBy.filter((rule) => within.has(rule))].join('|')));
    const key = idOf([decided, inWindow(sized), name, element.getAttribute('class'), ...chosenBy].join('|'));
    keys.set(element, key);
    if (!known.has(key)) {
      unknown.push({ element, key, name });
      const values = remember(known, key, () => valuesOf(element));
      const bare = bareOf(element, name);
      const above = known.get(keys.get(parent) ?? '');
      fresh[key] = told(values, (each) => (inherited.test(each) && bare.get(each) === plain.get(each) ? above : bare)?.get(each));
      for (const part of parts.get(element) ?? [])
        fresh[`${key}${part}`] = toldOf(element, part, values, known.get(`${kind} ${name}${part}`));
    }
    const isAbsent = absent.has(parent);
    if (isAbsent || (element !== root && known.get(key)?.get('display') === 'none')) absent.add(element);
    paths.set(element, pathOf(element, name));
    return { ...(isFirst && { name, path: paths.get(element) ?? '' }), key: isAbsent && onPaper ? '' : key };
  });
  for (const { rule, found } of holding) rule.shows ||= !onPaper || found.some((element) => !absent.has(element));
  // What an element makes of tokens for what is in it.
  mark(false);
  const ownOf = (element: Element) => {
    const style = getComputedStyle(element);
    return ownTokens.map((name) => style.getPropertyValue(name));
  };
  const sayOwn = (own: string[], ...usual: string[][]) =>
    ownTokens.flatMap((name, at) => (usual.some((values) => values[at] === own[at]) ? [] : `${name} ${say(own[at] ?? '')}`));
  const hostOwn = ownOf(host);
  for (const [name, bare] of bareElements) {
    memory.bareOwn.set(`${kind} ${name}`, ownOf(bare));
    fresh[`${kind} ${name}`]?.push(...sayOwn(ownOf(bare), hostOwn));
  }
  for (const { element, key, name } of unknown)
    fresh[key]?.push(...sayOwn(ownOf(element), ownOf(element.parentElement ?? element), memory.bareOwn.get(`${kind} ${name}`) ?? []));
  host.remove();
  beyond.remove();
  return { elements: looked, fresh };
}
