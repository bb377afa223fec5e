#include "core/letters/letterhead.h"
#include "core/letters/letterfonts.h"
#include "core/letters/logo.h"
#include "core/letters/printabletext.h"
#include <QPainter>

namespace pindesk::letters {
namespace {

constexpr double aboveWindow = 14;                        ///< mm that the window may show above the address
constexpr double mostLogoHeight = 22, mostLogoWidth = 70; ///< mm
constexpr double siteSize = 15, senderSize = 8;           ///< points
constexpr QRgb grey = 0xff555555, markGrey = 0xff999999;

std::unique_ptr<QTextLayout> laidOut(const QString& text, const QFont& font, double width,
                                     Qt::Alignment side) {
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setCacheEnabled(true);
    QTextOption option(side | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    double height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height() * 1.15;
    }
    layout->endLayout();
    return layout;
}

std::vector<double> foldsOf(const LetterTemplate& letter) {
    switch (letter.window.preset) {
    case WindowPreset::DinLeft:
    case WindowPreset::DinRight:
        return {105, 210}; // DIN 5008, form B
    case WindowPreset::Us10:
        return {sheetOf(letter.pageSize).height() / 3, sheetOf(letter.pageSize).height() * 2 / 3};
    case WindowPreset::Custom:
        break;
    }
    return {}; // how it is folded is not known
}

} // namespace

Letterhead::Letterhead(const LetterTemplate& letter, const distribution::BatchFacts& facts) {
    const Margins& margins = letter.margins;
    const double left = fromMillimetres(margins.left), top = fromMillimetres(margins.top);
    const double width = fromMillimetres(sheetOf(letter.pageSize).width() - margins.left - margins.right);
    const double room = windowRect(letter.window).top() - aboveWindow - margins.top;
    if (!letter.logo.isEmpty()) {
        m_logo = readLogo(letter.logo).value_or(QImage());
        const QSizeF most(fromMillimetres(mostLogoWidth), fromMillimetres(std::min(mostLogoHeight, room)));
        m_logoPlace = QRectF(QPointF(left, top), QSizeF(m_logo.size()).scaled(most, Qt::KeepAspectRatio));
    } else {
        QFont font = bodyFont(letter.fontFamily, siteSize);
        font.setWeight(QFont::DemiBold);
        m_site = laidOut(printable(facts.siteName.toUtf8()), font, width * 0.5, Qt::AlignLeft);
        m_sitePlace = QPointF(left, top);
    }
    m_sender = laidOut(printable(letter.sender.toUtf8()), bodyFont(letter.fontFamily, senderSize),
                       width * 0.45, Qt::AlignRight);
    m_senderPlace = QPointF(left + width * 0.55, top);
    for (const double fold : foldsOf(letter))
        m_folds.push_back(fromMillimetres(fold));
}

void Letterhead::draw(QPainter& painter) const {
    if (!m_logo.isNull())
        painter.drawImage(m_logoPlace, m_logo);
    if (m_site)
        m_site->draw(&painter, m_sitePlace);
    painter.setPen(QColor(grey));
    m_sender->draw(&painter, m_senderPlace);
    painter.setPen(Qt::black);
    const QSizeF mark(fromMillimetres(4), fromPoints(0.4)); // not nearer to the edge than printers reach
    for (const double fold : m_folds)
        painter.fillRect(QRectF(QPointF(fromMillimetres(5), fold), mark), QColor(markGrey));
}

} // namespace pindesk::letters
