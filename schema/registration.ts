import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Locale } from './locale.js';
import { DateTime } from './scalars.js';

export enum RegistrationStatus {
  CONFIRMED = 'CONFIRMED',
  WAITLISTED = 'WAITLISTED',
  CANCELLED = 'CANCELLED',
  DISPLACED = 'DISPLACED',
  AWAITING_LEADER = 'AWAITING_LEADER',
}

export enum TopicArea {
  LAND = 'LAND',
  LAND_CLEARANCE_COMPENSATION = 'LAND_CLEARANCE_COMPENSATION',
  SOCIAL_POLICY = 'SOCIAL_POLICY',
  CONSTRUCTION = 'CONSTRUCTION',
  ENVIRONMENT = 'ENVIRONMENT',
  EDUCATION = 'EDUCATION',
  HEALTH = 'HEALTH',
  BUSINESS = 'BUSINESS',
  ADMINISTRATIVE_PROCEDURE = 'ADMINISTRATIVE_PROCEDURE',
  OTHER = 'OTHER',
}

export enum IdentityKind {
  CITIZEN_ID = 'CITIZEN_ID',
  OLD_ID_CARD = 'OLD_ID_CARD',
  PASSPORT = 'PASSPORT',
  OTHER = 'OTHER',
}

export enum AccessNeed {
  WHEELCHAIR = 'WHEELCHAIR',
  HEARING = 'HEARING',
  SIGN_LANGUAGE = 'SIGN_LANGUAGE',
  SIGHT = 'SIGHT',
  COMPANION = 'COMPANION',
}

registerEnumType(RegistrationStatus, {
  name: 'RegistrationStatus',
  description: 'What has become of a registration.',
  valuesConfig: {
    CONFIRMED: { description: 'Đã có chỗ' },
    WAITLISTED: { description: 'Trong danh sách chờ' },
    CANCELLED: { description: 'Đã hủy' },
    DISPLACED: { description: 'Buổi bị hủy, còn quyền ưu tiên chọn buổi khác (see `offer`)' },
    AWAITING_LEADER: { description: 'Chờ buổi kế tiếp của lãnh đạo, chưa công bố' },
  },
});

registerEnumType(TopicArea, {
  name: 'TopicArea',
  description: 'The field a matter belongs to. Giving none is always possible.',
  valuesConfig: {
    LAND: { description: 'Đất đai' },
    LAND_CLEARANCE_COMPENSATION: { description: 'Bồi thường, giải phóng mặt bằng' },
    SOCIAL_POLICY: { description: 'Chế độ, chính sách' },
    CONSTRUCTION: { description: 'Xây dựng, nhà ở' },
    ENVIRONMENT: { description: 'Môi trường' },
    EDUCATION: { description: 'Giáo dục' },
    HEALTH: { description: 'Y tế' },
    BUSINESS: { description: 'Sản xuất, kinh doanh, lao động' },
    ADMINISTRATIVE_PROCEDURE: { description: 'Thủ tục hành chính' },
    OTHER: { description: 'Lĩnh vực khác' },
  },
});

registerEnumType(IdentityKind, {
  name: 'IdentityKind',
  description: 'Which paper identifies the person. Only its number is asked, never a picture.',
  valuesConfig: {
    CITIZEN_ID: { description: 'Số định danh cá nhân / CCCD (12 chữ số)' },
    OLD_ID_CARD: { description: 'CMND cũ (9 chữ số)' },
    PASSPORT: { description: 'Hộ chiếu' },
    OTHER: { description: 'Giấy tờ khác' },
  },
});

registerEnumType(AccessNeed, {
  name: 'AccessNeed',
  description: 'What somebody needs on the day.',
  valuesConfig: {
    WHEELCHAIR: { description: 'Đi xe lăn, khó đi lại' },
    HEARING: { description: 'Khó nghe' },
    SIGN_LANGUAGE: { description: 'Ngôn ngữ ký hiệu' },
    SIGHT: { description: 'Khó nhìn' },
    COMPANION: { description: 'Có người đi cùng giúp đỡ' },
  },
});

@InputType({
  description: 'Who asks to be received. Phone and e-mail may both be left out; a code is given all the same.',
})
export class ApplicantInput {
  @Field(() => String, { description: 'Full name, 1–120 characters.' })
  fullName: string;

  @Field(() => String, { nullable: true, description: 'Vietnamese or international number, however it is spaced.' })
  phone?: string;

  @Field(() => String, { nullable: true })
  email?: string;

  @Field(() => String, { nullable: true, description: 'House, street or hamlet, commune, province.' })
  address?: string;

  @Field(() => IdentityKind, { nullable: true, description: 'Which paper `identityNumber` is the number of.' })
  identityKind?: IdentityKind;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the paper; 12 digits for CITIZEN_ID, 9 for OLD_ID_CARD.',
  })
  identityNumber?: string;
}

@InputType({
  description: 'What is told of the matter. Never send a denunciation here: it is received in person or by post.',
})
export class MatterInput {
  @Field(() => TopicArea, { nullable: true, description: 'The field the matter belongs to; may be left out.' })
  topicArea?: TopicArea;

  @Field(() => String, { nullable: true, description: 'A short summary, at most 1,000 characters. May be left out.' })
  summary?: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many people come.' })
  partySize: number;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Names of representatives beside the applicant, who is always one.',
  })
  representatives: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'An interpreter into Vietnamese is needed.' })
  needsInterpreter: boolean;

  @Field(() => [AccessNeed], { defaultValue: [], description: 'What is needed on the day.' })
  accessNeeds: AccessNeed[];
}

@InputType({ description: 'What every registration says, whether for a place or for the waiting list.' })
abstract class RegistrationInput {
  @Field(() => ID, {
    description: 'A UUID made by the client, one for each form. Sent again, it brings the same answer.',
  })
  idempotencyKey: string;

  @Field(() => ApplicantInput, { description: 'Who asks to be received.' })
  applicant: ApplicantInput;

  @Field(() => MatterInput, { description: 'What it is about, and who comes along.' })
  matter: MatterInput;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Separate consent to reminders; false unless the person ticked it.',
  })
  consentReminders: boolean;

  @Field(() => Locale, { defaultValue: Locale.VI, description: 'Language of the letters.' })
  locale: Locale;

  @Field(() => String, {
    nullable: true,
    description:
      'Only after WorkNeeded: Base64 of the JSON `{ challenge, solution }`. Not part of what makes a request the same request.',
  })
  proof?: string | null;
}

@InputType()
export class BookRegistrationInput extends RegistrationInput {
  @Field(() => ID, { description: 'Where the place is wanted.' })
  slotId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The session of `nextForRegistration` that was shown, when registration for the one wanted has closed and you agree to go there instead. If it is another one by now, nothing is done and RegistrationClosed names it.',
  })
  carryOverTo?: string | null;
}

@InputType()
export class JoinWaitingListInput extends RegistrationInput {
  @Field(() => ID, { description: 'The full session.' })
  sessionId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The session of `nextForRegistration` that was shown, when registration for the one wanted has closed and you agree to go there instead. If it is another one by now, nothing is done and RegistrationClosed names it.',
  })
  carryOverTo?: string | null;
}

@InputType({
  description: 'Proof that a registration is yours: the secret of its link, or its code with a second fact.',
})
export class ManageAccess {
  @Field(() => String, { nullable: true, description: 'The secret part of the manage link (26 characters).' })
  link?: string;

  @Field(() => String, { nullable: true, description: 'The spoken code, such as 482 913 5076. Spaces do not matter.' })
  code?: string;

  @Field(() => String, {
    nullable: true,
    description: 'With `code`: the last four digits of the phone, or the full name.',
  })
  secondFact?: string;
}

@InputType()
export class MoveRegistrationInput {
  @Field(() => ID, { description: 'A UUID made by the client, one for each move.' })
  idempotencyKey: string;

  @Field(() => ManageAccess, { description: 'Proof that the registration is yours.' })
  access: ManageAccess;

  @Field(() => ID, { description: 'Where to. The old place is kept until the new one is sure.' })
  slotId: string;
}

@InputType()
export class CancelRegistrationInput {
  @Field(() => ID, { description: 'A UUID made by the client, one for each cancellation.' })
  idempotencyKey: string;

  @Field(() => ManageAccess, { description: 'Proof that the registration is yours.' })
  access: ManageAccess;
}

@ObjectType({
  description: 'A registration, for its holder. Contact details come back masked.',
  simpleResolvers: true,
})
export class Registration {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Short code to say aloud; its last digit checks the others.' })
  code: string;

  @Field(() => RegistrationStatus, { description: 'What has become of it.' })
  status: RegistrationStatus;

  @Field(() => String, { description: 'The full name, as it was given.' })
  applicantName: string;

  @Field(() => String, { nullable: true, description: 'Phone with only its last three digits.' })
  maskedPhone: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail with only its first letter and domain.' })
  maskedEmail: string | null;

  @Field(() => TopicArea, { nullable: true, description: 'The field the matter belongs to, when one was given.' })
  topicArea: TopicArea | null;

  @Field(() => Int, { description: 'How many people come.' })
  partySize: number;

  @Field(() => Int, { description: 'Representatives who go in, the applicant among them.' })
  representativeCount: number;

  @Field(() => Boolean, { description: 'Whether an interpreter into Vietnamese was asked for.' })
  needsInterpreter: boolean;

  @Field(() => [AccessNeed], { description: 'What is needed on the day.' })
  accessNeeds: AccessNeed[];

  @Field(() => Boolean, { description: 'Whether reminders were agreed to.' })
  consentReminders: boolean;

  @Field(() => Int, { nullable: true, description: 'Place on the waiting list, from 1; null when not on it.' })
  waitingPosition: number | null;

  @Field(() => Boolean, { description: 'Whether it can still be moved here.' })
  mayMove: boolean;

  @Field(() => Boolean, { description: 'Whether it can still be cancelled here.' })
  mayCancel: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When a place was given from the waiting list.' })
  promotedAt: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled; null while it stands.' })
  cancelledAt: string | null;
}
