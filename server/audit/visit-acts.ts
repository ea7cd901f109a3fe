/** Acts on visits, petitions and matters. None tells what kind of petition it was. */
export const visitActs = {
  VisitRecorded: { vi: 'Ghi nhận lượt tiếp', en: 'Recorded a visit' },
  VisitCorrected: { vi: 'Sửa lượt tiếp', en: 'Corrected a visit' },
  VisitClosed: { vi: 'Kết thúc lượt tiếp', en: 'Closed a visit' },
  VisitAnswered: { vi: 'Ghi nhận việc trả lời công dân', en: 'Recorded the answer to a person' },
  VisitVoided: { vi: 'Hủy lượt tiếp ghi nhầm', en: 'Voided a visit' },
  PetitionRegistered: { vi: 'Tiếp nhận đơn', en: 'Took in a petition' },
  PetitionActedOn: { vi: 'Xử lý đơn', en: 'Did something with a petition' },
  PetitionHandedOver: { vi: 'Giao người xử lý đơn', en: 'Named who handles a petition' },
  CaseMatterOpened: { vi: 'Lập vụ việc', en: 'Opened a matter' },
  CaseMatterEdited: { vi: 'Sửa vụ việc', en: 'Changed a matter' },
  CaseAnswerRecorded: { vi: 'Ghi văn bản trả lời của vụ việc', en: 'Recorded an answer about a matter' },
  CaseLinked: { vi: 'Gắn vào vụ việc', en: 'Linked something to a matter' },
  CaseParted: { vi: 'Tách khỏi vụ việc', en: 'Parted something from a matter' },
} as const;

export const visitReads = {
  VisitOpened: { vi: 'Xem lượt tiếp', en: 'Saw a visit' },
  VisitsListed: { vi: 'Xem danh sách lượt tiếp', en: 'Saw a list of visits' },
  EarlierVisits: { vi: 'Xem các lần tiếp trước của một người', en: 'Saw earlier visits of a person' },
  PetitionOpened: { vi: 'Xem đơn', en: 'Saw a petition' },
  PetitionsListed: { vi: 'Xem danh sách đơn', en: 'Saw a list of petitions' },
  CaseFileOpened: { vi: 'Xem hồ sơ vụ việc', en: 'Saw the file of a matter' },
  CasesListed: { vi: 'Xem danh sách vụ việc', en: 'Saw a list of matters' },
} as const;
