import node from 'astro/logger/node';

/** Astro's log without its own line, in English, on a file that can't be read: the check says it in Dutch. As JavaScript, for Astro starts it so. */
export default function devLog(config) {
  const log = node(config);
  return {
    write(event) {
      if (event.label !== 'glob-loader' || !event.message.startsWith('Failed to reload')) log.write(event);
    },
  };
}
