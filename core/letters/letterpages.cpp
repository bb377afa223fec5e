#include "core/letters/letterpages.h"

namespace pindesk::letters {
using namespace Qt::StringLiterals;
using distribution::IssueRow;
using distribution::LeftOut;

LetterPages::LetterPages(QPagedPaintDevice& device, LetterSheets sheets)
    : m_device(device)
    , m_sheets(std::move(sheets)) {}

Result<void> LetterPages::nextPage() {
    const bool isGood = m_painter.isActive() ? m_device.newPage() : m_painter.begin(&m_device);
    if (!isGood)
        return fail(ErrorCode::FileUnwritable, u"letters"_s, u"page %1"_s.arg(m_pageCount + 1));
    ++m_pageCount;
    return {};
}

Result<std::optional<LeftOut>> LetterPages::add(const IssueRow& row) {
    if (const auto reason = m_sheets.set(row)) {
        m_sheets.forget();
        return reason;
    }
    if (m_sheets.isDuplex() && m_pageCount % 2 == 1)
        PINDESK_CHECK(nextPage());
    for (int page = 0; page < m_sheets.pageCount(); ++page) {
        PINDESK_CHECK(nextPage());
        m_sheets.draw(m_painter, page, m_device.logicalDpiX());
    }
    m_sheets.forget();
    return std::nullopt;
}

Result<void> LetterPages::finish() {
    if (!m_painter.isActive())
        PINDESK_CHECK(nextPage());
    if (!m_painter.end())
        return fail(ErrorCode::FileUnwritable, u"letters"_s, u"end"_s);
    return {};
}

} // namespace pindesk::letters
