import { describe, expect, it } from 'vitest';
import { fold } from '../../db/fold.js';
import { readDay, readHours, readMoment, readNumber, readWeekday } from '../../server/imports/cell-rules.js';
import { readHeadings } from '../../server/imports/heading-rules.js';
import { readLines } from '../../server/imports/line-rules.js';
import { matchPlace, matchPosition } from '../../server/imports/match-rules.js';
import { findOverlaps } from '../../server/imports/overlap-rules.js';
import { slotsOfLine } from '../../server/imports/slot-plan-rules.js';
import { compareUnits, readUnits } from '../../server/imports/unit-rules.js';
import { cellName } from '../../server/imports/words.js';
import { readCsv } from '../../server/working-days/csv-rules.js';

describe('Hours as offices write them', () => {
  it.each([
    ['7h30', '07:30', null],
    ['07:30', '07:30', null],
    ['08 giờ 00', '08:00', null],
    ['8h', '08:00', null],
    ['08 giờ', '08:00', null],
    ['7g30', '07:30', null],
    ['7h30 - 11h', '07:30', '11:00'],
    ['Từ 07 giờ 30 đến 11 giờ 00', '07:30', '11:00'],
    ['13:30–16:30', '13:30', '16:30'],
    ['Sáng: 8h00-11h00', '08:00', '11:00'],
  ])('%s is read', (text, from, to) => expect(readHours(text)).toEqual({ from, to }));

  it.each(['', 'cả ngày', '25h00', '8h75', '7h30-11h, 13h30-17h', '7-11'])('%j is not guessed at', (text) =>
    expect(readHours(text)).toBeNull(),
  );
});

describe('Days as offices write them', () => {
  it.each([
    ['18/08/2026', '2026-08-18'],
    ['18/8/2026', '2026-08-18'],
    ['18-8-2026', '2026-08-18'],
    ['18.08.2026', '2026-08-18'],
    ['2026-08-18', '2026-08-18'],
    ['18/8', '2026-08-18'],
    ['Ngày 18/8', '2026-08-18'],
  ])('%s is read', (text, day) => expect(readDay(text, 2026)).toBe(day));

  it.each(['', '30/02/2026', '18/13/2026', '8', 'mai'])('%j is none', (text) => expect(readDay(text, 2026)).toBeNull());

  it('a cut-off without an hour lasts until the day is over; an hour is taken as it is', () => {
    expect(readMoment('15/08/2026', { year: null, isEnd: true })).toBe('2026-08-15T17:00:00.000Z');
    expect(readMoment('17h00 ngày 15/8', { year: 2026, isEnd: true })).toBe('2026-08-15T10:00:00.000Z');
    expect(readMoment('15/08/2026', { year: null, isEnd: false })).toBe('2026-08-14T17:00:00.000Z');
  });

  it.each([
    ['Thứ Hai', 1],
    ['thứ 3', 2],
    ['T4', 3],
    ['Thứ năm', 4],
    ['CN', 7],
    ['Chủ nhật', 7],
  ])('%s is a weekday', (text, number) => expect(readWeekday(fold(text))).toBe(number));

  it.each([
    ['Tháng 8', 8],
    ['T8', 8],
    ['05', 5],
    ['8.0', 8],
  ])('%s is a number', (text, number) => expect(readNumber(text)).toBe(number));
});

/** A table as it is published: Hà Trung 2019, with its real mistake (domain.md 3.1). */
const table = (csv: string, given: object = {}) => {
  const lines = readCsv(csv);
  const headed = readHeadings(lines, fold);
  if (headed === null) throw new Error('No headings');
  const reading = { columns: headed.columns, fold, year: 2026, hours: null, minutes: null, places: null, room: null };
  const read = readLines(headed.lines, { ...reading, ...given });
  return { headed, ...read, lines: read.lines.flatMap((one) => one.whole ?? []), read: read.lines };
};

describe('A table of a secretary', () => {
  it('is read with its title above, columns in any order, accents or not, month named once for several lines', () => {
    const { headed, lines, faults } = table(
      [
        'LỊCH TIẾP CÔNG DÂN NĂM 2026;;;;',
        'Lanh dao;NGÀY;Tháng;Thời gian;Ghi chú',
        'Nguyễn Văn A;18;8;7h30 - 11h00;x',
        'Trần Thị B;25;;8 giờ 00 đến 11 giờ 30;',
        ';;;;',
        ';;;;NƠI NHẬN: lưu VT',
      ].join('\r\n'),
    );
    expect(faults).toEqual([]);
    expect(headed.faults).toMatchObject([{ line: 2, column: 5, fault: 'COLUMN_IGNORED', found: 'Ghi chú' }]);
    expect(lines).toMatchObject([
      { line: 3, day: '2026-08-18', startsAt: '2026-08-18T00:30:00.000Z', endsAt: '2026-08-18T04:00:00.000Z' },
      { line: 4, day: '2026-08-25', leader: 'Trần Thị B', kind: 'PERIODIC', mode: 'IN_PERSON' },
    ]);
  });

  it('has every error of every line named by line and column', () => {
    const { lines, faults } = table(
      [
        'Ngày tiếp,Thứ,Lãnh đạo,Giờ,Số chỗ,Hình thức,Hạn đăng ký',
        '31/02/2026,Hai,,lúc sáng,nhiều,qua điện thoại,sớm',
        '18/08/2026,Thứ Hai,A,11h-7h30,1,trực tuyến,15/08',
      ].join('\n'),
    );
    expect(lines).toEqual([]);
    expect(faults.map(({ line, column, fault }) => [line, column, fault])).toEqual([
      [2, 1, 'NOT_A_DAY'],
      [2, 4, 'NOT_HOURS'],
      [2, 3, 'LEADER_MISSING'],
      [2, 6, 'NOT_A_MODE'],
      [2, 5, 'NOT_A_NUMBER'],
      [2, 7, 'NOT_A_MOMENT'],
      [3, 2, 'WEEKDAY_DIFFERS'],
      [3, 4, 'ENDS_BEFORE_START'],
    ]);
  });

  it('is known as far as it can be read, so that who and where it names is looked for all the same', () => {
    const { lines, read } = table('Ngày tiếp,Lãnh đạo,Giờ,Địa điểm\n31/02/2026,A,7h-9h,Nhà khách\n18/08/2026,B,mai,');
    expect(lines).toEqual([]);
    expect(read).toMatchObject([
      { line: 2, leader: 'A', place: 'Nhà khách', day: null, stretch: null, whole: null },
      { line: 3, leader: 'B', day: '2026-08-18', stretch: null, whole: null },
    ]);
  });

  it('takes what the file leaves unsaid from the defaults', () => {
    const given = { hours: { from: '07:30', to: '10:30' }, places: 2, minutes: 30, room: 'Phòng 1' };
    const { lines } = table('Tháng,Ngày,Lãnh đạo\n8,18,A\n8,25,B', given);
    expect(lines).toMatchObject([
      { startsAt: '2026-08-18T00:30:00.000Z', places: 2, minutes: 30, room: 'Phòng 1' },
      { day: '2026-08-25' },
    ]);
  });

  it('has no headings when fewer than three are known', () => {
    expect(readHeadings(readCsv('một,hai,ba\n1,2,3'), fold)).toBeNull();
  });

  it('has two columns of one meaning named', () => {
    const { headed } = table('Ngày tiếp,Giờ,Thời gian,Lãnh đạo\n');
    expect(headed.faults).toMatchObject([{ column: 3, fault: 'COLUMN_TWICE' }]);
  });
});

describe('Who is meant', () => {
  const position = (id: string, fullName: string, title: string) => ({
    id,
    leaderId: `l${id}`,
    fullName: fold(fullName),
    title: fold(title),
  });
  const positions = [
    position('1', 'Nguyễn Văn An', 'Chủ tịch UBND xã'),
    position('2', 'Trần Thị Bình', 'Phó Chủ tịch UBND xã'),
    position('3', 'Lê Văn Cường', 'Phó Chủ tịch UBND xã'),
    position('4', 'Lê Văn Cường', 'Chủ tịch HĐND xã'),
  ];
  const who = (leader: string, title = '') => {
    const match = matchPosition(positions, { leader: fold(leader), title: fold(title) });
    return match.kind === 'one' ? match.one.id : match.kind === 'many' ? match.all.map(({ id }) => id) : null;
  };

  it.each([
    ['Nguyễn Văn An', '', '1'],
    ['Đ/c Nguyễn Văn An - Chủ tịch UBND xã', '', '1'],
    ['Chủ tịch UBND xã', '', '1'],
    ['', 'Chủ tịch UBND xã', '1'],
    ['NGUYEN VAN AN', '', '1'],
    ['Lê Văn Cường', 'Chủ tịch HĐND xã', '4'],
  ])('by “%s” and “%s”', (leader, title, id) => expect(who(leader, title)).toBe(id));

  it('is not guessed where several fit', () => {
    expect(who('Phó Chủ tịch UBND xã')).toEqual(['2', '3']);
    expect(who('Lê Văn Cường')).toEqual(['3', '4']);
  });

  it('is nobody where the name is not known, whatever title stands beside it', () => {
    expect(who('Phạm Văn Lạ', 'Chủ tịch UBND xã')).toBeNull();
    expect(who('An')).toBeNull();
  });

  it('of places, is the one that has the name, or a part of it alone', () => {
    const places = [
      { id: '1', name: fold('Trụ sở Tiếp công dân tỉnh'), address: fold('25 Trần Phú') },
      { id: '2', name: fold('Trụ sở Tiếp công dân tỉnh (cơ sở 2)'), address: fold('1 Hùng Vương') },
    ];
    const at = (said: string) => matchPlace(places, fold(said));
    expect(at('Trụ sở tiếp công dân tỉnh')).toMatchObject({ kind: 'one', one: { id: '1' } });
    expect(at('1 Hùng Vương')).toMatchObject({ kind: 'one', one: { id: '2' } });
    expect(at('Trụ sở')).toMatchObject({ kind: 'many' });
    expect(at('Nhà văn hóa')).toEqual({ kind: 'none' });
  });
});

describe('Lines in each other’s way', () => {
  const taking = (line: number, hour: string, given: object = {}) => ({
    line,
    leaderId: 'a',
    pointId: 'p',
    room: '',
    startsAt: `2026-08-18T0${hour}:00:00.000Z`,
    endsAt: `2026-08-18T0${Number(hour) + 2}:00:00.000Z`,
    ...given,
  });
  it('are the same leader at the same time, at overlapping times, or two in one room', () => {
    expect(findOverlaps([taking(2, '1'), taking(3, '1')])).toEqual([{ line: 3, other: 2, kind: 'TWICE' }]);
    expect(findOverlaps([taking(2, '2'), taking(3, '1')])).toEqual([{ line: 3, other: 2, kind: 'OVERLAPS' }]);
    const room = { room: 'Phòng 1' };
    const other = { leaderId: 'b', ...room };
    expect(findOverlaps([taking(2, '1', room), taking(3, '2', other)])).toHaveLength(1);
  });
  it('are not those that follow each other, nor others elsewhere', () => {
    expect(findOverlaps([taking(2, '1'), taking(3, '3'), taking(4, '1', { leaderId: 'b' })])).toEqual([]);
  });
});

describe('Slots of a line', () => {
  const line = { startsAt: '2026-08-18T01:00:00.000Z', endsAt: '2026-08-18T03:10:00.000Z', places: 2, staffPlaces: 1 };
  it('are as long as asked for; what is left over is none', () => {
    const slots = slotsOfLine({ ...line, minutes: 30 });
    expect(slots).toHaveLength(4);
    expect(slots[3]).toMatchObject({ endsAt: '2026-08-18T03:00:00.000Z', publicCapacity: 2, staffCapacity: 1 });
  });
  it('are one without a length, and none without places', () => {
    expect(slotsOfLine({ ...line, minutes: null })).toHaveLength(1);
    expect(slotsOfLine({ ...line, minutes: 30, places: 0, staffPlaces: 0 })).toEqual([]);
  });
});

describe('A list of administrative units', () => {
  const head = 'code,name,full_name,type,parent_code\n';
  const read = (lines: string, known: string[] = []) => readUnits(readCsv(head + lines), new Set(known));
  it('is read with its zeros', () => {
    const { units, faults } = read('01,Hà Nội,Thành phố Hà Nội,Thành phố,\n00004,Ba Đình,Phường Ba Đình,Phường,01');
    expect(faults).toEqual([]);
    expect(units).toEqual([
      { code: '01', name: 'Hà Nội', fullName: 'Thành phố Hà Nội', type: 'Thành phố', parentCode: null },
      { code: '00004', name: 'Ba Đình', fullName: 'Phường Ba Đình', type: 'Phường', parentCode: '01' },
    ]);
  });
  it('has its mistakes named', () => {
    const { faults } = read('1,Hà Nội,Thành phố Hà Nội,Thành phố,\n00004,,Phường Ba Đình,Phường,99\n00004,a,b,c,\n');
    expect(faults.map(({ line, column, fault }) => [line, column, fault])).toEqual([
      [2, 1, 'NOT_A_CODE'],
      [3, 2, 'VALUE_MISSING'],
      [3, 5, 'PARENT_MISSING'],
      [4, 1, 'TWICE'],
      [4, 5, 'VALUE_MISSING'],
    ]);
    expect(readUnits(readCsv('code,name\n01,x'), new Set()).faults.map(({ fault }) => fault)).toEqual([
      'COLUMN_MISSING',
      'COLUMN_MISSING',
      'COLUMN_MISSING',
    ]);
    expect(read('00004,a,b,c,01', ['01']).faults).toEqual([]);
  });
  it('tells what differs from what is there', () => {
    const [a, b] = [
      { code: '01', name: 'a', fullName: 'a', type: 't', parentCode: null },
      { code: '02', name: 'b', fullName: 'b', type: 't', parentCode: null },
    ];
    expect(compareUnits([a, b], [a, { ...a, code: '03' }])).toMatchObject({
      added: 1,
      changed: 0,
      unchanged: 1,
      notNamed: 1,
    });
    expect(compareUnits([a], [{ ...a, name: 'x' }])).toMatchObject({ changed: 1, toSave: [{ name: 'x' }] });
  });
});

describe('A cell', () => {
  it('is named as a spreadsheet names it', () => {
    const fault = { line: 5, column: 28, fault: 'NOTHING', found: '', about: '' } as const;
    expect([cellName(fault), cellName({ ...fault, column: 0 }), cellName({ ...fault, column: 3 })]).toEqual([
      'AB5',
      '5',
      'C5',
    ]);
  });
});
