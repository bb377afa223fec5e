#include "app/console/console.h"
#include "app/workstation/language.h"
#include "core/generation/generatepins.h"
#include "tests/support/testsite.h"
#include "ui/directory/importpanel.h"
#include "ui/shell/accountfield.h"
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace pindesk::console {
using namespace Qt::StringLiterals;
namespace {

/// A language that is half as long again as English and written from right to left: what is put together in
/// the source, or has no room to grow, shows.
class PseudoTranslator final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        return u"["_s + text + QString(text.size() / 2, u'ö') + u"]"_s;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

struct Walk {
    const char* person;
    const char* language; ///< empty: the pseudo-language
};

QString pathOf(const QWidget* widget) {
    QStringList names;
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget())
        names.prepend(QString::fromLatin1(widget->metaObject()->className()));
    return names.join(u" > "_s);
}

/// The parts of compound fields are named by the whole.
bool isPart(const QWidget* widget) {
    return qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr;
}

bool wantsKeys(const QWidget* widget) {
    return widget->focusPolicy() != Qt::NoFocus && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
           !isPart(widget);
}

/// The text is cut off: the widget is narrower than its words and cannot put them on more lines.
bool isClipped(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return !label->wordWrap() && !label->text().isEmpty() && label->toolTip().isEmpty() &&
               label->width() < label->sizeHint().width();
    if (const auto* button = qobject_cast<const QPushButton*>(widget))
        return !button->text().isEmpty() && button->width() < button->minimumSizeHint().width();
    return false;
}

} // namespace

class PagesWalkTest : public testing::TestWithParam<Walk> {
protected:
    PagesWalkTest() {
        if (*GetParam().language == 0) {
            QApplication::installTranslator(&m_pseudo);
            QApplication::setLayoutDirection(Qt::RightToLeft);
        } else {
            m_translators = QApplication::instance()->findChildren<QTranslator*>();
            workstation::useLanguage(QString::fromLatin1(GetParam().language));
        }
        m_site.addDirectoryAccount("12345", "678", u"Featherstonehaugh"_s);
        EXPECT_TRUE(generation::generatePins(m_site.url(), m_site.administrator, {}));
        m_console = std::make_unique<Console>();
        ui::MainWindow& window = m_console->window();
        window.resize(960, 600); // a full HD screen at 200 %
        window.show();
        m_console->open(m_site.url());
        const QString person = QString::fromLatin1(GetParam().person);
        m_console->signIn(person, Secret(test::TestSite::passwordOf(person)));
    }
    ~PagesWalkTest() override {
        m_console.reset();
        QApplication::removeTranslator(&m_pseudo);
        for (QTranslator* translator : QApplication::instance()->findChildren<QTranslator*>())
            if (!m_translators.contains(translator))
                delete translator;
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    /// Gives how many widgets were looked at that take keys.
    int walk(const QWidget& whole) {
        int count = 0;
        for (const QWidget* widget : whole.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&whole))
                continue;
            if (wantsKeys(widget)) {
                ++count;
                const QAccessibleInterface* seen =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                EXPECT_TRUE(seen != nullptr && !seen->text(QAccessible::Name).isEmpty())
                    << "no accessible name: " << qPrintable(pathOf(widget));
            }
            EXPECT_FALSE(isClipped(widget)) << "clipped: " << qPrintable(pathOf(widget)) << ' '
                                            << qPrintable(widget->property("text").toString());
        }
        return count;
    }

    /// The import with a file in which everything is wrong, and with a query.
    void walkImport(const QWidget& window) {
        auto* panel = window.findChild<ui::ImportPanel*>();
        for (QWidget* card = panel; card != panel->window(); card = card->parentWidget())
            if (card->isHidden())
                card->show();
        QFile file(m_folder.filePath(u"extract.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("location_id,email,email,ssn,note\n1,a@b.org,x,0,caf\xE9\n");
        file.close();
        auto* path = panel->findChild<QLineEdit*>();
        path->setText(file.fileName());
        QTest::keyClick(path, Qt::Key_Return);
        const auto tables = panel->findChildren<QTableView*>();
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return std::any_of(tables.begin(), tables.end(), [](const QTableView* table) {
                    return table->isVisible() && table->model()->rowCount() == 1;
                });
            },
            20'000));
        QTest::qWait(0);
        EXPECT_GE(walk(window), 30);
        for (auto* kind : panel->findChildren<QRadioButton*>())
            kind->click(); // the last one stays: the query
        EXPECT_GE(walk(window), 30);
    }

    QTemporaryDir m_folder;
    test::TestSite m_site{storage::SiteUrl::Product::Sqlite};
    PseudoTranslator m_pseudo;
    QList<QTranslator*> m_translators;
    std::unique_ptr<Console> m_console;
};
INSTANTIATE_TEST_SUITE_P(As, PagesWalkTest,
                         testing::Values(Walk{"csr1", "en"}, Walk{"csr1", "es"}, Walk{"csr1", "fr"},
                                         Walk{"csr1", ""}, Walk{"supervisor1", "en"},
                                         Walk{"supervisor1", "fr"}, Walk{"supervisor1", ""},
                                         Walk{"admin1", "en"}, Walk{"admin1", "es"}, Walk{"admin1", "fr"},
                                         Walk{"admin1", ""}),
                         [](const auto& tested) {
                             return std::string(tested.param.person) + '_' +
                                    (*tested.param.language == 0 ? "pseudo" : tested.param.language);
                         });

TEST_P(PagesWalkTest, everyWidgetHasANameAndRoomForItsWords) {
    ui::MainWindow& window = m_console->window();
    EXPECT_GE(walk(window), 3); // the sign-in page
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isOpen(); }, 20'000));
    int pages = 0;
    for (const QString& id : {u"desk"_s, u"overview"_s, u"generation"_s, u"audit"_s, u"settings"_s}) {
        window.goTo(id);
        if (window.currentPage()->about().id != id)
            continue; // not this person's
        ++pages;
        if (id == "desk"_L1)
            Q_EMIT window.accountField().accountEntered(AccountNumber{"12345", "678"});
        QTest::qWait(300); // what it reads is there
        SCOPED_TRACE(qPrintable(id));
        EXPECT_GE(walk(window), 5);
        if (id == "generation"_L1 && window.currentPage()->findChild<ui::ImportPanel*>() != nullptr)
            walkImport(window);
    }
    EXPECT_GE(pages, 3);
}

} // namespace pindesk::console
