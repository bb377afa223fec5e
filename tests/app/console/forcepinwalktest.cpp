#include "tests/app/console/walk.h"
#include "ui/forcepin/historyview.h"
#include "ui/forcepin/impactview.h"
#include "ui/forcepin/profileeditor.h"
#include "ui/forcepin/profilelistcard.h"
#include "ui/forcepin/tryview.h"
#include "ui/widgets/pill.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>

namespace pindesk::console {
using namespace Qt::StringLiterals;

/// The practice site has a profile in force with a draft after it, one that was never published, and
/// questions.
class ForcePinWalkTest : public WalkTest {
protected:
    void goToProfiles() {
        open();
        enterAs("sup1");
        window().goTo(u"forcepin"_s);
        ASSERT_TRUE(holds([this] { return list().count() > 0; }));
    }
    [[nodiscard]] QListWidget& list() { return *the<ui::ProfileListCard>().findChild<QListWidget*>(); }
    void choose(const QString& name) {
        const auto found = list().findItems(name, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1);
        list().setCurrentItem(found.front());
    }
    template <class View>
    [[nodiscard]] View& goToTab() {
        auto& tabs = the<QTabWidget>();
        auto* view = tabs.findChild<View*>();
        tabs.setCurrentWidget(view);
        return *view;
    }
    /// Whoever is tried enters this PIN.
    void tryOut(const AccountNumber& account) {
        auto& view = goToTab<ui::TryView>();
        const auto fields = view.findChildren<QLineEdit*>();
        for (QLineEdit* field : fields)
            if (field->isVisible())
                field->setText(field->echoMode() == QLineEdit::Normal ? QString::fromLatin1(account.text())
                                                                      : u"1111"_s);
        press(view);
        ASSERT_TRUE(holds([&] { return view.findChild<ui::Pill*>()->isVisible(); }));
    }
    void countImpact() {
        auto& view = goToTab<ui::ImpactView>();
        press(view);
        ASSERT_TRUE(holds([&] { return !view.isRunning() && view.findChild<QTableView*>()->isVisible(); }));
    }
    /// With the question before an earlier version is taken again.
    void askToRollBack() {
        auto& view = goToTab<ui::HistoryView>();
        auto& versions = *view.findChild<QTableView*>();
        ASSERT_TRUE(holds([&] { return versions.model()->rowCount() == 2; }));
        versions.setCurrentIndex(versions.model()->index(1, 0));
        press(view, false);
    }
};
/// Five tabs of words that are 40 % longer than the English ones take more than the narrowest window.
std::vector<Look> looks() {
    std::vector<Look> all = allLooks();
    for (Look& look : all)
        if (QByteArrayView(look.language).isEmpty())
            look.window = {1280, 800};
    return all;
}
INSTANTIATE_TEST_SUITE_P(In, ForcePinWalkTest, testing::ValuesIn(looks()), nameOfLook);

TEST_P(ForcePinWalkTest, profilesAreFitForEverybody) {
    goToProfiles();
    choose(u"Telephone service"_s);
    look(u"forcepin-force"_s);
    auto& editor = the<ui::ProfileEditor>();
    auto& head = *editor.findChild<ui::Pill*>()->parentWidget();
    press(head);
    look(u"forcepin-publish"_s);
    press(*head.parentWidget()->findChild<QWidget*>(u"question"_s));
    the<QTabWidget>().setCurrentIndex(1);
    look(u"forcepin-activation"_s);
    tryOut(calls().front().caller.account);
    look(u"forcepin-try"_s);
    countImpact();
    look(u"forcepin-impact"_s);
    askToRollBack();
    look(u"forcepin-rollback"_s);
    choose(u"Member questions"_s);
    look(u"forcepin-questions"_s);
    press(the<ui::ProfileListCard>(), false);
    the<QTabWidget>().currentWidget()->findChild<QCheckBox*>()->click();
    ASSERT_TRUE(holds([&] { return !head.findChild<QPushButton*>()->isEnabled(); })); // it says why
    look(u"forcepin-new"_s);
}

} // namespace pindesk::console
