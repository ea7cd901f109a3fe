/** Who may be turned away, in the words of the law. */
export const refusal = {
  title: 'Trường hợp có thể không được tiếp',
  lead: 'Theo Điều 9 Luật Tiếp công dân 2013, người tiếp công dân được từ chối tiếp:',
  grounds: [
    'Người say do dùng chất kích thích, người mắc bệnh tâm thần hoặc bệnh khác làm mất khả năng nhận thức hoặc khả năng điều khiển hành vi.',
    'Người đe dọa, xúc phạm cơ quan, tổ chức, người tiếp công dân, người thi hành công vụ, hoặc vi phạm nội quy nơi tiếp công dân.',
    'Người khiếu nại, tố cáo về vụ việc đã giải quyết đúng chính sách, pháp luật, đã được cơ quan có thẩm quyền kiểm tra, rà soát, thông báo bằng văn bản, đã được tiếp, giải thích, hướng dẫn nhưng vẫn cố tình kéo dài.',
    'Những trường hợp khác theo quy định của pháp luật.',
  ],
  after: 'Khi từ chối, người tiếp công dân phải nói rõ lý do.',
  denunciation:
    'Tố cáo chỉ được nhận trực tiếp hoặc qua bưu điện để giữ bí mật cho người tố cáo. Ông/Bà vẫn có thể đăng ký giờ mà không cần nói việc gì.',
};
