import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Refusal } from './refusal.js';
import { DateTime } from './scalars.js';

export enum StaffRoleKind {
  ADMINISTRATOR = 'ADMINISTRATOR',
  SECRETARY = 'SECRETARY',
  HEAD = 'HEAD',
  LEADER = 'LEADER',
  RECEPTIONIST = 'RECEPTIONIST',
  CASE_HANDLER = 'CASE_HANDLER',
  INSPECTOR = 'INSPECTOR',
  FRONT_OBSERVER = 'FRONT_OBSERVER',
}

registerEnumType(StaffRoleKind, {
  name: 'StaffRoleKind',
  description: 'What a person may do in an agency and in everything below it.',
  valuesConfig: {
    ADMINISTRATOR: { description: 'Quản trị: cơ cấu tổ chức, chức danh, địa điểm; không xem hồ sơ đăng ký' },
    SECRETARY: { description: 'Thư ký: xếp lịch, công bố, theo dõi đăng ký' },
    HEAD: { description: 'Người phê duyệt: duyệt, ký và công bố' },
    LEADER: { description: 'Lãnh đạo tiếp dân: lịch và vụ việc của chính mình' },
    RECEPTIONIST: { description: 'Cán bộ tiếp đón: danh sách trong ngày, ghi nhận người đến' },
    CASE_HANDLER: { description: 'Người thụ lý: những vụ việc được giao đích danh' },
    INSPECTOR: { description: 'Thanh tra: số liệu tổng hợp, tình trạng vụ việc và nhật ký; không xem dữ liệu cá nhân' },
    FRONT_OBSERVER: {
      description: 'Mặt trận giám sát: số liệu tổng hợp, tình trạng vụ việc; không xem dữ liệu cá nhân',
    },
  },
});

@ObjectType({ description: 'A role in an agency and everything below it.', simpleResolvers: true })
export class StaffRole {
  @Field(() => StaffRoleKind, { description: 'What one may do.' })
  role: StaffRoleKind;

  @Field(() => ID, { description: 'Where, and in everything below.' })
  agencyId: string;
}

export enum FirstStepUse {
  PASSWORD = 'PASSWORD',
  OIDC = 'OIDC',
}

registerEnumType(FirstStepUse, {
  name: 'FirstStepUse',
  description: 'What a sign-in began with.',
  valuesConfig: {
    PASSWORD: { description: 'Mật khẩu' },
    OIDC: { description: 'Tài khoản chung của cơ quan, qua nơi cấp' },
  },
});

export enum SecondStepUse {
  TOTP = 'TOTP',
  RECOVERY_CODE = 'RECOVERY_CODE',
  PROVIDER = 'PROVIDER',
}

registerEnumType(SecondStepUse, {
  name: 'SecondStepUse',
  description: 'What was proven beside the password, or beside the provider’s word.',
  valuesConfig: {
    TOTP: { description: 'Mã trên điện thoại' },
    RECOVERY_CODE: { description: 'Mã dự phòng' },
    PROVIDER: { description: 'Nơi cấp tài khoản chung đã xác thực nhiều bước' },
  },
});

@ObjectType({ description: 'A browser somebody is signed in on.', simpleResolvers: true })
export class StaffDevice {
  @Field(() => ID, { description: 'Names the sign-in, for ending it.' })
  id: string;

  @Field(() => FirstStepUse, { nullable: true, description: 'How it began; null for one from before that was noted.' })
  firstStep: FirstStepUse | null;

  @Field(() => SecondStepUse, { nullable: true, description: 'What was proven besides; null for nothing.' })
  secondStep: SecondStepUse | null;

  @Field(() => String, { nullable: true, description: 'What the browser called itself.' })
  device: string | null;

  @Field(() => DateTime, { description: 'When it was signed in.' })
  createdAt: string;

  @Field(() => DateTime, { description: 'Last use, to the minute.' })
  lastSeenAt: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current: boolean;
}

@ObjectType({ description: 'A person who may sign in to the desk.', simpleResolvers: true })
export class StaffAccount {
  @Field(() => String, { description: 'As colleagues see it.' })
  fullName: string;

  @Field(() => String, { description: 'To sign in with.' })
  username: string;

  @Field(() => Boolean, { description: 'Whether your own password must be chosen before anything else opens.' })
  mustChangePassword: boolean;
}

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'Upper and lower case do not matter.' })
  username: string;

  @Field(() => String, { description: 'As it was chosen, or as an administrator gave it.' })
  password: string;
}

@ObjectType({ description: 'You are signed in on this browser: the answer sets a cookie that scripts cannot read.' })
export class SignedIn {
  @Field(() => StaffAccount, { description: 'Who has signed in.' })
  account: StaffAccount;
}

@ObjectType({
  implements: Refusal,
  description:
    'These credentials do not open the desk. A name that does not exist and a disabled account answer the same.',
})
export class SignInRefused extends Refusal {}

@ObjectType({ description: 'Sign-ins that ended just now.', simpleResolvers: true })
export class SignedOut {
  @Field(() => Int, { description: 'On how many browsers.' })
  browsers: number;
}
