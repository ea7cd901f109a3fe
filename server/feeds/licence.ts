/** What others may do with the published calendar: everything, as long as they say where it is from. */
export const licence = {
  url: 'https://creativecommons.org/licenses/by/4.0/',
  vi: 'Dữ liệu mở. Được tự do sử dụng, chia sẻ theo giấy phép CC BY 4.0, với điều kiện ghi rõ nguồn: cơ quan công bố lịch.',
  en: 'Open data. Free to use and share under CC BY 4.0, naming the agency that published the calendar as the source.',
} as const;
