/** A full address as a person types it from paper: without protocol, `www.` and the slash at the end. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
