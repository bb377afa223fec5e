#include "ui/desk/emptydesk.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int iconSize = 48;
constexpr int columnWidth = 480;

} // namespace

EmptyDesk::EmptyDesk(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * grid);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    const auto line = [&](const QString& text, TextRole role) {
        auto* label = makeLabel(text, role, this);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setFixedWidth(columnWidth);
        auto* middle = new QHBoxLayout;
        middle->addStretch(1);
        middle->addWidget(label);
        middle->addStretch(1);
        column->addLayout(middle);
    };
    line(tr("Who is on the line?"), TextRole::Title);
    line(tr("Type the account number at the top and press Enter. No number? Type a name, an address, a phone "
            "number or an e-mail address: what is found stands here."),
         TextRole::Muted);
    column->addSpacing(3 * grid);
    auto* keys = new QGridLayout;
    keys->setHorizontalSpacing(4 * grid);
    keys->setVerticalSpacing(2 * grid);
    int row = 0;
    const auto key = [&](const QString& sequence, const QString& words) {
        auto* chip = makeLabel(sequence, TextRole::Muted, this);
        chip->setProperty("chip", true);
        chip->setWordWrap(false);
        keys->addWidget(chip, row, 0, Qt::AlignRight);
        auto* text = makeLabel(words, TextRole::Body, this);
        text->setWordWrap(false);
        keys->addWidget(text, row++, 1);
    };
    key(u"Ctrl+L"_s, tr("the account field, from anywhere"));
    key(u"Ctrl+K"_s, tr("every command by its name"));
    key(u"F1"_s, tr("help for this page"));
    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addLayout(keys);
    centre->addStretch(1);
    column->addLayout(centre);
    column->addStretch(3);
    paintIcon();
}

void EmptyDesk::paintIcon() {
    m_icon->setPixmap(iconPixmap("desk", iconSize, devicePixelRatioF(), colors().accent));
}

void EmptyDesk::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

} // namespace pindesk::ui
