#include "app/console/firstworkplace.h"
#include "tests/app/console/walk.h"
#include "ui/setup/recoverykeydisplay.h"
#include "ui/setup/setupwizard.h"
#include "ui/widgets/messagebar.h"
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QRadioButton>

namespace pindesk::console {
using namespace Qt::StringLiterals;

class SetupWalkTest : public WalkTest {
protected:
    SetupWalkTest() {
        m_wizard = new ui::SetupWizard(u"desk-1"_s, openFirstWorkplace);
        window().showFirst(m_wizard);
    }

    void choose(int choice) {
        m_wizard->step().findChildren<QRadioButton*>().at(choice)->setChecked(true);
        m_wizard->step().goOn();
    }
    void back() {
        for (auto* button : m_wizard->findChildren<QPushButton*>())
            if (button->isVisible() && !m_wizard->step().isAncestorOf(button) &&
                button->property("kind").isNull())
                return button->click();
    }
    QLineEdit& line(int place) {
        QList<QLineEdit*> lines;
        for (auto* each : m_wizard->step().findChildren<QLineEdit*>())
            if (each->isVisible() && qobject_cast<QAbstractSpinBox*>(each->parentWidget()) == nullptr)
                lines << each;
        return *lines.at(place);
    }
    /// Goes on and waits until the step has changed.
    void goOn() {
        const ui::SetupStep* before = &m_wizard->step();
        m_wizard->step().goOn();
        ASSERT_TRUE(holds([&] { return &m_wizard->step() != before; }));
    }

    /// The same where nothing comes of it.
    void goOnInPlace() {
        m_wizard->step().goOn();
        ASSERT_TRUE(
            holds([this] { return !m_wizard->step().findChild<ui::MessageBar*>()->text().isEmpty(); }));
    }

    ui::SetupWizard* m_wizard;
};
INSTANTIATE_TEST_SUITE_P(In, SetupWalkTest, testing::ValuesIn(allLooks()), nameOfLook);

TEST_P(SetupWalkTest, everyStepIsFitForEverybody) {
    look(u"setup-choice"_s);
    choose(2);
    look(u"setup-place-shared"_s);
    line(0).setText(u"localhost:1"_s);
    back();
    choose(3);
    line(0).setText(u"nonsense"_s);
    m_wizard->step().goOn();
    QTest::qWait(500);
    look(u"setup-place-failed"_s);
    back();
    choose(1);
    line(0).setText(newFile(u"new/site.db"_s));
    look(u"setup-place-file"_s);
    goOn();
    look(u"setup-site"_s);
    line(0).setText(u"Hill Water"_s);
    line(1).setText(u"555 0100"_s);
    goOn();
    line(0).setText(u"admin"_s);
    line(1).setText(u"Tall"_s);
    look(u"setup-administrator"_s);
    line(1).setText(u"Tall-Tree-42"_s);
    line(2).setText(u"Tall-Tree-42"_s);
    goOn();
    auto& key = the<ui::RecoveryKeyDisplay>();
    ASSERT_TRUE(holds([&] { return !key.key().isEmpty(); }));
    look(u"setup-key"_s);
    line(0).setText(QString::fromLatin1(key.key().view()));
    look(u"setup-key-typed"_s);
    goOn();
    ASSERT_TRUE(holds([this] { return m_wizard->step().isComplete(); }));
    look(u"setup-import"_s);
    m_wizard->lock(u"Nobody used the desk for a while. What you entered is still there."_s);
    line(0).setText(u"Tall-Tree-43"_s);
    goOnInPlace();
    look(u"setup-locked"_s);
    line(0).setText(u"Tall-Tree-42"_s);
    goOn();
    goOn();
    look(u"setup-done"_s);
}

} // namespace pindesk::console
