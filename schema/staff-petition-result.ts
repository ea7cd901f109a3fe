import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { Petition } from './staff-petition.js';
import { PetitionState } from './staff-petition-vocabulary.js';
import { FieldsInvalid, NotFoundHere, StaleVersion } from './staff-refusal.js';

export enum PetitionProblem {
  NOT_ELIGIBLE = 'NOT_ELIGIBLE',
  OUTSIDE_JURISDICTION = 'OUTSIDE_JURISDICTION',
  WITHIN_JURISDICTION = 'WITHIN_JURISDICTION',
  CLASSIFICATION_MISSING = 'CLASSIFICATION_MISSING',
  DESTINATION_MISSING = 'DESTINATION_MISSING',
  NUMBER_MISSING = 'NUMBER_MISSING',
  NUMBER_UNREADABLE = 'NUMBER_UNREADABLE',
  NOT_FROM_FRONT = 'NOT_FROM_FRONT',
  NOT_PROLONGABLE = 'NOT_PROLONGABLE',
  WITHDRAWAL_MISSING = 'WITHDRAWAL_MISSING',
  REASON_MISSING = 'REASON_MISSING',
  DAY_BEFORE_RECEIPT = 'DAY_BEFORE_RECEIPT',
  DAY_NOT_COME = 'DAY_NOT_COME',
}

registerEnumType(PetitionProblem, {
  name: 'PetitionProblem',
  description: 'Why an act cannot be taken as it was told.',
  valuesConfig: {
    NOT_ELIGIBLE: { description: 'Đơn chưa đủ điều kiện xử lý' },
    OUTSIDE_JURISDICTION: { description: 'Đơn không thuộc thẩm quyền' },
    WITHIN_JURISDICTION: { description: 'Đơn thuộc thẩm quyền' },
    CLASSIFICATION_MISSING: { description: 'Chưa nêu điều kiện xử lý và thẩm quyền' },
    DESTINATION_MISSING: { description: 'Chưa nêu cơ quan nhận đơn' },
    NUMBER_MISSING: { description: 'Chưa nêu số văn bản' },
    NUMBER_UNREADABLE: { description: 'Số văn bản không đúng dạng' },
    NOT_FROM_FRONT: { description: 'Đơn không do Mặt trận chuyển' },
    NOT_PROLONGABLE: { description: 'Không có thời hạn nào được gia hạn, hoặc đã gia hạn một lần' },
    WITHDRAWAL_MISSING: { description: 'Chưa nêu rút toàn bộ hay một phần' },
    REASON_MISSING: { description: 'Chưa nêu lý do' },
    DAY_BEFORE_RECEIPT: { description: 'Ngày trước ngày nhận đơn' },
    DAY_NOT_COME: { description: 'Ngày chưa đến' },
  },
});

@ObjectType({ description: 'It is done; this is the petition now, as you see it.' })
export class PetitionSaved {
  @Field(() => Petition, { description: 'As it is now.' })
  petition: Petition;
}

@ObjectType({ implements: Refusal, description: 'A petition that stands there does not allow it.' })
export class PetitionActNotPossible extends Refusal {
  @Field(() => PetitionState, { description: 'Where it stands.' })
  state: PetitionState;
}

@ObjectType({ implements: Refusal, description: 'Something of the act is missing or does not fit the petition.' })
export class PetitionIncomplete extends Refusal {
  @Field(() => PetitionProblem, { description: 'What it is.' })
  problem: PetitionProblem;
}

@ObjectType({
  implements: Refusal,
  description: 'It needs somebody named who handles it and holds the role of a handler at the agency.',
})
export class HandlerNeeded extends Refusal {}

export const RegisterPetitionResult = createUnionType({
  name: 'RegisterPetitionResult',
  types: () => [PetitionSaved, NotFoundHere, FieldsInvalid, PetitionIncomplete, HandlerNeeded] as const,
  resolveType: kindOf,
});

export const ActOnPetitionResult = createUnionType({
  name: 'ActOnPetitionResult',
  types: () =>
    [
      PetitionSaved,
      NotFoundHere,
      FieldsInvalid,
      StaleVersion,
      PetitionActNotPossible,
      PetitionIncomplete,
      HandlerNeeded,
    ] as const,
  resolveType: kindOf,
});

export const NameHandlersResult = createUnionType({
  name: 'NameHandlersResult',
  types: () => [PetitionSaved, NotFoundHere, StaleVersion, HandlerNeeded] as const,
  resolveType: kindOf,
});
