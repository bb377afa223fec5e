#include "tests/bench/consoledesk.h"
#include "ui/desk/deskmodel.h"
#include "ui/shell/accountfield.h"
#include "ui/widgets/messagebar.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace pindesk::bench {
using namespace Qt::StringLiterals;

Heartbeat::Heartbeat() {
    m_since.start();
    startTimer(2, Qt::PreciseTimer);
}

void Heartbeat::timerEvent(QTimerEvent* /*event*/) {
    m_longest = std::max(m_longest, m_since.nsecsElapsed());
    m_since.restart();
}

void require(bool holds, const char* what) {
    if (!holds)
        qFatal("%s", what);
}

void waitFor(const std::function<bool()>& isTrue, const char* what) {
    require(QTest::qWaitFor(isTrue, 600'000), what);
}

Desk::Desk(const storage::SiteUrl& site) {
    m_console.window().resize(1280, 800);
    m_console.window().show();
    m_console.open(site);
    m_console.signIn(u"csr1"_s, Secret(test::TestSite::passwordOf(u"csr1"_s)));
    waitFor([&] { return m_console.window().isOpen(); }, "no desk");
    m_page = qobject_cast<ui::DeskPage*>(m_console.window().page(u"desk"_s));
}

double Desk::lookUp(const AccountNumber& account) {
    bool isShown = false;
    const auto shown =
        QObject::connect(&m_page->model(), &ui::DeskModel::accountShown, m_page, [&] { isShown = true; });
    QElapsedTimer time;
    time.start();
    ask(account);
    while (!isShown)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents(); // lays out and paints
    const double taken = static_cast<double>(time.nsecsElapsed()) / 1e6;
    QObject::disconnect(shown);
    return taken;
}

void Desk::ask(const AccountNumber& account) {
    QLineEdit& edit = m_console.window().accountField().edit();
    edit.setText(account.toString());
    QTest::keyClick(&edit, Qt::Key_Return);
}

void Desk::type(const QString& text) {
    QLineEdit& edit = m_console.window().accountField().edit();
    edit.clear();
    for (const QChar letter : text) {
        QTest::keyClick(&edit, letter.toLatin1());
        QTest::qWait(150);
    }
}

bool Desk::says(const QString& words, const QString& button) const {
    const auto* bar = m_page->findChild<ui::MessageBar*>();
    const auto isThere = [](const auto& widgets, const QString& text) {
        return std::any_of(widgets.begin(), widgets.end(), [&](const auto* each) {
            return each->isVisible() && each->text().contains(text);
        });
    };
    return isThere(bar->findChildren<QLabel*>(), words) && isThere(bar->findChildren<QPushButton*>(), button);
}

bool Desk::shows(const AccountNumber& account) const {
    const pins::AccountView* view = m_page->model().view();
    return view != nullptr && view->account == account;
}

} // namespace pindesk::bench
