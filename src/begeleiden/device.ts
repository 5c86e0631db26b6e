/** Keeps the screen awake while `wanted` says so, also after the page was hidden for a while. */
export function keepAwake(wanted: () => boolean): () => void {
  let lock: WakeLockSentinel | undefined;
  let asking = false;
  async function ask() {
    if (asking || !('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    asking = true;
    try {
      if (!wanted()) await lock?.release();
      else if (lock === undefined || lock.released) lock = await navigator.wakeLock.request('screen');
    } catch {
      // A low battery, for one, is a reason to refuse.
    }
    asking = false;
  }
  document.addEventListener('visibilitychange', () => void ask());
  return () => void ask();
}

/** A sign that the time is over: two soft tones. `ready` comes first, after somebody pressed something: browsers allow no sound before that. */
export function softSign(): { ready: () => void; ring: () => void } {
  let sound: AudioContext | undefined;
  const tone = (context: AudioContext, height: number, after: number) => {
    const [oscillator, volume] = [context.createOscillator(), context.createGain()];
    const begin = context.currentTime + after;
    oscillator.frequency.value = height;
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(0.12, begin + 0.05);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + 1.4);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(begin);
    oscillator.stop(begin + 1.5);
  };
  return {
    ready() {
      try {
        sound ??= new AudioContext();
        void sound.resume().catch(() => undefined);
      } catch {
        // Without sound there is the sign on the screen.
      }
    },
    ring() {
      if (sound === undefined) return;
      tone(sound, 523, 0);
      tone(sound, 659, 0.35);
    },
  };
}

/** Fills the whole screen with the page, or leaves that again. */
export function switchScreen(): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  change.catch(() => undefined);
}
