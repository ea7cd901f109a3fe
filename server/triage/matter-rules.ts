/** A registration as far as its matter can be compared with others. */
export interface MatterFacts {
  id: string;
  /** Tells people apart; the same for two registrations of one person. */
  person: string;
  topicArea: string | null;
  /** What was told of the matter; may be nothing. */
  summary: string | null;
  groupCaseId: string | null;
}

/** Registrations that may share one matter, and the words that say so. */
export interface MatterSuggestion {
  ids: string[];
  people: number;
  topicArea: string | null;
  /** As they were written by the first of them. */
  words: string[];
  /** A group case that some of them belong to. */
  groupCaseId: string | null;
}

/** So much of the shorter telling must be in the longer, in single words and in pairs of neighbours. */
const shareOfWords = 0.5;
const shareAcrossTopics = 0.75;
const fewestShared = 3;
/** Words say something of a whole set when so many of it use them. */
const mostUse = 0.6;

/**
 * Finds registrations of a session that several people may have made about one matter.
 *
 * Pure: given opened texts of one session, and keeping nothing. Tones, case and filling words do not count. Those who are
 * one group case already are not suggested again. The largest set first.
 *
 * @param fold takes tones and case away
 */
export function suggestGroups(matters: readonly MatterFacts[], fold: (text: string) => string): MatterSuggestion[] {
  const told = matters.map((matter) => ({ matter, features: featuresOf(fold(matter.summary ?? '')) }));
  return setsOf(told)
    .flatMap((set) => suggestionOf(set, fold) ?? [])
    .sort((one, other) => other.people - one.people || (one.ids[0] ?? '').localeCompare(other.ids[0] ?? ''));
}

interface Told {
  matter: MatterFacts;
  features: ReadonlySet<string>;
}

/** Whoever is alike to one of a set belongs to it, and joins it with any other set they are alike to. */
function setsOf(told: readonly Told[]): Told[][] {
  let sets: Told[][] = [];
  for (const one of told) {
    const alike = sets.filter((set) => set.some((other) => isAlike(one, other)));
    const others = sets.filter((set) => !alike.includes(set));
    sets = [...others, [...alike.flat(), one]];
  }
  return sets;
}

function isAlike(one: Told, other: Told): boolean {
  const fewer = Math.min(one.features.size, other.features.size);
  const shared = [...one.features].filter((feature) => other.features.has(feature)).length;
  const topics = [one.matter.topicArea, other.matter.topicArea].filter((topic) => topic !== null);
  const isOneTopic = new Set(topics).size <= 1;
  return shared >= fewestShared && shared / fewer >= (isOneTopic ? shareOfWords : shareAcrossTopics);
}

function suggestionOf(set: readonly Told[], fold: (text: string) => string): MatterSuggestion | null {
  const matters = set.map(({ matter }) => matter);
  const people = new Set(matters.map(({ person }) => person)).size;
  const groups = new Set(matters.map(({ groupCaseId }) => groupCaseId));
  const isOneGroup = groups.size === 1 && !groups.has(null);
  if (people < 2 || isOneGroup) return null;
  const topics = new Set(matters.map(({ topicArea }) => topicArea));
  return {
    ids: matters.map(({ id }) => id),
    people,
    topicArea: topics.size === 1 ? (matters[0]?.topicArea ?? null) : null,
    words: sharedWords(set, fold),
    groupCaseId: [...groups].find((id) => id !== null) ?? null,
  };
}

/** The words most of a set use, spelled as its first member did. */
function sharedWords(set: readonly Told[], fold: (text: string) => string): string[] {
  const uses = (word: string) => set.filter(({ features }) => features.has(word)).length;
  const spelled = (set[0]?.matter.summary ?? '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const shared = spelled.filter((word) => uses(fold(word)) >= set.length * mostUse);
  return [...new Set(shared.map((word) => word.toLowerCase()))].slice(0, 8);
}

/** Words that tell something, and pairs of neighbours: many words of Vietnamese are written in two. */
function featuresOf(folded: string): ReadonlySet<string> {
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !filling.has(word));
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return new Set([...words, ...pairs]);
}

const filling: ReadonlySet<string> = new Set(
  `toi chung gia dinh nha ong ba anh chi em la va voi cua cho ve viec xin de nghi mong duoc bi thi ma co khong chua da
  dang se nay do kia o tai tu den trong ngoai tren duoi cac nhung mot hai lanh dao ubnd uy ban nhan dan xa phuong tinh
  thanh pho huyen quan gap trinh bay phan anh kien khieu nai giai quyet noi dung vu lien quan hien vi nen the nao gi ai
  rang cung nhu theo`
    .split(/\s+/)
    .filter(Boolean),
);

/** What is known of another registration of somebody. */
export interface OtherFacts {
  status: string;
  isSamePerson: boolean;
  /** Local days of the two sessions. */
  day: string;
  otherDay: string;
}

const standing: readonly string[] = ['CONFIRMED', 'WAITLISTED', 'DISPLACED', 'AWAITING_LEADER'];

/** Within so many days of each other two registrations of one person are likely to be one wish. */
export const duplicateDays = 60;

/** Whether another registration of the same person, still standing, is likely the same wish told twice. @see domain.md R17 */
export function isLikelyDuplicate({ status, isSamePerson, day, otherDay }: OtherFacts): boolean {
  const apart = Math.abs(Date.parse(`${day}T00:00:00Z`) - Date.parse(`${otherDay}T00:00:00Z`)) / 86_400_000;
  return isSamePerson && standing.includes(status) && apart <= duplicateDays;
}
