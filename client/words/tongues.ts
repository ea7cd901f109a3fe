/** A stretch of text in one tongue. */
export interface Stretch {
  text: string;
  isVietnamese: boolean;
}

const marks = /[ăâđêôơưàáạảãầấậẩẫằắặẳẵèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ]/i;
const englishTitles = new Set(['Mr', 'Ms', 'The']);

/**
 * Parts an English sentence from the Vietnamese names in it, so that each is read aloud in its own tongue.
 *
 * A word with a Vietnamese letter is Vietnamese, and so are capitalised words right beside it (“Nguyễn Hoàng Minh”) and a
 * plain word between two such (“Hội trường xã”).
 */
export function partTongues(text: string): Stretch[] {
  const pieces = text.normalize('NFC').match(/[\p{L}\p{M}'’]+|[^\p{L}\p{M}'’]+/gu) ?? [];
  const isWord = pieces.map((piece) => /\p{L}/u.test(piece));
  const found = pieces.map((piece, i) => isWord[i] === true && marks.test(piece));
  const touches = (i: number, step: number) => found[i + 2 * step] === true && pieces[i + step]?.trim() === '';
  const isNamePart = (i: number) => /^\p{Lu}/u.test(pieces[i] ?? '') && !englishTitles.has(pieces[i] ?? '');
  const spread = (i: number) => {
    if (!isWord[i] || found[i]) return;
    const [before, after] = [touches(i, -1), touches(i, 1)];
    if ((before && after) || ((before || after) && isNamePart(i))) found[i] = true;
  };
  for (const [i] of pieces.entries()) spread(i);
  for (const [i] of [...pieces.entries()].reverse()) spread(i);
  return merge(pieces, (i) => found[i] === true || (touches(i - 1, 1) && found[i - 1] === true));
}

/** Joins neighbours of one tongue; what stands between two words of a name belongs to it. */
function merge(pieces: readonly string[], isVietnamese: (index: number) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [i, text] of pieces.entries()) {
    const last = stretches.at(-1);
    const stretch = { text, isVietnamese: isVietnamese(i) };
    if (last && last.isVietnamese === stretch.isVietnamese) last.text += text;
    else stretches.push(stretch);
  }
  return stretches;
}
