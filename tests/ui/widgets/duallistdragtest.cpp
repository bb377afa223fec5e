#include "tests/ui/widgets/duallisttest.h"
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

class DualListDragTest : public DualListTest {
protected:
    static QPoint placeOf(const DualListView& view, int row, int percent) {
        const QRect place = view.visualRect(view.model()->index(row, 0));
        return {place.center().x(), place.top() + place.height() * percent / 100};
    }
    /// The events that a drag from one view sends to another, from its selection; whether it was taken.
    static bool drag(const DualListView& from, DualListView& to, const QPoint& place) {
        const std::unique_ptr<QMimeData> data(
            from.model()->mimeData(from.selectionModel()->selectedIndexes()));
        return drop(*data, to, place);
    }
    static bool drop(const QMimeData& data, DualListView& to, const QPoint& place) {
        QDragEnterEvent enter(place, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to.viewport(), &enter);
        QDragMoveEvent move(place, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to.viewport(), &move);
        if (!enter.isAccepted() || !move.isAccepted()) {
            QDragLeaveEvent leave;
            QApplication::sendEvent(to.viewport(), &leave);
            return false;
        }
        QDropEvent event(place, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to.viewport(), &event);
        return event.isAccepted();
    }
};

TEST_F(DualListDragTest, dropsBetweenTheConfigured) {
    click(available(), 0);
    click(available(), 1, Qt::ControlModifier);
    EXPECT_TRUE(drag(available(), chosen(), placeOf(chosen(), 1, 20)));
    EXPECT_EQ(configured(), u"length ssn repeating core"_s);
    EXPECT_EQ(lastSaid(), u"Added 2 at positions 2 to 3"_s);
    EXPECT_EQ(selected(chosen()), u"ssn repeating"_s);
    EXPECT_TRUE(chosen().hasFocus());
    EXPECT_EQ(m_changes, 1) << "one step";
    press(chosen(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(configured(), u"length core"_s);
}

TEST_F(DualListDragTest, dropsUnderTheLastOne) {
    click(available(), 2);
    EXPECT_TRUE(drag(available(), chosen(), QPoint(40, chosen().viewport()->height() - 5)));
    EXPECT_EQ(configured(), u"length core old"_s);
}

TEST_F(DualListDragTest, ordersTheConfigured) {
    click("Add all");
    click(chosen(), 0);
    EXPECT_TRUE(drag(chosen(), chosen(), placeOf(chosen(), 3, 80)));
    EXPECT_EQ(configured(), u"core ssn repeating length old"_s);
    EXPECT_EQ(lastSaid(), u"Moved “PIN length” to position 4"_s);
    click(chosen(), 2);
    click(chosen(), 4, Qt::ControlModifier);
    EXPECT_TRUE(drag(chosen(), chosen(), placeOf(chosen(), 0, 20)));
    EXPECT_EQ(configured(), u"repeating old core ssn length"_s);
    const int changes = m_changes;
    EXPECT_TRUE(drag(chosen(), chosen(), placeOf(chosen(), 1, 80)));
    EXPECT_EQ(m_changes, changes) << "dropped where it was: no step";
}

TEST_F(DualListDragTest, dropsOnTheAvailable) {
    click(chosen(), 0);
    EXPECT_TRUE(drag(chosen(), available(), placeOf(available(), 2, 50)));
    EXPECT_EQ(configured(), u"core"_s);
    EXPECT_EQ(rows(available()), u"length ssn repeating old"_s)
        << "in their own order, wherever it was dropped";
    EXPECT_TRUE(available().hasFocus());
    EXPECT_EQ(selected(available()), u"length"_s);
    click(available(), 0);
    EXPECT_FALSE(drag(available(), available(), placeOf(available(), 2, 50)));
    EXPECT_EQ(m_changes, 1);
}

TEST_F(DualListDragTest, refusesWhatComesFromElsewhere) {
    DualList other(u"Available"_s, u"Configured"_s);
    other.setItems({{u"old"_s, u"Old PIN"_s, {}}});
    const auto* otherModel = other.findChild<DualListView*>()->model();
    const std::unique_ptr<QMimeData> data(otherModel->mimeData({otherModel->index(0, 0)}));
    EXPECT_FALSE(drop(*data, chosen(), placeOf(chosen(), 1, 20)));
    QMimeData text;
    text.setText(u"old"_s);
    EXPECT_FALSE(drop(text, chosen(), placeOf(chosen(), 1, 20)));
    m_list.setReadOnly(u"Published."_s);
    click(available(), 0);
    EXPECT_FALSE(drag(available(), chosen(), placeOf(chosen(), 1, 20)));
    EXPECT_EQ(configured(), u"length core"_s);
}

} // namespace pindesk::ui
