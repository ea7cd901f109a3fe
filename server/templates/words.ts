type Words = Readonly<Record<'vi' | 'en', string>>;

/** What is wrong with the words of a letter, each thing by its name. */
export function sayUnfinishedLetter({
  unknown = [],
  missing = [],
  signs = 0,
}: {
  unknown?: readonly string[];
  missing?: readonly string[];
  signs?: number;
}): Words {
  const named = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');
  const vi = [
    missing.length > 0 && `Còn thiếu ${named(missing)}.`,
    unknown.length > 0 && `Không có tên nào như ${named(unknown)} trong thư này.`,
    signs > 0 && `Tin nhắn dài hơn ${signs} ký tự so với một tin không dấu (chừa 30 ký tự cho địa điểm).`,
  ];
  const en = [
    missing.length > 0 && `${named(missing)} must be there.`,
    unknown.length > 0 && `This letter has nothing called ${named(unknown)}.`,
    signs > 0 && `The message is ${signs} signs longer than one part has (30 are kept for the place).`,
  ];
  return { vi: vi.filter(Boolean).join(' '), en: en.filter(Boolean).join(' ') };
}
