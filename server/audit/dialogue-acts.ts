/** Acts on dialogues, and on what people say after having been received. */
export const dialogueActs = {
  DialoguePlanSaved: { vi: 'Soạn kế hoạch đối thoại', en: 'Saved a plan of dialogues' },
  DialoguePlanIssued: { vi: 'Ban hành kế hoạch đối thoại', en: 'Issued a plan of dialogues' },
  DialogueCreated: { vi: 'Đưa cuộc đối thoại vào theo dõi', en: 'Began a dialogue' },
  DialogueEdited: { vi: 'Sửa thông tin cuộc đối thoại', en: 'Edited a dialogue' },
  DialogueStepped: { vi: 'Chuyển bước cuộc đối thoại', en: 'Took a dialogue a step on' },
  DialogueConcluded: { vi: 'Ban hành thông báo kết luận đối thoại', en: 'Issued the conclusion of a dialogue' },
  DialoguePublicationRecorded: { vi: 'Ghi nhận nơi đã công bố', en: 'Recorded where a dialogue was made known' },
  DialogueTopicDecided: { vi: 'Xem xét nội dung đề nghị đối thoại', en: 'Examined a topic' },
  DialogueQuestionDecided: { vi: 'Xem xét câu hỏi đối thoại', en: 'Examined a question' },
  DialogueQuestionAdded: { vi: 'Ghi câu hỏi đối thoại', en: 'Wrote down a question' },
  DialogueQuestionAssigned: { vi: 'Giao chuẩn bị trả lời', en: 'Asked a body to prepare an answer' },
  DialogueAnswerPrepared: { vi: 'Chuẩn bị câu trả lời', en: 'Prepared an answer' },
  DialogueQuestionCalled: { vi: 'Mời câu hỏi tại cuộc đối thoại', en: 'Took up a question' },
  DialogueQuestionSettled: { vi: 'Ghi nhận kết quả trả lời', en: 'Recorded how a question was answered' },
  DialogueRequestRecorded: { vi: 'Ghi nhận cử tri đề nghị đối thoại', en: 'Recorded a request of voters' },
  FeedbackAnswered: { vi: 'Phản hồi ý kiến sau khi tiếp', en: 'Dealt with what somebody said after a visit' },
} as const;
