/** The one Trusted Types policy that the site's security policy allows. */
export const scriptPolicy = 'eigen-script';

/** The part of Trusted Types that is used here. What it returns may be used wherever a browser wants the address of a script. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

declare global {
  interface Window {
    /** Missing in browsers that don't guard the addresses of scripts. */
    trustedTypes?: TrustedTypes;
  }
}

let policy: { createScriptURL(address: string): string } | undefined;

/**
 * The address of one of our scripts, for what runs a script at an address, such as a service worker: browsers refuse a plain text there.
 * @param address below the base path, which is in it
 * @throws TypeError if the script isn't the site's own.
 */
export function ownScript(address: string): string {
  policy ??= window.trustedTypes?.createPolicy(scriptPolicy, { createScriptURL: checked }) ?? { createScriptURL: checked };
  return policy.createScriptURL(address);
}

function checked(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  if (origin !== location.origin || !pathname.startsWith(import.meta.env.BASE_URL)) throw new TypeError(`${address} isn't ours to run.`);
  return address;
}
