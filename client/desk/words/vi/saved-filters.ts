/** Filters somebody keeps. */
export const savedFilters = { needName: 'Xin đặt tên cho bộ lọc, để lần sau tìm lại được.' };
