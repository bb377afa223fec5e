#include "ui/practice/customercard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QDesktopServices>
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

CustomerCard::CustomerCard(QWidget* parent)
    : Card(tr("Play the customer"), parent)
    , m_says(makeLabel({}, TextRole::Body, this))
    , m_place(makeLabel({}, TextRole::Strong, this))
    , m_problem(makeLabel({}, TextRole::Error, this))
    , m_start(makeButton(tr("Start the customer's pages"), ButtonKind::Plain, this))
    , m_pages(makeButton(tr("Open the customer's pages"), ButtonKind::Plain, this))
    , m_mails(makeButton(tr("Open the mails"), ButtonKind::Plain, this))
    , m_stop(makeButton(tr("Stop"), ButtonKind::Plain, this)) {
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stop->setAccessibleName(tr("Stop the customer's pages"));
    content().setSpacing(3 * grid);
    content().addWidget(m_says);
    content().addWidget(m_problem);
    content().addWidget(m_place);
    content().addLayout(makeRow({m_start, m_pages, m_mails, m_stop}));
    connect(m_start, &QPushButton::clicked, this, &CustomerCard::startRequested);
    connect(m_stop, &QPushButton::clicked, this, &CustomerCard::stopRequested);
    connect(m_pages, &QPushButton::clicked, this, [this] { open(u"/"_s); });
    connect(m_mails, &QPushButton::clicked, this, [this] { open(u"/mail"_s); });
    showStopped();
}

void CustomerCard::showStopped() {
    m_problem->clear();
    m_says->setText(tr("The customer's own pages open in your browser. Their mails stay on this computer."));
    enter(State::Stopped);
}

void CustomerCard::showStarting() {
    m_problem->clear();
    m_says->setText(tr("The pages are starting…"));
    enter(State::Starting);
}

void CustomerCard::showServing(const QString& address) {
    m_address = QUrl(address);
    m_place->setText(tr("The pages are at %1").arg(address));
    m_says->setText(tr(
        "Reset an account at the Desk and read its initial PIN; sign in with it in the browser, choose a PIN "
        "of your own, open the link in the mail, and watch the Desk change."));
    enter(State::Serving);
}

void CustomerCard::showFailure(const QString& what) {
    showStopped();
    m_problem->setText(what);
    m_problem->show();
}

// The keyboard stays in the card when the button under it goes.
void CustomerCard::enter(State state) {
    const bool hadFocus =
        m_start->hasFocus() || m_pages->hasFocus() || m_mails->hasFocus() || m_stop->hasFocus();
    QPushButton* const first = state == State::Stopped    ? m_start
                               : state == State::Starting ? m_stop
                                                          : m_pages;
    first->show();
    if (hadFocus)
        first->setFocus();
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_place->setVisible(state == State::Serving);
    m_start->setVisible(state == State::Stopped);
    m_pages->setVisible(state == State::Serving);
    m_mails->setVisible(state == State::Serving);
    m_stop->setVisible(state != State::Stopped);
}

void CustomerCard::open(const QString& path) {
    QUrl page = m_address;
    page.setPath(path);
    if (!QDesktopServices::openUrl(page)) {
        m_problem->setText(tr("No browser could be opened. Open %1 in one yourself.").arg(page.toString()));
        m_problem->show();
    }
}

} // namespace pindesk::ui
