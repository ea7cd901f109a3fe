import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from './scalars.js';

export enum PresenceThing {
  SESSION = 'SESSION',
  REGISTRATION = 'REGISTRATION',
  NOTICE = 'NOTICE',
}

registerEnumType(PresenceThing, {
  name: 'PresenceThing',
  description: 'What several people may have open at once.',
  valuesConfig: {
    SESSION: { description: 'Buổi tiếp và chương trình của buổi' },
    REGISTRATION: { description: 'Đăng ký' },
    NOTICE: { description: 'Thông báo' },
  },
});

export enum PresenceMode {
  LOOKING = 'LOOKING',
  EDITING = 'EDITING',
}

registerEnumType(PresenceMode, {
  name: 'PresenceMode',
  description: 'What somebody does there.',
  valuesConfig: {
    LOOKING: { description: 'Đang xem' },
    EDITING: { description: 'Đang sửa' },
  },
});

@ObjectType({ description: 'Somebody who has a thing open, however often.', simpleResolvers: true })
export class PresentPerson {
  @Field(() => ID, { description: 'Who.' })
  accountId: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean, { description: 'It is you, on this or another page.' })
  isYou: boolean;

  @Field(() => PresenceMode, { description: 'Whether the person looks on or edits.' })
  mode: PresenceMode;

  @Field(() => ID, { nullable: true, description: 'What of it is being edited, such as an item of an agenda.' })
  partId: string | null;

  @Field(() => DateTime, { description: 'Since when.' })
  since: string;
}
