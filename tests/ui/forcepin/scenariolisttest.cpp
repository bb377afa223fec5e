#include "ui/forcepin/scenariolist.h"
#include <QPushButton>
#include <QTest>
#include <gmock/gmock.h>

namespace pindesk::ui {
namespace {
using namespace Qt::StringLiterals;
using enum forcepin::Scenario;

TEST(ScenarioListTest, undoesWhatWasDoneToTheProfileThatIsShown) {
    ScenarioList list;
    list.setScenarios({Length}, u"Telephone"_s);
    for (QPushButton* each : list.findChildren<QPushButton*>())
        if (each->accessibleName() == u"Remove all"_s)
            each->click();
    EXPECT_THAT(list.scenarios(), testing::IsEmpty());
    list.setScenarios({}, u"Telephone"_s); // shown again, after a refresh
    QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_THAT(list.scenarios(), testing::ElementsAre(Length));
    list.setScenarios({Length}, u"Counter"_s);
    QTest::keyClick(&list, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_THAT(list.scenarios(), testing::ElementsAre(Length)) << "the step was another profile's";
}

} // namespace
} // namespace pindesk::ui
