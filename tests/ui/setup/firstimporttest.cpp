#include "setuptest.h"
#include "tests/support/testdatabase.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/mainwindow.h"
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QUrl>

namespace pindesk::ui {

/// From nothing to customers with PINs, on both databases.
class FirstImportTest : public SetupWizardTest,
                        public testing::WithParamInterface<storage::SiteUrl::Product> {
protected:
    void goToSite() override {
        if (GetParam() == storage::SiteUrl::Product::Sqlite)
            return SetupWizardTest::goToSite();
        const QUrl server(QString::fromUtf8(qgetenv("PINDESK_TEST_POSTGRES")));
        click(u"Make a site in a shared database"_s);
        click(u"Next"_s);
        type(u"Server"_s, server.host());
        find<QSpinBox>(u"Port"_s)->setValue(server.port());
        type(u"Database"_s, databaseName());
        type(u"User"_s, server.userName());
        auto* security = find<QComboBox>(u"Connection"_s);
        security->setCurrentIndex(security->findData(u"prefer"_s)); // the test's server has no certificate
        click(u"Test and go on"_s);
        ASSERT_TRUE(comesTo(u"The site"_s));
    }
    [[nodiscard]] QString databaseName() const {
        for (const auto& option : m_database.url().options)
            if (option.name == "dbname")
                return QString::fromUtf8(option.value);
        return {};
    }
    [[nodiscard]] QString path() const override { return m_database.url().path; }
    [[nodiscard]] int count(const QString& rows) const {
        return m_database.ask(u"SELECT COUNT(*) FROM "_s + rows).toInt();
    }
    void enterFile(const QByteArray& text) {
        QFile file(m_folder.filePath(u"customers.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        ASSERT_TRUE(QTest::qWaitFor([&] { return find<QLineEdit>(m_file)->hasFocus(); }, patience));
        QTest::keyClicks(find<QLineEdit>(m_file), file.fileName());
        QTest::keyClick(find<QLineEdit>(m_file), Qt::Key_Return);
        ASSERT_TRUE(waitFor(u"these 3 rows"_s)) << qPrintable(screen());
    }
    void press(const QString& text) {
        auto* found = button(text);
        ASSERT_NE(found, nullptr);
        ASSERT_TRUE(found->isEnabled()) << qPrintable(text);
        QTest::keyClick(found, Qt::Key_Space);
    }
    const QString m_file = u"File of the customer system"_s;
    const QByteArray m_customers = "LID,CID,Surname\n1,7,Smith\n1,8,Jones\n1,9,Gray\n";
    test::TestDatabase m_database{GetParam()};
};
PINDESK_ON_BOTH_DATABASES(FirstImportTest);

TEST_P(FirstImportTest, bringsCustomersInAndGivesThemPins) {
    QSignalSpy made(&m_wizard, &SetupWizard::siteMade);
    makeSite();
    EXPECT_EQ(made.count(), 1) << "it is kept, whatever becomes of the steps that follow";
    enterFile(m_customers);
    press(u"Import"_s);
    ASSERT_TRUE(waitFor(u"The directory is up to date."_s)) << qPrintable(screen());
    EXPECT_EQ(count(u"directory_account"_s), 3);
    EXPECT_EQ(count(u"import_run r JOIN staff s ON s.staff_id = r.started_by WHERE s.user_name = 'admin7'"_s),
              1)
        << "as the administrator just made";
    press(u"Next"_s);
    ASSERT_TRUE(comesTo(u"Ready"_s));
    press(u"Generate PINs"_s);
    ASSERT_TRUE(waitFor(u"3 PINs are generated."_s)) << qPrintable(screen());
    EXPECT_EQ(count(u"pin_secret"_s), 3);
    QSignalSpy chosen(&m_wizard, &SetupWizard::siteChosen);
    press(u"Sign in"_s);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_P(FirstImportTest, nobodyLeavesWhileAnImportIsAtWork) {
    makeSite();
    enterFile(m_customers);
    press(u"Import"_s);
    EXPECT_FALSE(button(u"Import later"_s)->isEnabled());
    EXPECT_EQ(button(u"Import later"_s)->accessibleDescription(),
              u"The work in this step is not at its end."_s);
    ASSERT_TRUE(waitFor(u"The directory is up to date."_s)) << qPrintable(screen());
    EXPECT_TRUE(button(u"Next"_s)->isEnabled());
    for (const QAbstractButton* each : m_wizard.findChildren<QAbstractButton*>())
        EXPECT_FALSE(each->isVisible() && each->text() == u"&Back"_s) << "the site is made";
}

TEST_P(FirstImportTest, anUnusedWizardLocksAndKeepsWhatIsEntered) {
    makeSite();
    enterFile(m_customers);
    auto* idle = m_wizard.findChild<IdleWatch*>();
    EXPECT_GT(idle->secondsLeft(), 290);
    EXPECT_LE(idle->secondsLeft(), 300);
    idle->start(0);
    ASSERT_TRUE(comesTo(u"Locked"_s));
    EXPECT_TRUE(screen().contains(u"Nobody used the desk for a while."_s));
    EXPECT_FALSE(m_wizard.findChild<QTableView*>()->isVisible()) << "there are customers in it";
    type(u"Password"_s, u"Wrong-Tree-42"_s);
    press(u"Unlock"_s);
    ASSERT_TRUE(waitFor(u"password is wrong"_s)) << qPrintable(screen());
    type(u"Password"_s, u"Tall-Tree-42"_s);
    QTest::keyClick(find<QLineEdit>(u"Password"_s), Qt::Key_Return);
    ASSERT_TRUE(comesTo(u"The customers"_s));
    EXPECT_TRUE(find<QLineEdit>(m_file)->text().endsWith(u"customers.csv"_s));
    EXPECT_GT(idle->secondsLeft(), 290);
    press(u"Import"_s);
    EXPECT_TRUE(waitFor(u"The directory is up to date."_s)) << qPrintable(screen());
}

TEST_P(FirstImportTest, anImportGoesOnBehindALock) {
    makeSite();
    MainWindow window([](const QString&, Secret) {});
    window.showFirst(&m_wizard);
    window.show();
    enterFile(m_customers);
    press(u"Import"_s);
    window.lock(u"You locked the desk."_s);
    ASSERT_TRUE(comesTo(u"Locked"_s));
    EXPECT_TRUE(screen().contains(u"You locked the desk."_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_wizard.unfinishedWork().isEmpty(); }, patience));
    EXPECT_EQ(count(u"directory_account"_s), 3);
    type(u"Password"_s, u"Tall-Tree-42"_s);
    press(u"Unlock"_s);
    ASSERT_TRUE(comesTo(u"The customers"_s));
    EXPECT_TRUE(waitFor(u"The directory is up to date."_s)) << qPrintable(screen());
    m_wizard.setParent(nullptr);
}

TEST_P(FirstImportTest, closingTheWindowAsksWhileAnImportIsAtWork) {
    makeSite();
    MainWindow window([](const QString&, Secret) {});
    window.showFirst(&m_wizard);
    window.show();
    enterFile(m_customers);
    press(u"Import"_s);
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(screen().contains(u"Customers are being imported. Stop the import"_s))
        << qPrintable(screen());
    press(u"Stop and close"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.isVisible(); }, patience));
    m_wizard.setParent(nullptr);
}

} // namespace pindesk::ui
