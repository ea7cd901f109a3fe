/** Whether the screen can be heard: on, off by choice, or kept silent by the browser until somebody touches the screen. */
export type Sound = 'on' | 'off' | 'blocked';

export interface Chime {
  /** Tries to be heard; a browser that wants to be touched first leaves it silent. */
  wake(): Promise<void>;
  rest(): Promise<void>;
  ring(): void;
}

/**
 * Two soft notes, made here: nothing to load, so it sounds with no connection too.
 *
 * @param onSound told whenever it begins or ceases to be heard, also when the system takes the sound away
 */
export function createChime(onSound: (sound: Sound) => void): Chime {
  let context: AudioContext | undefined;
  let isWanted = false;
  const tell = () => onSound(!isWanted ? 'off' : context?.state === 'running' ? 'on' : 'blocked');
  const note = (audio: AudioContext, hertz: number, after: number) => {
    const [tone, loudness] = [audio.createOscillator(), audio.createGain()];
    const start = audio.currentTime + after;
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(0.3, start + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.9);
    tone.connect(loudness).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 1);
  };
  const open = () => {
    const opened = new AudioContext();
    opened.onstatechange = tell;
    return opened;
  };
  return {
    async wake() {
      isWanted = true;
      context ??= open();
      tell();
      // Where the browser wants a touch first, this waits for it without end.
      await context.resume();
      tell();
    },
    async rest() {
      isWanted = false;
      await context?.suspend();
      tell();
    },
    ring() {
      if (context?.state !== 'running') return;
      note(context, 660, 0);
      note(context, 528, 0.35);
    },
  };
}
