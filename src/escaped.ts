/** A text as HTML and XML may hold it, in an element and in an attribute between "quotation marks". */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
