import { readTable } from './table.js';

/** What leaders of the city conclude and have done, with the body that does it and the working days it may take. Invented. */
export const cityMatters = readTable(
  ['owner', 'days', 'matter', 'directive'],
  `
so-nong-nghiep-va-moi-truong | 20 | Về kiến nghị cấp giấy chứng nhận quyền sử dụng đất cho các hộ tái định cư: hồ sơ đã đủ điều kiện, việc chậm cấp thuộc trách nhiệm của cơ quan chuyên môn. | Hoàn thành cấp giấy chứng nhận cho 14 hộ tái định cư khu dân cư phía tây, trả kết quả tại Trung tâm Phục vụ hành chính công.
so-xay-dung                  | 30 | Về phản ánh ngập úng tuyến đường khu dân cư mỗi khi mưa lớn: nguyên nhân do cống thoát nước bị lấp, hố ga xuống cấp. | Khơi thông 420 m cống thoát nước và thay 9 nắp hố ga hư hỏng trước mùa mưa.
so-noi-vu                    | 15 | Về đề nghị giải quyết chế độ đối với người có công: hồ sơ còn thiếu giấy xác nhận, cơ quan chuyên môn hướng dẫn chưa rõ. | Hướng dẫn bằng văn bản các giấy tờ còn thiếu và thẩm định lại hồ sơ chế độ người có công.
so-giao-duc-va-dao-tao       | 25 | Về kiến nghị mở thêm điểm trường mầm non: số trẻ trong độ tuổi tăng, điểm trường hiện có quá tải. | Khảo sát nhu cầu và trình phương án mở thêm điểm trường mầm non.
thanh-tra-thanh-pho          | 30 | Về vụ việc khiếu nại kéo dài liên quan bồi thường khi thu hồi đất: đã có nhiều văn bản trả lời nhưng chưa thống nhất số liệu. | Rà soát toàn bộ hồ sơ, đối thoại với hộ dân và báo cáo kết quả kiểm tra, xác minh.
so-tai-chinh                 | 20 | Về đề nghị bố trí kinh phí sửa chữa chung cư cũ: nhà xuống cấp, có nguy cơ mất an toàn. | Cân đối, trình bố trí kinh phí sửa chữa khẩn cấp khối nhà B chung cư cũ.
ubnd-phuong-hai-chau         | 10 | Về phản ánh lấn chiếm vỉa hè, tiếng ồn ban đêm: phản ánh là đúng, đã xử lý nhiều lần nhưng tái diễn. | Lập lại trật tự vỉa hè hai tuyến phố, công khai lịch kiểm tra tiếng ồn sau 22 giờ.
ubnd-xa-hoa-vang             | 25 | Về kiến nghị nước sạch cho thôn miền núi: đường ống hư hỏng, người dân thiếu nước mùa khô. | Sửa chữa tuyến ống dẫn và bể chứa nước sạch phục vụ 86 hộ dân.
so-y-te                      | 15 | Về phản ánh trạm y tế thiếu thuốc thuộc danh mục bảo hiểm y tế: việc cung ứng chậm. | Bảo đảm đủ thuốc thuộc danh mục tại trạm y tế, báo cáo tồn kho hằng tuần.
`,
);

/** The same for communes, which mostly do it themselves. */
export const communeMatters = readTable(
  ['days', 'matter', 'directive'],
  `
10 | Về phản ánh đường liên thôn hư hỏng: thống nhất sửa chữa bằng nguồn duy tu của xã, phường. | Vá ổ gà, sửa lề đoạn đường liên thôn dài 300 m.
7  | Về đề nghị xác nhận hộ cận nghèo: cơ quan chuyên môn rà soát theo đúng quy trình. | Rà soát lại danh sách hộ cận nghèo, niêm yết kết quả tại nhà văn hóa thôn, tổ dân phố.
15 | Về kiến nghị nạo vét kênh nội đồng: kênh bồi lắng, ruộng cuối nguồn thiếu nước. | Nạo vét kênh nội đồng trước khi vào vụ.
10 | Về phản ánh rác thải tồn đọng: điểm tập kết quá tải vào cuối tuần. | Tăng chuyến thu gom rác cuối tuần, đặt thêm 6 thùng rác công cộng.
12 | Về đề nghị lắp đèn chiếu sáng ngõ xóm: bố trí theo thứ tự ưu tiên. | Lắp 12 bóng đèn chiếu sáng tại các ngõ chưa có đèn.
20 | Về tranh chấp ranh giới đất giữa hai hộ: giao công chức địa chính đo đạc lại, hòa giải. | Đo đạc lại ranh giới thửa đất và tổ chức hòa giải.
`,
);
