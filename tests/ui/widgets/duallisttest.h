#pragma once
#include "ui/widgets/duallist.h"
#include "ui/widgets/duallistview.h"
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gmock/gmock.h>

namespace pindesk::ui {

/// A dual list over five items of which "length" and "core" are configured, on a window that has the
/// keyboard.
class DualListTest : public testing::Test {
protected:
    DualListTest();

    [[nodiscard]] DualListView& available() const { return *m_list.findChildren<DualListView*>().at(0); }
    [[nodiscard]] DualListView& chosen() const { return *m_list.findChildren<DualListView*>().at(1); }
    [[nodiscard]] QPushButton& button(const char* name) const;
    [[nodiscard]] QLineEdit& filter() const { return *m_list.findChild<QLineEdit*>(); }
    /// Ids of the rows, as shown.
    static QString rows(const DualListView& view);
    [[nodiscard]] QString configured() const { return m_list.configured().join(u' '); }
    [[nodiscard]] static QString selected(const DualListView& view) { return view.chosen().join(u' '); }
    static QString current(const DualListView& view);
    [[nodiscard]] QString title(const DualListView& view) const;
    [[nodiscard]] QString lastSaid() const { return m_said.isEmpty() ? QString() : m_said.last(); }

    static void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void click(DualListView& view, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(const char* buttonName) { QTest::mouseClick(&button(buttonName), Qt::LeftButton); }

    DualList m_list{QStringLiteral("Available"), QStringLiteral("Configured")};
    QStringList m_said;
    int m_changes = 0;
};

} // namespace pindesk::ui
