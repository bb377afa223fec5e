#include "ui/widgets/accessiblescrollarea.h"
#include <QAccessible>
#include <QScrollArea>
#include <gtest/gtest.h>

namespace pindesk::ui {

TEST(AccessibleScrollAreaTest, answersForAChildThatHasGone) {
    guardScrollAreas();
    QScrollArea area;
    auto* content = new QWidget;
    content->setAccessibleName(QStringLiteral("content"));
    area.setWidget(content);
    QAccessibleInterface* shown = QAccessible::queryAccessibleInterface(&area);
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->role(), QAccessible::Client);
    EXPECT_EQ(shown->child(shown->childCount()), nullptr);
    EXPECT_EQ(shown->child(1000), nullptr);
    QAccessibleInterface* viewport = QAccessible::queryAccessibleInterface(area.viewport());
    EXPECT_GE(shown->indexOfChild(viewport), 0);
    EXPECT_EQ(viewport->child(0)->text(QAccessible::Name), QStringLiteral("content"));
}

} // namespace pindesk::ui
