/** The Dutch dictionary, whose package reads it from disk, as files beside the form's scripts. */
const read = async (name: string) => new Uint8Array(await (await fetch(new URL(name, import.meta.url))).arrayBuffer());
const [aff, dic] = await Promise.all([read('nl.aff'), read('nl.dic')]);

export default { aff, dic };
