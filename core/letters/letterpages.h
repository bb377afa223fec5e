#pragma once
#include "core/letters/lettersheets.h"
#include <QPagedPaintDevice>
#include <QPainter>

namespace pindesk::letters {

/// Letters on the pages of a QPdfWriter or QPrinter, whose page layout has been set (pageLayoutOf()).
class LetterPages {
public:
    LetterPages(QPagedPaintDevice& device, LetterSheets sheets);

    /// Begins on a new page; printed on both sides: on a new sheet.
    [[nodiscard]] Result<std::optional<distribution::LeftOut>> add(const distribution::IssueRow& row);
    /// After the last; without one the device has an empty page. FileUnwritable when it cannot be painted on.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] std::int64_t pageCount() const { return m_pageCount; }

private:
    [[nodiscard]] Result<void> nextPage();

    QPagedPaintDevice& m_device;
    LetterSheets m_sheets;
    QPainter m_painter;
    std::int64_t m_pageCount = 0;
};

} // namespace pindesk::letters
