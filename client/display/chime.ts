/** Two soft notes, made here: nothing to load, so it sounds with no connection too. */
export function createChime(): { ring(): void; wake(): Promise<void> } {
  let context: AudioContext | undefined;
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
  return {
    /** Browsers let a page sound only after somebody has touched it. */
    async wake() {
      context ??= new AudioContext();
      await context.resume();
    },
    ring() {
      if (context?.state !== 'running') return;
      note(context, 660, 0);
      note(context, 528, 0.35);
    },
  };
}
