import { bcd, breachOf, featureAt, partAt, type Breach } from './support.ts';

const headers = partAt(bcd.http, 'headers');
const policyName = 'Content-Security-Policy';

/** What a security policy asks of a browser that a browser of the floor doesn't understand: directives, and words such as `'strict-dynamic'`. */
const policyBreaches = (policy: string): Breach[] =>
  policy.split(';').flatMap((directive) => {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    const words = values.map((value) => value.replaceAll("'", ''));
    return [
      ...breachOf(`policy ${name}`, featureAt(headers, policyName, name)),
      ...words.flatMap((word) =>
        breachOf(`policy ${name} ${word}`, featureAt(headers, policyName, name, word) ?? featureAt(headers, policyName, word)),
      ),
    ];
  });

/** What a header asks of a browser. */
export const headerBreaches = (name: string, value: string): Breach[] =>
  name === policyName ? policyBreaches(value) : breachOf(`header ${name}`, featureAt(headers, name));
