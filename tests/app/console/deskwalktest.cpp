#include "tests/app/console/walk.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/reasonbox.h"
#include "ui/desk/resetcard.h"
#include "ui/desk/secretscard.h"
#include "ui/desk/timedsecret.h"
#include "ui/desk/verifycard.h"
#include "ui/widgets/messagebar.h"
#include <QLineEdit>
#include <QPushButton>

namespace pindesk::console {
using namespace Qt::StringLiterals;

class DeskWalkTest : public WalkTest {
protected:
    DeskWalkTest() {
        open();
        enterAs("csr1");
    }

    const practice::InventedCustomer& caller(const char* call) const {
        for (const practice::PracticeCall& each : calls())
            if (each.id == QLatin1StringView(call))
                return each.caller;
        ADD_FAILURE() << "no call " << call;
        return calls().front().caller;
    }
    void type(const QString& text) {
        window().accountField().focusField();
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
};

INSTANTIATE_TEST_SUITE_P(In, DeskWalkTest, testing::ValuesIn(allLooks()), nameOfLook);

TEST_P(DeskWalkTest, searchIsFitForEverybody) {
    look(u"desk-empty"_s);
    type(u"marsh"_s);
    QTest::qWait(400);
    look(u"desk-search"_s);
    type(u"zzzzzz"_s);
    QTest::qWait(400);
    look(u"desk-search-none"_s);
    type(u"99999/999"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(holds([this] { return !desk().findChild<ui::MessageBar*>()->text().isEmpty(); }));
    look(u"desk-error"_s);
}

TEST_P(DeskWalkTest, recordsAreFitForEverybody) {
    for (const practice::PracticeCall& call : calls()) {
        getPin(call.caller.account);
        look(u"desk-record-"_s + call.id);
    }
    getPin(caller("not_the_customer").account);
    answer(caller("not_the_customer"), false);
    look(u"desk-verify-failed"_s);
    trigger("Alt+O");
    look(u"desk-override"_s);
}

TEST_P(DeskWalkTest, secretsAreFitForEverybody) {
    getPin(caller("hint").account);
    answer(caller("hint"), true);
    look(u"desk-verified"_s);
    trigger("Alt+H");
    QTest::qWait(300);
    look(u"desk-hint"_s);
    getPin(caller("lost_letter").account);
    answer(caller("lost_letter"), true);
    trigger("Alt+P");
    look(u"desk-reveal"_s);
    the<ui::SecretsCard>().findChild<ui::ReasonBox*>()->setCurrentIndex(1);
    press(the<ui::SecretsCard>());
    ASSERT_TRUE(holds([this] { return the<ui::SecretsCard>().pin().isShowing(); }));
    look(u"desk-revealed"_s);
}

TEST_P(DeskWalkTest, resetIsFitForEverybody) {
    getPin(caller("old_pin").account);
    answer(caller("old_pin"), true);
    trigger("Alt+R");
    look(u"desk-reset"_s);
    auto& card = the<ui::ResetCard>();
    card.submit();
    look(u"desk-reset-problem"_s);
    card.findChild<ui::ReasonBox*>()->setCurrentIndex(1);
    card.submit();
    ASSERT_TRUE(holds([&] { return card.newPin().isShowing(); }));
    ASSERT_TRUE(holds([this] { return model().view()->resetBy == u"csr1"_s; }));
    look(u"desk-reset-done"_s);
    card.newPin().hideSecret();
    look(u"desk-reset-hidden"_s);
    getPin(caller("refused_mail").account);
    trigger("Alt+V");
    resetElsewhere(caller("refused_mail").account);
    ASSERT_TRUE(holds([this] { return !desk().findChild<ui::MessageBar*>()->text().isEmpty(); }));
    look(u"desk-changed-elsewhere"_s);
}

} // namespace pindesk::console
