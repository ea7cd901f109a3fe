import type { SettingInput, SettingLine } from './documents.js';

/** What is being typed of a value, as text: only the part its form uses counts. */
export interface ValueDraft {
  choice: string;
  figure: string;
  unit: 'DAYS' | 'WORKING_DAYS';
  lines: readonly { fromPeople: string; mostRepresentatives: string }[];
  roles: readonly string[];
  figures: Readonly<Record<string, string>>;
  /** The paper of each reason that holds. */
  grounds: Readonly<Record<string, string>>;
  channels: readonly string[];
  topics: readonly { code: string; vi: string; en: string }[];
}

/** The value that holds today, to be changed. */
export function draftOf({ current, choices }: SettingLine): ValueDraft {
  const value = current?.value;
  const lines = value?.lines ?? [];
  return {
    choice: value?.choice ?? choices[0]?.value ?? '',
    figure: value?.figure === null || value?.figure === undefined ? '' : String(value.figure),
    unit: value?.unit ?? 'WORKING_DAYS',
    lines: (lines.length > 0 ? lines : [{ fromPeople: 1, mostRepresentatives: 1 }]).map((line) => ({
      fromPeople: String(line.fromPeople),
      mostRepresentatives: String(line.mostRepresentatives),
    })),
    roles: value?.roles ?? [],
    figures: Object.fromEntries((value?.figures ?? []).map(({ name, count }) => [name, String(count)])),
    grounds: Object.fromEntries((value?.grounds ?? []).map(({ code, source }) => [code, source])),
    channels: value?.channels ?? [],
    topics: (value?.topics ?? []).map(({ code, vi, en }) => ({ code, vi: vi ?? '', en: en ?? '' })),
  };
}

/** The value as it is sent. A number that is none is left out, so that the server names the field. */
export function givenValue(form: SettingLine['form'], draft: ValueDraft): SettingInput['value'] {
  const whole = (text: string) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null);
  switch (form) {
    case 'CHOICE':
      return { choice: draft.choice };
    case 'NUMBER':
      return { figure: whole(draft.figure) };
    case 'LEAD':
      return { figure: whole(draft.figure), unit: draft.unit };
    case 'REPRESENTATIVES':
      return {
        lines: draft.lines.map((line) => ({
          fromPeople: whole(line.fromPeople) ?? 0,
          mostRepresentatives: whole(line.mostRepresentatives) ?? 0,
        })),
      };
    case 'FIGURES':
      return {
        figures: Object.entries(draft.figures).flatMap(([name, typed]) => {
          const count = whole(typed);
          return count === null ? [] : [{ name, count }];
        }),
      };
    case 'GROUNDS':
      return { grounds: Object.entries(draft.grounds).map(([code, source]) => ({ code, source })) };
    case 'CHANNELS':
      return { channels: [...draft.channels] };
    case 'TOPICS':
      return {
        topics: draft.topics.map(({ code, vi, en }) => ({ code, vi: vi.trim() || null, en: en.trim() || null })),
      };
    case 'ROLES':
      return { roles: draft.roles as NonNullable<SettingInput['value']['roles']> };
  }
}
