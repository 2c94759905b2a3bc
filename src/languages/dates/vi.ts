import type {DateWords} from '../language.js'

const month = (number: number, ...names: string[]): string =>
  [
    ...names.map((name) => `tháng ${name}`),
    `tháng ${number}|thg ${number}|th ${number}|tháng 0${number}|thg 0${number}|th${number}|th0${number}|thg${number}`
  ].join('|')

/** Vietnamese: its months and weekdays are numbered. */
export const vi: DateWords = {
  order: 'dmy',
  gregorian: [
    month(1, 'một', 'giêng'),
    month(2, 'hai'),
    month(3, 'ba'),
    month(4, 'tư', 'bốn'),
    month(5, 'năm'),
    month(6, 'sáu'),
    month(7, 'bảy', 'bẩy'),
    month(8, 'tám'),
    month(9, 'chín'),
    month(10, 'mười'),
    month(11, 'mười một'),
    month(12, 'mười hai', 'chạp')
  ],
  weekdays: [
    'thứ hai|thứ 2|th 2',
    'thứ ba|thứ 3|th 3',
    'thứ tư|thứ 4|th 4',
    'thứ năm|thứ 5|th 5',
    'thứ sáu|thứ 6|th 6',
    'thứ bảy|thứ 7|th 7',
    'chủ nhật|cn|chúa nhật'
  ],
  am: 'sa|sáng|buổi sáng|sáng nay',
  pm: 'ch|chiều|buổi chiều|chiều nay|xế chiều',
  parts: {
    noon: 'trưa|buổi trưa|giữa trưa',
    evening: 'tối|buổi tối|tối nay',
    night: 'đêm|khuya|đêm nay',
    midnight: 'nửa đêm'
  },
  clock: 'lúc|vào lúc|khoảng|hồi|tầm',
  days: {
    '-2': 'hôm kia',
    '-1': 'hôm qua|ngày hôm qua|tối qua|đêm qua',
    '0': 'hôm nay|ngày hôm nay|bữa nay|sáng nay|chiều nay|tối nay|đêm nay|trưa nay',
    '1': 'ngày mai|mai|sáng mai|chiều mai',
    '2': 'ngày kia|ngày mốt|mốt'
  },
  now: 'bây giờ|ngay bây giờ|lúc này|hiện tại|hiện nay|vừa xong|mới đây',
  units: {
    second: 'giây',
    minute: 'phút',
    hour: 'giờ|tiếng|g|h',
    day: 'ngày|hôm',
    week: 'tuần',
    month: 'tháng',
    year: 'năm'
  },
  past: 'trước|qua|trước đây',
  future: 'sau|tới|nữa|trong',
  next: 'sau|kế tiếp|tiếp theo|kế',
  last: 'trước|ngoái',
  coming: 'tới|sắp tới',
  recent: 'vừa rồi|qua|vừa qua|rồi',
  this: 'này|nay',
  numbers: {
    '0': 'không',
    '1': 'một|mốt|đầu tiên|đầu|nhất|mồng một',
    '2': 'hai',
    '3': 'ba',
    '4': 'bốn|tư',
    '5': 'năm|lăm',
    '6': 'sáu',
    '7': 'bảy|bẩy',
    '8': 'tám',
    '9': 'chín',
    '10': 'mười|mươi',
    hundred: 'trăm',
    thousand: 'nghìn|ngàn',
    half: 'rưỡi|nửa',
    few: 'vài|mấy'
  },
  article: 'ngày|mồng|mùng|ngày mồng|ngày mùng',
  fillers: 'của|năm|vào|lúc|dl|dương lịch|nhằm',
  and: 'và',
  before: 'kém',
  feasts: {'12-25': 'giáng sinh|noel', '01-01': 'tết dương lịch', '09-02': 'quốc khánh'}
}
