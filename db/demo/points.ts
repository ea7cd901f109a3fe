import { agencies } from './agencies.js';
import { communes } from './communes.js';
import { readTable } from './table.js';

/** A place of the demo where people are received. */
export interface PointSeed {
  slug: string;
  agency: string;
  kind: string;
  name: string;
  address: string;
  directions: string;
  accessibility: string;
}

const written = readTable(
  ['slug', 'agency', 'kind', 'name', 'address', 'directions', 'accessibility'],
  `
tru-so-tiep-cong-dan | ban-tiep-cong-dan | OFFICE | Trụ sở Tiếp công dân thành phố – Cơ sở 1 | Số 8 đường Ngọc Lan, phường Hải Châu, thành phố Đà Nẵng | Cổng chính trên đường Ngọc Lan, tòa nhà hai tầng bên trái. Xe buýt dừng cách cổng khoảng 150 m; có chỗ gửi xe máy miễn phí trong sân. | Có đường dốc cho xe lăn từ cổng vào; các phòng tiếp ở tầng 1; có ghế chờ, nhà vệ sinh dùng được cho xe lăn và người hướng dẫn tại quầy.
tru-so-tiep-cong-dan-tam-ky | ban-tiep-cong-dan | OFFICE | Trụ sở Tiếp công dân thành phố – Cơ sở 2 (Tam Kỳ) | Số 60 đường Sưa Vàng, phường Tam Kỳ, thành phố Đà Nẵng | Từ ngã tư đường Sưa Vàng đi về phía đông khoảng 200 m, nhà màu vàng phía bên phải. Có chỗ đỗ ô tô trước cổng. | Lối vào bằng phẳng, phòng tiếp ở tầng 1; bộ phận thường trực hỗ trợ người cao tuổi, người khuyết tật.
diem-cau-truc-tuyen | van-phong-ubnd-thanh-pho | ONLINE_BRIDGE | Điểm cầu trực tuyến UBND thành phố | Phòng họp trực tuyến, số 10 đường Hoa Phượng, phường Hải Châu, thành phố Đà Nẵng | Công dân đến trụ sở UBND xã, phường nơi gần nhất; cán bộ tại điểm cầu cấp xã đón, kết nối và hỗ trợ. Không cần tự chuẩn bị thiết bị. | Điểm cầu cấp xã bố trí ở tầng 1; có thể đề nghị người phiên dịch tiếng dân tộc hoặc ngôn ngữ ký hiệu khi đăng ký.
trung-tam-hoi-nghi | van-phong-ubnd-thanh-pho | POINT | Trung tâm Hội nghị thành phố | Số 100 đường Hoa Phượng, phường Hải Châu, thành phố Đà Nẵng | Vào bằng cổng số 2, theo biển chỉ dẫn đến hội trường tầng 1. Có bãi đỗ ô tô. | Có đường dốc, thang máy và chỗ dành cho xe lăn ở hàng ghế đầu.
nha-van-hoa-xa-thang-binh | ubnd-xa-thang-binh | POINT | Nhà văn hóa xã Thăng Bình | Số 30 đường Hương Sen, xã Thăng Bình, thành phố Đà Nẵng | Cạnh sân vận động xã, cách trụ sở UBND xã khoảng 300 m. | Sàn bằng với sân, không có bậc thềm; có hệ thống trợ thính trong hội trường.
dia-diem-thanh-tra-thanh-pho | thanh-tra-thanh-pho | POINT | Địa điểm tiếp công dân của Thanh tra thành phố | Số 21 đường Ngọc Lan, phường Hải Châu, thành phố Đà Nẵng | Phòng tiếp công dân ở bên phải sảnh chính. | Có đường dốc cho xe lăn; phòng tiếp ở tầng 1.
`,
);

const accessibility = [
  'Có đường dốc cho xe lăn; phòng tiếp ở tầng 1, cách cổng khoảng 20 m.',
  'Phòng tiếp ở tầng 1, có hai bậc thềm thấp và tay vịn; cán bộ thường trực sẵn sàng hỗ trợ.',
  'Lối vào bằng phẳng, có ghế ưu tiên cho người cao tuổi và phụ nữ có thai.',
];

const directions = [
  'Cổng chính, qua phòng thường trực rẽ phải. Có chỗ gửi xe miễn phí.',
  'Vào cổng, đi thẳng đến Bộ phận một cửa; phòng tiếp công dân ở bên cạnh.',
  'Dãy nhà bên trái sân, theo biển chỉ dẫn màu xanh. Có chỗ để xe máy.',
];

/** The point where an agency receives in its own house. */
export function ownPoint(agency: string): string {
  return `tiep-cong-dan-${agency.replace(/^ubnd-/, '')}`;
}

/** Every reception point of the demo. */
export const points: readonly PointSeed[] = [
  ...written,
  ...agencies
    .filter((one) => one.kind === 'DEPARTMENT')
    .map((one, i) => at(one.slug, one.shortName, one.address ?? '', i)),
  ...communes.map((one, i) => {
    const place = `${one.type} ${one.name}`;
    return at(`ubnd-${one.slug}`, `UBND ${place}`, `${one.street}, ${place}, thành phố Đà Nẵng`, i + 1);
  }),
];

function at(agency: string, owner: string, address: string, turn: number): PointSeed {
  return {
    slug: ownPoint(agency),
    agency,
    kind: 'POINT',
    name: `Địa điểm tiếp công dân của ${owner}`,
    address,
    directions: directions[turn % directions.length] ?? '',
    accessibility: accessibility[turn % accessibility.length] ?? '',
  };
}
