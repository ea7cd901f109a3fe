import { administrators, settingReaders } from '../people.js';
import type { Rows } from '../rows.js';

/** What agencies go by, and since when. */
export const staffSettingRows: Rows = {
  'Query.settings(agencyId)': settingReaders,
  'Query.settingHistory(agencyId key)': settingReaders,
  'Query.settingPreview(input)': administrators,
  'Mutation.setSetting(input)': administrators,
  'Mutation.endSetting(input)': administrators,
  'Mutation.withdrawSetting(id)': administrators,
  'EndSettingInput { agencyId key lastDay source }': administrators,
  'SetSettingInput { agencyId effectiveFrom effectiveTo key source value }': administrators,
  'Setting { choices coming current figures form group hasOwn key lead least most title unit }': settingReaders,
  'SettingChoice { text value }': settingReaders,
  'SettingFigure { count name }': settingReaders,
  'SettingFigureField { least most name text }': settingReaders,
  'SettingFigureInput { count name }': administrators,
  'SettingGround { code source }': settingReaders,
  'SettingGroundInput { code source }': administrators,
  'SettingLine { fromPeople mostRepresentatives }': settingReaders,
  'SettingLineInput { fromPeople mostRepresentatives }': administrators,
  'SettingPreview { agencies apart apartNames before changesNothing followedBy }': administrators,
  'SettingPreview { registrations says sessions until }': administrators,
  'SettingSaved { setting }': administrators,
  'SettingTerm { agency agencyId effectiveFrom effectiveTo id isOwn isWithdrawn }': settingReaders,
  'SettingTerm { says setAt setByName source value }': settingReaders,
  'SettingTurn { from term }': settingReaders,
  'SettingTopic { code en vi }': settingReaders,
  'SettingTopicInput { code en vi }': administrators,
  'SettingValue { channels choice figure figures grounds lines roles topics unit }': settingReaders,
  'SettingValueInput { channels choice figure figures grounds lines roles topics unit }': administrators,
};
