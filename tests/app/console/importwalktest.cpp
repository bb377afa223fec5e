#include "tests/app/console/walk.h"
#include "ui/directory/importpanel.h"
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>

namespace pindesk::console {
using namespace Qt::StringLiterals;

class ImportWalkTest : public WalkTest {};
INSTANTIATE_TEST_SUITE_P(In, ImportWalkTest, testing::ValuesIn(allLooks()), nameOfLook);

TEST_P(ImportWalkTest, importIsFitForEverybody) {
    open();
    enterAs("admin1");
    window().goTo(u"generation"_s);
    auto* panel = window().findChild<ui::ImportPanel*>();
    ASSERT_NE(panel, nullptr);
    for (QWidget* card = panel; card != panel->window(); card = card->parentWidget())
        if (card->isHidden())
            card->show();
    QFile file(newFile(u"extract.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("location_id,email,email,ssn,note\n1,a@b.org,x,0,caf\xE9\n"); // everything is wrong with it
    file.close();
    auto* path = panel->findChild<QLineEdit*>();
    path->setText(file.fileName());
    QTest::keyClick(path, Qt::Key_Return);
    const auto tables = panel->findChildren<QTableView*>();
    ASSERT_TRUE(holds([&] {
        return std::any_of(tables.begin(), tables.end(), [](const QTableView* table) {
            return table->isVisible() && table->model()->rowCount() == 1;
        });
    }));
    look(u"import-wrong-file"_s);
    for (auto* kind : panel->findChildren<QRadioButton*>())
        kind->click(); // the last one stays: the query
    look(u"import-query"_s);
}

} // namespace pindesk::console
