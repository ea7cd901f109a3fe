/** What can need somebody at the desk; the server's own list is `DeskLineKind`. */
export type TodayKind =
  | 'SESSION_TO_PUBLISH'
  | 'NOTICE_TO_SIGN'
  | 'ANSWER_DUE'
  | 'SESSION_WARNING'
  | 'PEOPLE_WAITING'
  | 'CHOICE_AWAITED'
  | 'PEOPLE_AFFECTED'
  | 'PUBLISHED_LATE'
  | 'DUTY_SHORT';
