#include "tests/ui/desk/desktest.h"
#include "ui/desk/verifycard.h"
#include <QInputMethodEvent>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

DeskTest::DeskTest() {
    m_site.setSetting("verification.required", "1");
    m_page = new DeskPage(m_window.accountField(), &m_window);
    m_window.addPage(m_page);
    m_window.show();
    m_window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    enterAs(u"csr1"_s);
}

void DeskTest::enterAs(const QString& userName) {
    m_window.enter(std::make_shared<console::OpenWorkplace>(
        m_lane, m_site.signIn(userName), SiteDescription{u"Springfield Water"_s, {}, {}, {}}));
    EXPECT_TRUE(holds([this] { return model().rules().checklist.required == 1; }));
}

bool DeskTest::holds(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 10'000);
}

void DeskTest::keys(const QString& text) {
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    if (std::all_of(text.begin(), text.end(),
                    [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; })) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        return;
    }
    QInputMethodEvent pasted; // what no single key gives
    pasted.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &pasted);
}

void DeskTest::key(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target == nullptr ? &m_window : target, static_cast<Qt::Key>(key), modifiers);
}

void DeskTest::type(const QString& text) {
    key(Qt::Key_L, Qt::ControlModifier);
    keys(text);
    key(Qt::Key_Return);
}

void DeskTest::getPin(const AccountNumber& account) {
    type(account.toString());
    ASSERT_TRUE(holds([&] {
        return model().view() != nullptr && model().view()->account == account && !model().history().empty();
    }));
}

void DeskTest::verify() {
    key(Qt::Key_V, Qt::AltModifier);
    keys(u"smith"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(holds([this] { return model().isVerified(); }));
    QTest::qWait(0); // the focus moves with the answer
}

void DeskTest::chooseFirstReason() {
    key(Qt::Key_Down);
    key(Qt::Key_Tab);
}

void DeskTest::reset(const QString& pin) {
    key(Qt::Key_R, Qt::AltModifier);
    keys(pin);
    key(Qt::Key_Return);
    chooseFirstReason();
    key(Qt::Key_Return);
}

void DeskTest::resetElsewhere(const AccountNumber& account) {
    pins::ResetPinRequest request;
    request.account = account;
    request.reason = u"suspected"_s;
    request.verifiedBy = u"known in person"_s;
    const auto done = pins::resetPin(m_site.database, m_site.otherCsr, request);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
}

QString DeskTest::screen() const {
    QStringList texts;
    for (const QWidget* each : m_page->findChildren<QWidget*>()) {
        if (!each->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(each))
            texts << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            texts << button->text() << button->accessibleName() << button->accessibleDescription();
        else if (const auto* edit = qobject_cast<const QLineEdit*>(each))
            texts << edit->displayText();
        else
            texts << each->accessibleName() << each->accessibleDescription();
    }
    return texts.join(u'\n');
}

} // namespace pindesk::ui
