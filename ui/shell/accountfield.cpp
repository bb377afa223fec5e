#include "ui/shell/accountfield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int longestText = 200;
constexpr int typingPause = 120; // milliseconds

/// One line, without the control characters that scanners and web pages bring along.
QString cleaned(QString text) {
    text.truncate(longestText);
    return text.simplified();
}

} // namespace

AccountField::AccountField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(makeButton(tr("Get PIN"), ButtonKind::Field, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    m_edit->setPlaceholderText(tr("Account number or name"));
    m_edit->setAccessibleName(tr("Account number, or what to search for"));
    m_edit->setMaxLength(longestText);
    const QFontMetrics metrics = m_edit->fontMetrics();
    m_edit->setMinimumWidth(std::max(240, metrics.horizontalAdvance(m_edit->placeholderText()) + 8 * grid));
    m_edit->setFont(tabularFont(m_edit->font()));
    m_edit->setToolTip(tr("Account number, name, address, phone or e-mail (Ctrl+L)"));
    m_edit->setStyleSheet(
        u"QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 6px 10px; }"_s);
    m_edit->installEventFilter(this);
    m_button->setAutoDefault(false);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_edit, &QLineEdit::returnPressed, this, &AccountField::enter);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &AccountField::typed);
    connect(m_button, &QPushButton::clicked, this, &AccountField::enter);
}

void AccountField::focusField() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void AccountField::setText(const QString& text) {
    m_pause.stop();
    m_edit->setText(text);
}

void AccountField::enter() {
    m_pause.stop();
    const QString text = cleaned(m_edit->text());
    if (text.isEmpty()) {
        m_edit->setFocus();
        return;
    }
    if (const auto account = AccountNumber::parse(text)) {
        m_edit->setText(account->toString());
        m_edit->selectAll(); // the next caller's number is typed over it
        Q_EMIT accountEntered(*account);
    } else {
        Q_EMIT searchEntered(text, account.error());
    }
}

void AccountField::typed() {
    const QString text = cleaned(m_edit->text());
    Q_EMIT searchTyped(AccountNumber::parse(text) ? QString() : text);
}

bool AccountField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void AccountField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = m_edit->hasFocus();
    painter.setPen(QPen(hasFocus ? colors().accent : colors().outline, hasFocus ? 2 : 1));
    painter.setBrush(colors().field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

} // namespace pindesk::ui
