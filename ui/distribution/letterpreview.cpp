#include "ui/distribution/letterpreview.h"
#include "core/letters/lettersheets.h"
#include "core/letters/sampleletter.h"
#include "ui/widgets/await.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int narrowest = 60 * grid, widest = 140 * grid; ///< of a page on the screen

void drawWindow(QPainter& painter, const letters::LetterTemplate& letter, double dotsPerInch) {
    const double scale = dotsPerInch / 25.4;
    const QRectF window = letters::windowRect(letter.window);
    painter.setPen(QPen(Qt::darkGray, 1, Qt::DashLine));
    painter.drawRect(QRectF(window.topLeft() * scale, window.size() * scale));
}

/// `width` in dots of the screen.
Result<LetterPicture> paintLetter(const LetterWish& wish, int width) {
    PINDESK_TRY(auto sheets, letters::LetterSheets::open(wish.letter, wish.facts));
    const auto sample = wish.isDemanding ? letters::Sample::Demanding : letters::Sample::Plain;
    const QByteArray language = wish.language.toUtf8();
    LetterPicture picture;
    picture.isLeftOut = sheets.set(letters::sampleRow(sample, language)).has_value();
    picture.pages = std::max(sheets.pageCount(), 1);
    const QSizeF sheet = letters::sheetOf(wish.letter.pageSize);
    const double dotsPerInch = width * 25.4 / sheet.width();
    const QSize size = (sheet * dotsPerInch / 25.4).toSize();
    const int between = width / 40;
    picture.page = QImage(size.width(), picture.pages * (size.height() + between) - between,
                          QImage::Format_ARGB32_Premultiplied);
    picture.page.fill(Qt::transparent);
    QPainter painter(&picture.page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (int page = 0; page < picture.pages; ++page) {
        painter.fillRect(QRect(QPoint(), size), Qt::white);
        if (!picture.isLeftOut)
            sheets.draw(painter, page, dotsPerInch);
        if (page == 0)
            drawWindow(painter, wish.letter, dotsPerInch);
        painter.setPen(QPen(Qt::lightGray, 1));
        painter.drawRect(QRect(QPoint(), size - QSize(1, 1)));
        painter.translate(0, size.height() + between);
    }
    return picture;
}

} // namespace

LetterPreview::LetterPreview(QWidget* parent)
    : QWidget(parent)
    , m_page(new QLabel(this))
    , m_note(makeLabel({}, TextRole::Muted, this)) {
    m_page->setAccessibleName(tr("What the letter looks like"));
    m_page->setMinimumSize(narrowest, narrowest * 5 / 4);
    m_page->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it does not ask for its own width
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_page);
    column->addWidget(m_note);
    column->addStretch();
}

void LetterPreview::show(LetterWish wish) {
    m_wish = wish;
    m_next = std::move(wish);
    if (!m_isBusy)
        paintNext();
}

void LetterPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_wish.letter.texts.isEmpty())
        show(m_wish);
}

void LetterPreview::paintNext() {
    m_isBusy = true;
    const LetterWish wish = *std::exchange(m_next, std::nullopt);
    const double ratio = devicePixelRatioF();
    const int width = static_cast<int>(std::clamp(this->width(), narrowest, widest) * ratio);
    await(QtConcurrent::run(paintLetter, wish, width), this, [this, ratio](Result<LetterPicture> picture) {
        m_isBusy = false;
        if (m_next)
            paintNext(); // what came meanwhile is newer
        else
            take(ratio, std::move(picture));
    });
}

void LetterPreview::take(double ratio, Result<LetterPicture> picture) {
    m_page->setEnabled(picture.has_value());
    if (picture) {
        QPixmap page = QPixmap::fromImage(picture->page);
        page.setDevicePixelRatio(ratio);
        m_page->setPixmap(page);
    }
    if (!picture)
        m_note->setText(tr("The page comes back when nothing is left to mend."));
    else if (picture->isLeftOut)
        m_note->setText(tr("Name and address do not fit the window: this customer would get no letter."));
    else
        m_note->setText(tr("%Ln pages. The dashed line is the envelope's window.", nullptr, picture->pages));
    m_page->setAccessibleDescription(m_note->text());
    Q_EMIT checked(picture ? std::nullopt : std::optional(picture.error()), picture && picture->isLeftOut);
}

} // namespace pindesk::ui
