import {type Language, type Phrase, words} from './language.js'

const share: readonly Phrase[] = [
  {text: 'Copy link thành công', role: 'share', scope: 'line', drop: 'Copy link thành công'},
  {text: 'Chia sẻ', role: 'share', scope: 'line', drop: 'Chia sẻ'},
  {text: 'Chia sẻ bài viết', role: 'share', scope: 'line', drop: 'Chia sẻ bài viết'},
  {text: 'Chia sẻ tin này', role: 'share', scope: 'line', drop: 'Chia sẻ tin này'},
  {text: 'Chia sẻ lên Facebook', role: 'share', scope: 'line', drop: 'Chia sẻ lên Facebook'},
  {text: 'Chia sẻ qua email', role: 'share', scope: 'line', drop: 'Chia sẻ qua email'},
  {text: 'Chia sẻ Facebook', role: 'share', scope: 'line', drop: 'Chia sẻ Facebook'},
  {text: 'Chia sẻ Twitter', role: 'share', scope: 'line', drop: 'Chia sẻ Twitter'},
  {text: 'Chia sẻ Zalo', role: 'share', scope: 'line', drop: 'Chia sẻ Zalo'},
  {text: 'Chia sẻ bài viết này', role: 'share', scope: 'line', drop: 'Chia sẻ bài viết này'},
  {text: 'Chia sẻ tin này đến', role: 'share', scope: 'line', drop: 'Chia sẻ tin này đến'},
  {text: 'Gửi email', role: 'share', scope: 'line', drop: 'Gửi email'},
  {text: 'Gửi cho bạn bè', role: 'share', scope: 'line', drop: 'Gửi cho bạn bè'},
  {text: 'Sao chép liên kết', role: 'share', scope: 'line', drop: 'Sao chép liên kết'},
  {text: 'Copy link', role: 'share', scope: 'line', drop: 'Copy link'},
  {text: 'Đã sao chép', role: 'share', scope: 'line', drop: 'Đã sao chép'},
  {text: 'Zalo', role: 'share', scope: 'line', drop: 'Zalo'},
  {text: 'Link bài gốc', role: 'share', scope: 'line', drop: 'Link bài gốc'},
  {text: 'Lấy link', role: 'share', scope: 'line', drop: 'Lấy link'},
  {text: 'Link bài gốc Lấy link', role: 'share', scope: 'line', drop: 'Link bài gốc Lấy link'},
  {text: 'Chia sẻ qua Zalo', role: 'share', scope: 'line', drop: 'Chia sẻ qua Zalo'},
  {text: 'Chia sẻ lên Telegram', role: 'share', scope: 'line', drop: 'Chia sẻ lên Telegram'},
  {text: 'Chia sẻ lên LinkedIn', role: 'share', scope: 'line', drop: 'Chia sẻ lên LinkedIn'},
  {text: 'Sao chép đường dẫn', role: 'share', scope: 'line', drop: 'Sao chép đường dẫn'},
  {text: 'Gửi bài viết', role: 'share', scope: 'line', drop: 'Gửi bài viết'},
  {text: 'Thích trang', role: 'share', scope: 'line', drop: 'Thích trang'}
]

const follow: readonly Phrase[] = [
  {text: 'Theo dõi chúng tôi', role: 'follow', scope: 'line', drop: 'Theo dõi chúng tôi'},
  {text: 'Theo dõi chúng tôi trên', role: 'follow', scope: 'line', drop: 'Theo dõi chúng tôi trên'},
  {text: 'Theo dõi', role: 'follow', scope: 'line', drop: 'Theo dõi'},
  {text: 'Theo dõi trên Google News', role: 'follow', scope: 'line', drop: 'Theo dõi trên Google News'},
  {text: 'Theo dõi chúng tôi trên Google News', role: 'follow', scope: 'line', drop: 'Theo dõi chúng tôi trên Google News'},
  {text: 'Theo dõi báo trên', role: 'follow', scope: 'line', drop: 'Theo dõi báo trên'},
  {text: 'Đăng ký kênh', role: 'follow', scope: 'line', drop: 'Đăng ký kênh'},
  {text: 'Quan tâm', role: 'follow', scope: 'line', drop: 'Quan tâm'},
  {text: 'Kết nối với chúng tôi', role: 'follow', scope: 'line', drop: 'Kết nối với chúng tôi'},
  {text: 'Tải ứng dụng', role: 'follow', scope: 'line', drop: 'Tải ứng dụng'},
  {text: 'Tải app', role: 'follow', scope: 'line', drop: 'Tải app'},
  {text: 'Theo dõi báo', role: 'follow', scope: 'start', drop: 'Theo dõi báo Sáng Mai trên Google News'},
  {text: 'Mời bạn đọc theo dõi', role: 'follow', scope: 'start', drop: 'Mời bạn đọc theo dõi kênh của chúng tôi'},
  {text: 'Mời quý độc giả', role: 'follow', scope: 'start', drop: 'Mời quý độc giả theo dõi kênh của chúng tôi'},
  {text: 'Theo dõi chúng tôi', role: 'follow', scope: 'start', drop: 'Theo dõi chúng tôi trên Facebook'},
  {text: 'Theo dõi chúng tôi trên Facebook', role: 'follow', scope: 'line', drop: 'Theo dõi chúng tôi trên Facebook'},
  {text: 'Kênh Telegram', role: 'follow', scope: 'line', drop: 'Kênh Telegram'},
  {text: 'Quan tâm trên Zalo', role: 'follow', scope: 'line', drop: 'Quan tâm trên Zalo'}
]

const printTools: readonly Phrase[] = [
  {text: 'In bài viết', role: 'print-tools', scope: 'line', drop: 'In bài viết'},
  {text: 'In tin này', role: 'print-tools', scope: 'line', drop: 'In tin này'},
  {text: 'Bản in', role: 'print-tools', scope: 'line', drop: 'Bản in'},
  {text: 'Lưu bài', role: 'print-tools', scope: 'line', drop: 'Lưu bài'},
  {text: 'Lưu bài viết', role: 'print-tools', scope: 'line', drop: 'Lưu bài viết'},
  {text: 'Lưu tin', role: 'print-tools', scope: 'line', drop: 'Lưu tin'},
  {text: 'Cỡ chữ', role: 'print-tools', scope: 'line', drop: 'Cỡ chữ'},
  {text: 'Nghe bài viết', role: 'print-tools', scope: 'line', drop: 'Nghe bài viết'},
  {text: 'Nghe đọc bài', role: 'print-tools', scope: 'line', drop: 'Nghe đọc bài'},
  {text: 'Về đầu trang', role: 'print-tools', scope: 'line', drop: 'Về đầu trang'},
  {text: 'Lên đầu trang', role: 'print-tools', scope: 'line', drop: 'Lên đầu trang'},
  {text: 'Báo lỗi', role: 'print-tools', scope: 'line', drop: 'Báo lỗi'},
  {text: 'Góp ý', role: 'print-tools', scope: 'line', drop: 'Góp ý'}
]

const related: readonly Phrase[] = [
  {text: 'Xem thêm tin', role: 'related', scope: 'line', drop: 'Xem thêm tin', heading: true},
  {text: 'Bài trước', role: 'related', scope: 'line', drop: 'Bài trước', heading: true},
  {text: 'Bài tiếp theo', role: 'related', scope: 'line', drop: 'Bài tiếp theo', heading: true},
  {text: 'Tin liên quan', role: 'related', scope: 'line', drop: 'Tin liên quan', heading: true},
  {text: 'Bài liên quan', role: 'related', scope: 'line', drop: 'Bài liên quan', heading: true},
  {text: 'Bài viết liên quan', role: 'related', scope: 'line', drop: 'Bài viết liên quan', heading: true},
  {text: 'Tin bài liên quan', role: 'related', scope: 'line', drop: 'Tin bài liên quan', heading: true},
  {text: 'Tin tức liên quan', role: 'related', scope: 'line', drop: 'Tin tức liên quan', heading: true},
  {text: 'Chủ đề liên quan', role: 'related', scope: 'line', drop: 'Chủ đề liên quan', heading: true},
  {text: 'Sự kiện liên quan', role: 'related', scope: 'line', drop: 'Sự kiện liên quan', heading: true},
  {text: 'Xem thêm', role: 'related', scope: 'line', drop: 'Xem thêm', heading: true},
  {text: 'Đọc thêm', role: 'related', scope: 'line', drop: 'Đọc thêm', heading: true},
  {text: 'Đọc tiếp', role: 'related', scope: 'line', drop: 'Đọc tiếp'},
  {text: 'Xem tiếp', role: 'related', scope: 'line', drop: 'Xem tiếp'},
  {text: 'Có thể bạn quan tâm', role: 'related', scope: 'line', drop: 'Có thể bạn quan tâm', heading: true},
  {text: 'Có thể bạn thích', role: 'related', scope: 'line', drop: 'Có thể bạn thích', heading: true},
  {text: 'Bạn có thể quan tâm', role: 'related', scope: 'line', drop: 'Bạn có thể quan tâm', heading: true},
  {text: 'Có thể bạn muốn đọc', role: 'related', scope: 'line', drop: 'Có thể bạn muốn đọc', heading: true},
  {text: 'Dành cho bạn', role: 'related', scope: 'line', drop: 'Dành cho bạn'},
  {text: 'Bài viết khác', role: 'related', scope: 'line', drop: 'Bài viết khác', heading: true},
  {text: 'Tin khác', role: 'related', scope: 'line', drop: 'Tin khác', heading: true},
  {text: 'Các tin khác', role: 'related', scope: 'line', drop: 'Các tin khác', heading: true},
  {text: 'Tin cùng chuyên mục', role: 'related', scope: 'line', drop: 'Tin cùng chuyên mục', heading: true},
  {text: 'Cùng chuyên mục', role: 'related', scope: 'line', drop: 'Cùng chuyên mục', heading: true},
  {text: 'Bài cùng chuyên mục', role: 'related', scope: 'line', drop: 'Bài cùng chuyên mục', heading: true},
  {text: 'Cùng chủ đề', role: 'related', scope: 'line', drop: 'Cùng chủ đề', heading: true},
  {text: 'Tin cùng chủ đề', role: 'related', scope: 'line', drop: 'Tin cùng chủ đề', heading: true},
  {text: 'Đừng bỏ lỡ', role: 'related', scope: 'line', drop: 'Đừng bỏ lỡ', heading: true},
  {text: 'Đáng chú ý', role: 'related', scope: 'line', drop: 'Đáng chú ý', heading: true},
  {text: 'Đáng đọc', role: 'related', scope: 'line', drop: 'Đáng đọc', heading: true},
  {text: 'Mời bạn đọc', role: 'related', scope: 'line', drop: 'Mời bạn đọc', heading: true},
  {text: 'Đề xuất', role: 'related', scope: 'line', drop: 'Đề xuất'},
  {text: 'Gợi ý', role: 'related', scope: 'line', drop: 'Gợi ý'},
  {text: 'Tin đề xuất', role: 'related', scope: 'line', drop: 'Tin đề xuất', heading: true},
  {text: 'Bài được quan tâm', role: 'related', scope: 'line', drop: 'Bài được quan tâm', heading: true},
  {text: 'Video liên quan', role: 'related', scope: 'line', drop: 'Video liên quan', heading: true},
  {text: 'Tin cũ hơn', role: 'related', scope: 'line', drop: 'Tin cũ hơn', heading: true},
  {text: 'Tin mới hơn', role: 'related', scope: 'line', drop: 'Tin mới hơn', heading: true},
  {text: 'Cùng tác giả', role: 'related', scope: 'line', drop: 'Cùng tác giả', heading: true},
  {text: 'Xem thêm', role: 'related', scope: 'start', drop: 'Xem thêm: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Xem thêm” lên bảng.'},
  {text: 'Đọc thêm', role: 'related', scope: 'start', drop: 'Đọc thêm: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Đọc thêm” lên bảng.'},
  {text: 'Tin liên quan', role: 'related', scope: 'start', drop: 'Tin liên quan: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Tin liên quan” lên bảng.'},
  {text: 'Bài liên quan', role: 'related', scope: 'start', drop: 'Bài liên quan: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Bài liên quan” lên bảng.'},
  {text: 'Mời độc giả', role: 'related', scope: 'start', drop: 'Mời độc giả: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Mời độc giả” lên bảng.'},
  {text: 'Mời bạn đọc', role: 'related', scope: 'start', drop: 'Mời bạn đọc: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Mời bạn đọc” lên bảng.'},
  {text: 'Xem thêm', role: 'related', scope: 'label', drop: 'Xem thêm: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Xem thêm” lên bảng.'},
  {text: 'Đọc thêm', role: 'related', scope: 'label', drop: 'Đọc thêm: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Đọc thêm” lên bảng.'},
  {text: 'Tin liên quan', role: 'related', scope: 'label', drop: 'Tin liên quan: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Tin liên quan” lên bảng.'},
  {text: 'Bài liên quan', role: 'related', scope: 'label', drop: 'Bài liên quan: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Bài liên quan” lên bảng.'},
  {text: 'Mời độc giả', role: 'related', scope: 'label', drop: 'Mời độc giả: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Mời độc giả” lên bảng.'},
  {text: 'Mời bạn đọc', role: 'related', scope: 'label', drop: 'Mời bạn đọc: Khánh thành nhà máy thép mới ở miền Nam', keep: 'Cô giáo bảo học sinh viết “Mời bạn đọc” lên bảng.'},
  {text: 'Mời đọc thêm', role: 'related', scope: 'line', drop: 'Mời đọc thêm', heading: true},
  {text: 'Bạn có thể thích', role: 'related', scope: 'line', drop: 'Bạn có thể thích', heading: true},
  {text: 'Các bài viết liên quan', role: 'related', scope: 'line', drop: 'Các bài viết liên quan', heading: true},
  {text: 'Các bài liên quan', role: 'related', scope: 'line', drop: 'Các bài liên quan', heading: true},
  {text: 'Bài tương tự', role: 'related', scope: 'line', drop: 'Bài tương tự', heading: true},
  {text: 'Các tin liên quan', role: 'related', scope: 'line', drop: 'Các tin liên quan', heading: true},
  {text: 'Tin tương tự', role: 'related', scope: 'line', drop: 'Tin tương tự', heading: true}
]

const mostRead: readonly Phrase[] = [
  {text: 'Nhiều người đọc', role: 'most-read', scope: 'line', drop: 'Nhiều người đọc', heading: true},
  {text: 'Đọc nhiều', role: 'most-read', scope: 'line', drop: 'Đọc nhiều', heading: true},
  {text: 'Đọc nhiều nhất', role: 'most-read', scope: 'line', drop: 'Đọc nhiều nhất', heading: true},
  {text: 'Tin đọc nhiều', role: 'most-read', scope: 'line', drop: 'Tin đọc nhiều', heading: true},
  {text: 'Xem nhiều', role: 'most-read', scope: 'line', drop: 'Xem nhiều', heading: true},
  {text: 'Xem nhiều nhất', role: 'most-read', scope: 'line', drop: 'Xem nhiều nhất', heading: true},
  {text: 'Tin xem nhiều', role: 'most-read', scope: 'line', drop: 'Tin xem nhiều', heading: true},
  {text: 'Bình luận nhiều', role: 'most-read', scope: 'line', drop: 'Bình luận nhiều', heading: true},
  {text: 'Nổi bật', role: 'most-read', scope: 'line', drop: 'Nổi bật'},
  {text: 'Tin nổi bật', role: 'most-read', scope: 'line', drop: 'Tin nổi bật', heading: true},
  {text: 'Mới nhất', role: 'related', scope: 'line', drop: 'Mới nhất'},
  {text: 'Tin mới', role: 'related', scope: 'line', drop: 'Tin mới', heading: true},
  {text: 'Tin mới nhất', role: 'related', scope: 'line', drop: 'Tin mới nhất', heading: true},
  {text: 'Tin nóng', role: 'most-read', scope: 'line', drop: 'Tin nóng', heading: true},
  {text: 'Tin hot', role: 'most-read', scope: 'line', drop: 'Tin hot', heading: true},
  {text: 'Tin tức mới nhất', role: 'most-read', scope: 'line', drop: 'Tin tức mới nhất', heading: true},
  {text: 'Tin tức trong ngày', role: 'most-read', scope: 'line', drop: 'Tin tức trong ngày', heading: true},
  {text: 'Tin trong ngày', role: 'most-read', scope: 'line', drop: 'Tin trong ngày', heading: true},
  {text: 'Tiêu điểm', role: 'most-read', scope: 'line', drop: 'Tiêu điểm'},
  {text: 'Bài mới nhất', role: 'most-read', scope: 'line', drop: 'Bài mới nhất', heading: true},
  {text: 'Tin chính', role: 'most-read', scope: 'line', drop: 'Tin chính', heading: true},
  {text: 'Được quan tâm', role: 'most-read', scope: 'line', drop: 'Được quan tâm'},
  {text: 'Xu hướng', role: 'most-read', scope: 'line', drop: 'Xu hướng'},
  {text: 'Phổ biến', role: 'most-read', scope: 'line', drop: 'Phổ biến'},
  {text: 'Trực tiếp', role: 'most-read', scope: 'line', drop: 'Trực tiếp'},
  {text: 'Bài viết mới', role: 'most-read', scope: 'line', drop: 'Bài viết mới', heading: true},
  {text: 'Bài viết nổi bật', role: 'most-read', scope: 'line', drop: 'Bài viết nổi bật', heading: true},
  {text: 'Bài viết gần đây', role: 'most-read', scope: 'line', drop: 'Bài viết gần đây', heading: true},
  {text: 'Các bài viết mới', role: 'most-read', scope: 'line', drop: 'Các bài viết mới', heading: true},
  {text: 'Bài nổi bật', role: 'most-read', scope: 'line', drop: 'Bài nổi bật', heading: true},
  {text: 'Tin nổi bật trong ngày', role: 'most-read', scope: 'line', drop: 'Tin nổi bật trong ngày', heading: true}
]

const tags: readonly Phrase[] = [
  {text: 'Từ khóa', role: 'tags', scope: 'line', drop: 'Từ khóa', heading: true},
  {text: 'Tags', role: 'tags', scope: 'line', drop: 'Tags', heading: true},
  {text: 'Chủ đề', role: 'tags', scope: 'line', drop: 'Chủ đề'},
  {text: 'Từ khóa', role: 'tags', scope: 'label', drop: 'Từ khóa: thép, xuất khẩu, cảng', field: 'keywords'},
  {text: 'Tags', role: 'tags', scope: 'label', drop: 'Tags: thép, xuất khẩu, cảng', field: 'keywords'},
  {text: 'Tag', role: 'tags', scope: 'label', drop: 'Tag: thép, xuất khẩu, cảng', field: 'keywords'},
  {text: 'Chủ đề', role: 'tags', scope: 'label', drop: 'Chủ đề: thép, xuất khẩu, cảng', field: 'keywords'},
  {text: 'Thẻ', role: 'tags', scope: 'label', drop: 'Thẻ: cà phê, giá cả', field: 'keywords'},
  {text: 'Thẻ từ khóa', role: 'tags', scope: 'label', drop: 'Thẻ từ khóa: cà phê, giá cả', field: 'keywords'},
  {text: 'Nhãn', role: 'tags', scope: 'label', drop: 'Nhãn: cà phê, giá cả', field: 'keywords'}
]

const section: readonly Phrase[] = [
  {text: 'Thời sự', role: 'section', scope: 'line', drop: 'Thời sự'},
  {text: 'Thế giới', role: 'section', scope: 'line', drop: 'Thế giới'},
  {text: 'Chính trị', role: 'section', scope: 'line', drop: 'Chính trị'},
  {text: 'Xã hội', role: 'section', scope: 'line', drop: 'Xã hội'},
  {text: 'Kinh tế', role: 'section', scope: 'line', drop: 'Kinh tế'},
  {text: 'Kinh doanh', role: 'section', scope: 'line', drop: 'Kinh doanh'},
  {text: 'Tài chính', role: 'section', scope: 'line', drop: 'Tài chính'},
  {text: 'Chứng khoán', role: 'section', scope: 'line', drop: 'Chứng khoán'},
  {text: 'Bất động sản', role: 'section', scope: 'line', drop: 'Bất động sản'},
  {text: 'Thể thao', role: 'section', scope: 'line', drop: 'Thể thao'},
  {text: 'Văn hóa', role: 'section', scope: 'line', drop: 'Văn hóa'},
  {text: 'Văn hóa - Giải trí', role: 'section', scope: 'line', drop: 'Văn hóa - Giải trí'},
  {text: 'Giải trí', role: 'section', scope: 'line', drop: 'Giải trí'},
  {text: 'Giáo dục', role: 'section', scope: 'line', drop: 'Giáo dục'},
  {text: 'Sức khỏe', role: 'section', scope: 'line', drop: 'Sức khỏe'},
  {text: 'Y tế', role: 'section', scope: 'line', drop: 'Y tế'},
  {text: 'Đời sống', role: 'section', scope: 'line', drop: 'Đời sống'},
  {text: 'Du lịch', role: 'section', scope: 'line', drop: 'Du lịch'},
  {text: 'Khoa học', role: 'section', scope: 'line', drop: 'Khoa học'},
  {text: 'Công nghệ', role: 'section', scope: 'line', drop: 'Công nghệ'},
  {text: 'Khoa học - Công nghệ', role: 'section', scope: 'line', drop: 'Khoa học - Công nghệ'},
  {text: 'Số hóa', role: 'section', scope: 'line', drop: 'Số hóa'},
  {text: 'Pháp luật', role: 'section', scope: 'line', drop: 'Pháp luật'},
  {text: 'An ninh', role: 'section', scope: 'line', drop: 'An ninh'},
  {text: 'Quân sự', role: 'section', scope: 'line', drop: 'Quân sự'},
  {text: 'Ô tô - Xe máy', role: 'section', scope: 'line', drop: 'Ô tô - Xe máy'},
  {text: 'Nhịp sống', role: 'section', scope: 'line', drop: 'Nhịp sống'},
  {text: 'Bạn đọc', role: 'section', scope: 'line', drop: 'Bạn đọc'},
  {text: 'Góc nhìn', role: 'section', scope: 'line', drop: 'Góc nhìn'},
  {text: 'Ý kiến', role: 'section', scope: 'line', drop: 'Ý kiến'},
  {text: 'Tâm sự', role: 'section', scope: 'line', drop: 'Tâm sự'},
  {text: 'Quốc tế', role: 'section', scope: 'line', drop: 'Quốc tế'},
  {text: 'Trong nước', role: 'section', scope: 'line', drop: 'Trong nước'},
  {text: 'Việc làm', role: 'section', scope: 'line', drop: 'Việc làm'},
  {text: 'Giới trẻ', role: 'section', scope: 'line', drop: 'Giới trẻ'},
  {text: 'Môi trường', role: 'section', scope: 'line', drop: 'Môi trường'},
  {text: 'Tin tức', role: 'section', scope: 'line', drop: 'Tin tức'},
  {text: 'Phóng sự', role: 'section', scope: 'line', drop: 'Phóng sự'},
  {text: 'Người Việt', role: 'section', scope: 'line', drop: 'Người Việt'},
  {text: 'Hồ sơ', role: 'section', scope: 'line', drop: 'Hồ sơ'},
  {text: 'Phân tích', role: 'section', scope: 'line', drop: 'Phân tích'},
  {text: 'Chuyên mục', role: 'section', scope: 'label', drop: 'Chuyên mục: Kinh tế', field: 'articleSection'},
  {text: 'Danh mục', role: 'section', scope: 'label', drop: 'Danh mục: Kinh tế', field: 'articleSection'},
  {text: 'Mục', role: 'section', scope: 'label', drop: 'Mục: Kinh tế', field: 'articleSection'}
]

const date: readonly Phrase[] = [
  {text: 'Cập nhật lúc', role: 'date', scope: 'start', drop: 'Cập nhật lúc 12/06/2024 10:25'},
  {text: 'Cập nhật', role: 'date', scope: 'start', drop: 'Cập nhật 12/06/2024 10:25'},
  {text: 'Đăng lúc', role: 'date', scope: 'start', drop: 'Đăng lúc 12/06/2024 10:25'},
  {text: 'Đăng ngày', role: 'date', scope: 'start', drop: 'Đăng ngày 12/06/2024 10:25'},
  {text: 'Xuất bản', role: 'date', scope: 'start', drop: 'Xuất bản 12/06/2024 10:25'},
  {text: 'Ngày đăng', role: 'date', scope: 'label', drop: 'Ngày đăng: 12/06/2024 10:25', field: 'datePublished'},
  {text: 'Đăng ngày', role: 'date', scope: 'label', drop: 'Đăng ngày: 12/06/2024 10:25', field: 'datePublished'},
  {text: 'Đăng lúc', role: 'date', scope: 'label', drop: 'Đăng lúc: 12/06/2024 10:25', field: 'datePublished'},
  {text: 'Xuất bản', role: 'date', scope: 'label', drop: 'Xuất bản: 12/06/2024 10:25', field: 'datePublished'},
  {text: 'Ngày xuất bản', role: 'date', scope: 'label', drop: 'Ngày xuất bản: 12/06/2024 10:25', field: 'datePublished'},
  {text: 'Ngày tạo', role: 'date', scope: 'label', drop: 'Ngày tạo: 12/06/2024 10:25', field: 'datePublished'},
  {text: 'Phát hành', role: 'date', scope: 'label', drop: 'Phát hành: 12/06/2024 10:25', field: 'datePublished'},
  {text: 'Cập nhật', role: 'date', scope: 'label', drop: 'Cập nhật: 12/06/2024 10:25', field: 'dateModified'},
  {text: 'Cập nhật lúc', role: 'date', scope: 'label', drop: 'Cập nhật lúc: 12/06/2024 10:25', field: 'dateModified'},
  {text: 'Cập nhật lần cuối', role: 'date', scope: 'label', drop: 'Cập nhật lần cuối: 12/06/2024 10:25', field: 'dateModified'},
  {text: 'Ngày cập nhật', role: 'date', scope: 'label', drop: 'Ngày cập nhật: 12/06/2024 10:25', field: 'dateModified'},
  {text: 'Cập nhật ngày', role: 'date', scope: 'label', drop: 'Cập nhật ngày: 12/06/2024 10:25', field: 'dateModified'},
  {text: 'Sửa lần cuối', role: 'date', scope: 'label', drop: 'Sửa lần cuối: 12/06/2024 10:25', field: 'dateModified'},
  {text: 'Xuất bản lúc', role: 'date', scope: 'label', drop: 'Xuất bản lúc: 29/10/2024 13:05', field: 'datePublished'},
  {text: 'Chỉnh sửa lần cuối', role: 'date', scope: 'label', drop: 'Chỉnh sửa lần cuối: 29/10/2024', field: 'dateModified'}
]

const articleId: readonly Phrase[] = [
  {text: 'Mã bài', role: 'article-id', scope: 'label', drop: 'Mã bài: 1284537', field: 'identifier'},
  {text: 'Mã tin', role: 'article-id', scope: 'label', drop: 'Mã tin: 1284537', field: 'identifier'},
  {text: 'Mã bài viết', role: 'article-id', scope: 'label', drop: 'Mã bài viết: 1284537', field: 'identifier'}
]

const sourceUrl: readonly Phrase[] = [
  {text: 'Link nguồn', role: 'source-url', scope: 'label', drop: 'Link nguồn: https://sangmai.example/x7d2', field: 'isBasedOn'},
  {text: 'Link bài gốc', role: 'source-url', scope: 'label', drop: 'Link bài gốc: https://sangmai.example/x7d2', field: 'isBasedOn'},
  {text: 'Link gốc', role: 'source-url', scope: 'label', drop: 'Link gốc: https://sangmai.example/x7d2', field: 'isBasedOn'},
  {text: 'Đường dẫn', role: 'source-url', scope: 'label', drop: 'Đường dẫn: https://sangmai.example/x7d2', field: 'url'}
]

const agency: readonly Phrase[] = [
  {text: 'Nguồn tin', role: 'agency', scope: 'start', drop: 'Nguồn tin TTXVN'},
  {text: 'Nguồn', role: 'agency', scope: 'start', drop: 'Nguồn TTXVN', keep: 'Nguồn nước của thành phố đang cạn dần, ông nói.'},
  {text: 'Nguồn', role: 'agency', scope: 'label', drop: 'Nguồn: TTXVN', field: 'sourceOrganization'},
  {text: 'Nguồn tin', role: 'agency', scope: 'label', drop: 'Nguồn tin: TTXVN', field: 'sourceOrganization'}
]

const byline: readonly Phrase[] = [
  {text: 'Tác giả', role: 'byline', scope: 'label', drop: 'Tác giả: Lan Anh', field: 'author'},
  {text: 'Phóng viên', role: 'byline', scope: 'label', drop: 'Phóng viên: Lan Anh', field: 'author'},
  {text: 'Bài', role: 'byline', scope: 'label', drop: 'Bài: Lan Anh', field: 'author'},
  {text: 'Bài và ảnh', role: 'byline', scope: 'label', drop: 'Bài và ảnh: Lan Anh', field: 'author'},
  {text: 'Tin, bài', role: 'byline', scope: 'label', drop: 'Tin, bài: Lan Anh', field: 'author'},
  {text: 'Biên tập', role: 'byline', scope: 'label', drop: 'Biên tập: Lan Anh', field: 'author'},
  {text: 'Người dịch', role: 'byline', scope: 'label', drop: 'Người dịch: Lan Anh', field: 'author'},
  {text: 'Dịch', role: 'byline', scope: 'label', drop: 'Dịch: Lan Anh', field: 'author'},
  {text: 'Thực hiện', role: 'byline', scope: 'label', drop: 'Thực hiện: Lan Anh', field: 'author'},
  {text: 'Ban biên tập', role: 'byline', scope: 'label', drop: 'Ban biên tập: Lan Anh', field: 'author'},
  {text: 'Viết bởi', role: 'byline', scope: 'label', drop: 'Viết bởi: Lan Anh', field: 'author'},
  {text: 'Người viết', role: 'byline', scope: 'label', drop: 'Người viết: Lan Anh', field: 'author'},
  {text: 'Đăng bởi', role: 'byline', scope: 'label', drop: 'Đăng bởi: Lan Anh', field: 'author'},
  {text: 'Biên dịch', role: 'byline', scope: 'label', drop: 'Biên dịch: Lan Anh', field: 'author'},
  {text: 'Người đăng', role: 'byline', scope: 'label', drop: 'Người đăng: Minh Khôi', field: 'author'},
  {text: 'Được đăng bởi', role: 'byline', scope: 'label', drop: 'Được đăng bởi: Minh Khôi', field: 'author'}
]

const caption: readonly Phrase[] = [
  {text: 'Ảnh minh họa', role: 'caption', scope: 'line', drop: 'Ảnh minh họa'},
  {text: 'Hình minh họa', role: 'caption', scope: 'line', drop: 'Hình minh họa'},
  {text: 'Ảnh tư liệu', role: 'caption', scope: 'line', drop: 'Ảnh tư liệu'},
  {text: 'Ảnh chụp màn hình', role: 'caption', scope: 'line', drop: 'Ảnh chụp màn hình'},
  {text: 'Ảnh minh họa', role: 'caption', scope: 'end', drop: 'Cầu mới nhìn từ bờ nam sáng nay. Ảnh minh họa'},
  {text: 'Ảnh: Reuters', role: 'caption', scope: 'end', drop: 'Cầu mới nhìn từ bờ nam sáng nay. Ảnh: Reuters'},
  {text: 'Ảnh: AFP', role: 'caption', scope: 'end', drop: 'Cầu mới nhìn từ bờ nam sáng nay. Ảnh: AFP'},
  {text: 'Ảnh: AP', role: 'caption', scope: 'end', drop: 'Cầu mới nhìn từ bờ nam sáng nay. Ảnh: AP'},
  {text: 'Ảnh', role: 'caption', scope: 'label', drop: 'Ảnh: Lan Anh', field: 'creditText'},
  {text: 'Nguồn ảnh', role: 'caption', scope: 'label', drop: 'Nguồn ảnh: Lan Anh', field: 'creditText'},
  {text: 'Ảnh minh họa', role: 'caption', scope: 'label', drop: 'Ảnh minh họa: Lan Anh', field: 'creditText'},
  {text: 'Ảnh chụp màn hình', role: 'caption', scope: 'label', drop: 'Ảnh chụp màn hình: Lan Anh', field: 'creditText'},
  {text: 'Hình ảnh', role: 'caption', scope: 'label', drop: 'Hình ảnh: Lan Anh', field: 'creditText'},
  {text: 'Hình', role: 'caption', scope: 'label', drop: 'Hình: Lan Anh', field: 'creditText'},
  {text: 'Đồ họa', role: 'caption', scope: 'label', drop: 'Đồ họa: Lan Anh', field: 'creditText'},
  {text: 'Video', role: 'caption', scope: 'label', drop: 'Video: Lan Anh', field: 'creditText'},
  {text: 'Clip', role: 'caption', scope: 'label', drop: 'Clip: Lan Anh', field: 'creditText'},
  {text: 'Ảnh tư liệu', role: 'caption', scope: 'label', drop: 'Ảnh tư liệu: Lan Anh', field: 'creditText'},
  {text: 'Minh họa', role: 'caption', scope: 'label', drop: 'Minh họa: Lan Anh', field: 'creditText'}
]

const comments: readonly Phrase[] = [
  {text: 'Bình luận', role: 'comments', scope: 'line', drop: 'Bình luận', heading: true},
  {text: 'Ý kiến bạn đọc', role: 'comments', scope: 'line', drop: 'Ý kiến bạn đọc', heading: true},
  {text: 'Ý kiến của bạn', role: 'comments', scope: 'line', drop: 'Ý kiến của bạn', heading: true},
  {text: 'Gửi bình luận', role: 'comments', scope: 'line', drop: 'Gửi bình luận', heading: true},
  {text: 'Viết bình luận', role: 'comments', scope: 'line', drop: 'Viết bình luận', heading: true},
  {text: 'Thêm bình luận', role: 'comments', scope: 'line', drop: 'Thêm bình luận', heading: true},
  {text: 'Để lại bình luận', role: 'comments', scope: 'line', drop: 'Để lại bình luận', heading: true},
  {text: 'Để lại một bình luận', role: 'comments', scope: 'line', drop: 'Để lại một bình luận', heading: true},
  {text: 'Trả lời', role: 'comments', scope: 'line', drop: 'Trả lời'},
  {text: 'Hủy trả lời', role: 'comments', scope: 'line', drop: 'Hủy trả lời'},
  {text: 'Xem tất cả bình luận', role: 'comments', scope: 'line', drop: 'Xem tất cả bình luận', heading: true},
  {text: 'Bình luận của bạn', role: 'comments', scope: 'line', drop: 'Bình luận của bạn', heading: true},
  {text: 'Phản hồi', role: 'comments', scope: 'line', drop: 'Phản hồi'},
  {text: 'Gửi phản hồi', role: 'comments', scope: 'line', drop: 'Gửi phản hồi', heading: true},
  {text: 'Gửi ý kiến', role: 'comments', scope: 'line', drop: 'Gửi ý kiến', heading: true},
  {text: 'Nhận xét', role: 'comments', scope: 'line', drop: 'Nhận xét'},
  {text: 'Chưa có bình luận', role: 'comments', scope: 'line', drop: 'Chưa có bình luận', heading: true},
  {text: 'Hãy là người đầu tiên bình luận', role: 'comments', scope: 'line', drop: 'Hãy là người đầu tiên bình luận', heading: true},
  {text: 'Họ và tên', role: 'comments', scope: 'line', drop: 'Họ và tên'},
  {text: 'Email của bạn', role: 'comments', scope: 'line', drop: 'Email của bạn'},
  {text: 'Quan tâm nhất', role: 'comments', scope: 'line', drop: 'Quan tâm nhất'},
  {text: 'Mới nhất trước', role: 'comments', scope: 'line', drop: 'Mới nhất trước'},
  {text: 'Thảo luận', role: 'comments', scope: 'line', drop: 'Thảo luận'},
  {text: 'Email của bạn sẽ không', role: 'comments', scope: 'start', drop: 'Email của bạn sẽ không được hiển thị công khai'},
  {text: 'Vui lòng nhập', role: 'comments', scope: 'start', drop: 'Vui lòng nhập tiếng Việt có dấu', keep: 'Vui lòng nhập học đúng ngày, hiệu trưởng nói với sinh viên.'},
  {text: 'Bạn cần đăng nhập', role: 'comments', scope: 'start', drop: 'Bạn cần đăng nhập để bình luận'},
  {text: 'Vui lòng đăng nhập', role: 'comments', scope: 'start', drop: 'Vui lòng đăng nhập để bình luận'},
  {text: 'Tối thiểu 10 chữ', role: 'comments', scope: 'start', drop: 'Tối thiểu 10 chữ tiếng Việt có dấu'},
  {text: 'Chưa có bình luận nào', role: 'comments', scope: 'line', drop: 'Chưa có bình luận nào'},
  {text: 'Đăng nhập để bình luận', role: 'comments', scope: 'line', drop: 'Đăng nhập để bình luận'},
  {text: 'Bình luận mới nhất', role: 'comments', scope: 'line', drop: 'Bình luận mới nhất'},
  {text: 'Bình luận hay', role: 'comments', scope: 'line', drop: 'Bình luận hay'}
]

const counter: readonly Phrase[] = [
  {text: 'lượt xem', role: 'counter', scope: 'line', drop: '1234 lượt xem'},
  {text: 'liên quan', role: 'counter', scope: 'line', drop: '0 liên quan'},
  {text: 'phút đọc', role: 'counter', scope: 'line', drop: '3 phút đọc'},
  {text: 'Bình luận', role: 'counter', scope: 'label', drop: 'Bình luận: 12', field: 'commentCount'},
  {text: 'Số bình luận', role: 'counter', scope: 'label', drop: 'Số bình luận: 12', field: 'commentCount'},
  {text: 'Lượt xem', role: 'counter', scope: 'label', drop: 'Lượt xem: 1234', field: 'viewCount'},
  {text: 'Số lượt xem', role: 'counter', scope: 'label', drop: 'Số lượt xem: 1234', field: 'viewCount'},
  {text: 'Lượt đọc', role: 'counter', scope: 'label', drop: 'Lượt đọc: 1234', field: 'viewCount'},
  {text: 'Thời gian đọc', role: 'counter', scope: 'label', drop: 'Thời gian đọc: 3 phút'}
]

const newsletter: readonly Phrase[] = [
  {text: 'Bản tin', role: 'newsletter', scope: 'line', drop: 'Bản tin'},
  {text: 'Đăng ký nhận tin', role: 'newsletter', scope: 'line', drop: 'Đăng ký nhận tin'},
  {text: 'Đăng ký nhận bản tin', role: 'newsletter', scope: 'line', drop: 'Đăng ký nhận bản tin'},
  {text: 'Nhận tin qua email', role: 'newsletter', scope: 'line', drop: 'Nhận tin qua email'},
  {text: 'Nhập email của bạn', role: 'newsletter', scope: 'line', drop: 'Nhập email của bạn'},
  {text: 'Đăng ký nhận tin mới', role: 'newsletter', scope: 'line', drop: 'Đăng ký nhận tin mới'},
  {text: 'Nhận bản tin', role: 'newsletter', scope: 'line', drop: 'Nhận bản tin'}
]

const cookie: readonly Phrase[] = [
  {text: 'Chúng tôi sử dụng cookie', role: 'cookie', scope: 'start', drop: 'Chúng tôi sử dụng cookie để cải thiện trải nghiệm'},
  {text: 'Trang web này sử dụng cookie', role: 'cookie', scope: 'start', drop: 'Trang web này sử dụng cookie'}
]

const login: readonly Phrase[] = [
  {text: 'Đăng nhập', role: 'login', scope: 'line', drop: 'Đăng nhập'},
  {text: 'Đăng ký', role: 'login', scope: 'line', drop: 'Đăng ký'},
  {text: 'Đăng xuất', role: 'login', scope: 'line', drop: 'Đăng xuất'},
  {text: 'Đăng nhập / Đăng ký', role: 'login', scope: 'line', drop: 'Đăng nhập / Đăng ký'},
  {text: 'Tài khoản', role: 'login', scope: 'line', drop: 'Tài khoản'},
  {text: 'Mật khẩu', role: 'login', scope: 'line', drop: 'Mật khẩu'},
  {text: 'Quên mật khẩu', role: 'login', scope: 'line', drop: 'Quên mật khẩu'},
  {text: 'Tên đăng nhập', role: 'login', scope: 'line', drop: 'Tên đăng nhập'},
  {text: 'Tạo tài khoản', role: 'login', scope: 'line', drop: 'Tạo tài khoản'}
]

const ad: readonly Phrase[] = [
  {text: 'Quảng cáo', role: 'ad', scope: 'line', drop: 'Quảng cáo'},
  {text: 'Liên hệ quảng cáo', role: 'ad', scope: 'line', drop: 'Liên hệ quảng cáo'},
  {text: 'Tài trợ', role: 'ad', scope: 'line', drop: 'Tài trợ'},
  {text: 'Tin tài trợ', role: 'ad', scope: 'line', drop: 'Tin tài trợ'},
  {text: 'Nội dung tài trợ', role: 'ad', scope: 'line', drop: 'Nội dung tài trợ'},
  {text: 'Bài PR', role: 'ad', scope: 'line', drop: 'Bài PR'},
  {text: 'Đọc tiếp Về trang Chủ đề', role: 'ad', scope: 'line', drop: 'Đọc tiếp Về trang Chủ đề'},
  {text: 'Rao vặt', role: 'ad', scope: 'line', drop: 'Rao vặt'}
]

const widget: readonly Phrase[] = [
  {text: 'Thời tiết', role: 'widget', scope: 'line', drop: 'Thời tiết', heading: true},
  {text: 'Dự báo thời tiết', role: 'widget', scope: 'line', drop: 'Dự báo thời tiết', heading: true},
  {text: 'Giá vàng', role: 'widget', scope: 'line', drop: 'Giá vàng', heading: true},
  {text: 'Giá vàng hôm nay', role: 'widget', scope: 'line', drop: 'Giá vàng hôm nay', heading: true},
  {text: 'Tỷ giá', role: 'widget', scope: 'line', drop: 'Tỷ giá', heading: true},
  {text: 'Tỷ giá ngoại tệ', role: 'widget', scope: 'line', drop: 'Tỷ giá ngoại tệ', heading: true},
  {text: 'Lịch âm', role: 'widget', scope: 'line', drop: 'Lịch âm', heading: true},
  {text: 'Lịch vạn niên', role: 'widget', scope: 'line', drop: 'Lịch vạn niên', heading: true},
  {text: 'Xổ số', role: 'widget', scope: 'line', drop: 'Xổ số', heading: true},
  {text: 'Kết quả xổ số', role: 'widget', scope: 'line', drop: 'Kết quả xổ số', heading: true},
  {text: 'Lịch thi đấu', role: 'widget', scope: 'line', drop: 'Lịch thi đấu', heading: true},
  {text: 'Bảng xếp hạng', role: 'widget', scope: 'line', drop: 'Bảng xếp hạng', heading: true},
  {text: 'Kết quả bóng đá', role: 'widget', scope: 'line', drop: 'Kết quả bóng đá', heading: true},
  {text: 'Tử vi', role: 'widget', scope: 'line', drop: 'Tử vi', heading: true},
  {text: 'Trắc nghiệm', role: 'widget', scope: 'line', drop: 'Trắc nghiệm'},
  {text: 'Bình chọn', role: 'widget', scope: 'line', drop: 'Bình chọn', heading: true},
  {text: 'Thăm dò ý kiến', role: 'widget', scope: 'line', drop: 'Thăm dò ý kiến', heading: true},
  {text: 'Khảo sát', role: 'widget', scope: 'line', drop: 'Khảo sát'},
  {text: 'Lịch phát sóng', role: 'widget', scope: 'line', drop: 'Lịch phát sóng', heading: true},
  {text: 'Giá xăng dầu', role: 'widget', scope: 'line', drop: 'Giá xăng dầu', heading: true}
]

const mediaPlaceholder: readonly Phrase[] = [
  {text: 'Video', role: 'media-placeholder', scope: 'line', drop: 'Video'},
  {text: 'Ảnh', role: 'media-placeholder', scope: 'line', drop: 'Ảnh'},
  {text: 'Hình ảnh', role: 'media-placeholder', scope: 'line', drop: 'Hình ảnh'},
  {text: 'Phát video', role: 'media-placeholder', scope: 'line', drop: 'Phát video'},
  {text: 'Xem video', role: 'media-placeholder', scope: 'line', drop: 'Xem video'},
  {text: 'Thư viện ảnh', role: 'media-placeholder', scope: 'line', drop: 'Thư viện ảnh'},
  {text: 'Infographic', role: 'media-placeholder', scope: 'line', drop: 'Infographic'},
  {text: 'Podcast', role: 'media-placeholder', scope: 'line', drop: 'Podcast'},
  {text: 'Phóng to', role: 'media-placeholder', scope: 'line', drop: 'Phóng to'},
  {text: 'Đang tải', role: 'media-placeholder', scope: 'line', drop: 'Đang tải'},
  {text: 'Clip', role: 'media-placeholder', scope: 'line', drop: 'Clip'},
  {text: 'Emagazine', role: 'media-placeholder', scope: 'line', drop: 'Emagazine'},
  {text: 'Longform', role: 'media-placeholder', scope: 'line', drop: 'Longform'}
]

const copyright: readonly Phrase[] = [
  {text: 'Tất cả các quyền được bảo lưu', role: 'copyright', scope: 'line', drop: 'Tất cả các quyền được bảo lưu'},
  {text: 'Giữ bản quyền', role: 'copyright', scope: 'line', drop: 'Giữ bản quyền'},
  {text: 'Bản quyền', role: 'copyright', scope: 'line', drop: 'Bản quyền'},
  {text: 'Bản quyền thuộc', role: 'copyright', scope: 'start', drop: 'Bản quyền thuộc báo Sáng Mai', keep: 'Bản quyền thuộc về ai là câu hỏi tòa án sẽ trả lời vào tháng tới.'},
  {text: 'Ghi rõ nguồn', role: 'copyright', scope: 'start', drop: 'Ghi rõ nguồn khi phát hành lại thông tin từ trang này'},
  {text: 'Không được sao chép', role: 'copyright', scope: 'start', drop: 'Không được sao chép khi chưa có sự đồng ý', keep: 'Không được sao chép bài của bạn, cô giáo dặn học sinh.'},
  {text: 'Mọi hành vi sao chép', role: 'copyright', scope: 'start', drop: 'Mọi hành vi sao chép phải được sự đồng ý'},
  {text: 'Giấy phép số', role: 'copyright', scope: 'start', drop: 'Giấy phép số 123/GP-BTTTT'},
  {text: 'Cơ quan chủ quản', role: 'copyright', scope: 'start', drop: 'Cơ quan chủ quản: Bộ Công thương'},
  {text: 'Tổng biên tập', role: 'copyright', scope: 'start', drop: 'Tổng biên tập: Lan Anh', keep: 'Tổng biên tập tờ báo đã từ chức hôm qua, nguồn tin cho biết.'},
  {text: 'Tòa soạn', role: 'copyright', scope: 'start', drop: 'Tòa soạn: 12 phố Huế', keep: 'Tòa soạn nằm trên phố nhỏ đã bị ngập suốt ba ngày, bà nói.'},
  {text: 'Giữ bản quyền nội dung', role: 'copyright', scope: 'inline', drop: '© 2024 Sáng Mai. Giữ bản quyền nội dung trên website này'},
  {text: 'Mọi quyền được bảo lưu', role: 'copyright', scope: 'inline', drop: '© 2024 Sáng Mai. Mọi quyền được bảo lưu'},
  {text: 'Cấm sao chép dưới mọi hình thức', role: 'copyright', scope: 'start', drop: 'Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.'}
]

const footer: readonly Phrase[] = [
  {text: 'Đặt làm trang chủ', role: 'footer', scope: 'line', drop: 'Đặt làm trang chủ'},
  {text: 'Liên hệ', role: 'footer', scope: 'line', drop: 'Liên hệ'},
  {text: 'Liên hệ tòa soạn', role: 'footer', scope: 'line', drop: 'Liên hệ tòa soạn'},
  {text: 'Giới thiệu', role: 'footer', scope: 'line', drop: 'Giới thiệu'},
  {text: 'Về chúng tôi', role: 'footer', scope: 'line', drop: 'Về chúng tôi'},
  {text: 'Đường dây nóng', role: 'footer', scope: 'line', drop: 'Đường dây nóng'},
  {text: 'Chính sách bảo mật', role: 'footer', scope: 'line', drop: 'Chính sách bảo mật'},
  {text: 'Điều khoản sử dụng', role: 'footer', scope: 'line', drop: 'Điều khoản sử dụng'},
  {text: 'Tòa soạn', role: 'footer', scope: 'line', drop: 'Tòa soạn'},
  {text: 'RSS', role: 'footer', scope: 'line', drop: 'RSS'},
  {text: 'Sơ đồ trang', role: 'footer', scope: 'line', drop: 'Sơ đồ trang'},
  {text: 'Phiên bản mobile', role: 'footer', scope: 'line', drop: 'Phiên bản mobile'},
  {text: 'Tuyển dụng', role: 'footer', scope: 'line', drop: 'Tuyển dụng'},
  {text: 'Hợp tác', role: 'footer', scope: 'line', drop: 'Hợp tác'},
  {text: 'Trợ giúp', role: 'footer', scope: 'line', drop: 'Trợ giúp'},
  {text: 'Hotline', role: 'footer', scope: 'line', drop: 'Hotline'},
  {text: 'Đường dây nóng', role: 'footer', scope: 'start', drop: 'Đường dây nóng: 0900 000 000', keep: 'Cô giáo bảo học sinh viết “Đường dây nóng” lên bảng.'}
]

const nav: readonly Phrase[] = [
  {text: 'Tin theo khu vực', role: 'nav', scope: 'line', drop: 'Tin theo khu vực'},
  {text: 'Chuyên mục', role: 'nav', scope: 'line', drop: 'Chuyên mục'},
  {text: 'Trang chủ', role: 'nav', scope: 'line', drop: 'Trang chủ'},
  {text: 'Tìm kiếm', role: 'nav', scope: 'line', drop: 'Tìm kiếm'},
  {text: 'Menu', role: 'nav', scope: 'line', drop: 'Menu'},
  {text: 'Đóng', role: 'nav', scope: 'line', drop: 'Đóng'},
  {text: 'Trang trước', role: 'nav', scope: 'line', drop: 'Trang trước'},
  {text: 'Trang sau', role: 'nav', scope: 'line', drop: 'Trang sau'},
  {text: 'Quay lại', role: 'nav', scope: 'line', drop: 'Quay lại'},
  {text: 'Trở lại', role: 'nav', scope: 'line', drop: 'Trở lại'},
  {text: 'Xem tất cả', role: 'nav', scope: 'line', drop: 'Xem tất cả'},
  {text: 'Tất cả', role: 'nav', scope: 'line', drop: 'Tất cả'},
  {text: 'Xem nhiều hơn', role: 'nav', scope: 'line', drop: 'Xem nhiều hơn'},
  {text: 'Tải thêm', role: 'nav', scope: 'line', drop: 'Tải thêm'},
  {text: 'Mở rộng', role: 'nav', scope: 'line', drop: 'Mở rộng'},
  {text: 'Thu gọn', role: 'nav', scope: 'line', drop: 'Thu gọn'},
  {text: 'Xem chi tiết', role: 'nav', scope: 'line', drop: 'Xem chi tiết'},
  {text: 'Chi tiết', role: 'nav', scope: 'line', drop: 'Chi tiết'},
  {text: 'Tiếp', role: 'nav', scope: 'line', drop: 'Tiếp'},
  {text: 'Bỏ qua', role: 'nav', scope: 'line', drop: 'Bỏ qua'},
  {text: 'Chuyển đến nội dung', role: 'nav', scope: 'line', drop: 'Chuyển đến nội dung'},
  {text: 'Ngôn ngữ', role: 'nav', scope: 'line', drop: 'Ngôn ngữ'},
  {text: 'Tiếng Việt', role: 'nav', scope: 'line', drop: 'Tiếng Việt'},
  {text: 'Tiếng Anh', role: 'nav', scope: 'line', drop: 'Tiếng Anh'},
  {text: 'Về trang chủ', role: 'nav', scope: 'line', drop: 'Về trang chủ'},
  {text: 'Trở lại trang', role: 'nav', scope: 'line', drop: 'Trở lại trang'}
]

const breadcrumb: readonly Phrase[] = [{text: 'Trang chủ', role: 'breadcrumb', scope: 'start', drop: 'Trang chủ > Kinh tế > Thị trường', keep: 'Cô giáo bảo học sinh viết “Trang chủ” lên bảng.'}]

/** Vietnamese. */
export const vi: Language = {
  code: 'vi',
  script: 'Latn',
  letters: 'đơưăâêôạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  words: words(`
    và của là có trong cho với các được những đã một không người này khi từ đến về để cũng tại ông bà ra vào năm
    ngày theo sau đó như nhiều còn lại phải trên sẽ bị do đang việc mà hơn vì thì nên nếu nước nhà làm đi lên họ anh
    chị em tôi chúng ta mình đây đâu gì ai sao thế nào rất quá vẫn mới hai bốn trước giữa dưới ngoài bên tất cả bởi
    bằng hay hoặc giờ tháng tuần hôm lúc thời gian biết nói cho\u200cbiết cho-biết chia thấy đưa tin nhận thành viên
    công ty tỉnh phố huyện xã quận phường việt chính phủ thủ tướng bộ trưởng tổng thống chủ tịch an quốc gia giới
    triệu đồng phần trăm cuối lần số cao lớn nhỏ tốt gần trở đối càng chưa từng bao dù mặc tuy song tuy-nhiên vậy
    rằng nhằm đều hiện vừa khoảng gây khiến giúp cần muốn có\u200cthể hoạt tổ chức xảy đường vụ
  `),
  agencies: [
    'TTXVN',
    'VTV',
    'VOV',
    'VnExpress',
    'Tuổi Trẻ',
    'Thanh Niên',
    'Dân trí',
    'VietNamNet',
    'Zing',
    'Znews',
    'Người Lao Động',
    'Lao Động',
    'Tiền Phong',
    'Tri thức',
    'VTC News',
    'VTC',
    'VietnamPlus',
    'Báo Tin Tức',
    'Quân đội Nhân dân',
    'Nhân Dân',
    'Công an Nhân dân',
    'Hà Nội Mới',
    'Sài Gòn Giải Phóng',
    'Pháp Luật TP.HCM',
    'Báo Giao thông',
    'Reuters',
    'AFP',
    'AP',
    'TASS',
    'Bloomberg',
    'CNN',
    'BBC',
    'BBC Tiếng Việt',
    'Yonhap',
    'Kyodo',
    'Tân Hoa Xã',
    'Xinhua',
    'Sputnik',
    'RT',
    'The Guardian',
    'New York Times',
    'Daily Mail',
    'RFA',
    'VOA',
    'RFI'
  ],
  phrases: [...share, ...follow, ...printTools, ...related, ...mostRead, ...tags, ...section, ...date, ...articleId, ...sourceUrl, ...agency, ...byline, ...caption, ...comments, ...counter, ...newsletter, ...cookie, ...login, ...ad, ...widget, ...mediaPlaceholder, ...copyright, ...footer, ...nav, ...breadcrumb]
}
