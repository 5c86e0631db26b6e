/** Where a script of the build imports another that stands beside it: the word that does so, then its address from there. */
export const scriptImports = /((?:from|import)\s*)"(\.\/[^"]+)"/g;
