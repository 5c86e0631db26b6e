/** The large number of the version: what a program that reads the data holds on to. */
export const large = 1;

/**
 * The version of the open data, as `large.small`. A field that goes, gets another name, or means or holds something else is a large
 * change; a field or a choice that comes is a small one. New texts change nothing here. `tests/unit/open-data/fields.txt` holds the fields
 * of this version, and the page on reuse tells what came with it.
 */
export const version = `${large}.3`;
