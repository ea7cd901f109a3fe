import { readTable } from './table.js';

/** Communes of the demo: unit, where people are received, who leads. The people are invented. */
export const communes = readTable(
  ['code', 'slug', 'type', 'name', 'nameEn', 'street', 'chair', 'vice'],
  `
20242 | phuong-hai-chau    | phường | Hải Châu    | Hai Chau ward      | Số 3 đường Phượng Vĩ            | Bà Tôn Nữ Hạ Uyên         | Ông Lưu Quang Bách Việt
20200 | phuong-hoa-khanh   | phường | Hòa Khánh   | Hoa Khanh ward     | Số 88 đường Bằng Lăng Tím       | Ông Kiều Đăng Hải Triều   | Bà Vương Thị Lam Khê
20263 | phuong-son-tra     | phường | Sơn Trà     | Son Tra ward       | Số 14 đường Muồng Vàng          | Ông Thái Bảo Sơn Lâm      | Bà Nghiêm Thị Thu Vọng
20341 | phuong-tam-ky      | phường | Tam Kỳ      | Tam Ky ward        | Số 52 đường Sưa Vàng            | Ông Bạch Trường Khê       | Bà Đoàn Lê Cẩm Sa
20410 | phuong-hoi-an      | phường | Hội An      | Hoi An ward        | Số 9 đường Đèn Lồng             | Bà La Thị Hoài Phố        | Ông Tăng Phước Cửu Long
20320 | xa-hoa-vang        | xã     | Hòa Vang    | Hoa Vang commune   | Thôn Hương Lúa                  | Ông Đinh Gia Túc Mạch     | Bà Mạc Thị Đồng Xanh
20791 | xa-thang-binh      | xã     | Thăng Bình  | Thang Binh commune | Số 20 đường Hương Sen           | Ông Trương Hoài Nam Cát   | Bà Võ Thị Hồng Sa
20794 | xa-thang-an        | xã     | Thăng An    | Thang An commune   | Thôn Cát Trắng                  | Bà Lý Thị Biển Ngọc       | Ông Hứa Minh Duyên Hải
20848 | xa-thang-dien      | xã     | Thăng Điền  | Thang Dien commune | Thôn Lúa Chín                   | Ông Phùng Tấn Thu Điền    | Bà Quách Thị Mùa Vàng
20455 | xa-tay-giang       | xã     | Tây Giang   | Tay Giang commune  | Thôn Gươl Mới                   | Ông Alăng Bhrươih         | Bà Zơrâm Thị Ê Đang
20944 | xa-nam-tra-my      | xã     | Nam Trà My  | Nam Tra My commune | Thôn Sâm Núi                    | Bà H'Yên Niê              | Ông Hồ Văn Ngọc Lĩnh
`,
);
