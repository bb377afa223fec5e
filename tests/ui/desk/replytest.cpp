#include "core/pins/verification.h"
#include "tests/ui/desk/desktest.h"
#include "ui/common/timetext.h"
#include "ui/desk/actionbutton.h"
#include "ui/desk/replycard.h"
#include "ui/desk/resetcard.h"
#include "ui/desk/timedsecret.h"
#include "ui/widgets/secrettext.h"
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QListView>
#include <QMimeData>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

/// What would have started the mail program.
class MailProgram : public QObject {
    Q_OBJECT
public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "open"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened << url; }
};

class ReplyTest : public DeskTest {
protected:
    ReplyTest() { model().setInterval(std::chrono::hours(1)); }
    AccountNumber addCaller() {
        const AccountNumber account = add();
        run("UPDATE directory_account SET email = 'Ann@example.org', language = 'es-MX'");
        return account;
    }
    ReplyCard& reply() { return *m_page->findChild<ReplyCard*>(); }
    /// Alt+M, the address, and as far as the buttons.
    void write(const QString& address) {
        key(Qt::Key_M, Qt::AltModifier);
        ASSERT_TRUE(named<QLineEdit>(u"Address the customer wrote from"_s)->hasFocus());
        keys(address);
        key(Qt::Key_Return); // to the language, and no further
        ASSERT_TRUE(named<QComboBox>(u"Language of the reply"_s)->hasFocus());
    }
    void press(const QString& button) {
        named<QPushButton>(button)->setFocus();
        key(Qt::Key_Return);
    }
    [[nodiscard]] QPushButton* button(const QString& text) {
        for (auto* each : m_page->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text)
                return each;
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
    void pressText(const QString& text) {
        button(text)->setFocus();
        key(Qt::Key_Return);
    }
    [[nodiscard]] QString reason() const {
        for (const QAction* each : m_page->actions())
            if (each->text() == u"Reply by e-mail…"_s)
                return each->isEnabled() ? QString() : each->statusTip();
        return u"no action"_s;
    }
    [[nodiscard]] QString clipboard() const { return QApplication::clipboard()->text(); }
    MailProgram m_mailProgram;
};
PINDESK_ON_BOTH_DATABASES(ReplyTest);

TEST_P(ReplyTest, takesAnswersThatAgreeNotSomebodysWord) {
    EXPECT_EQ(reason(), u"no account is on the screen"_s);
    getPin(add({.customer = "9", .state = pins::AccountState::Active, .kind = crypto::PinKind::Customer}));
    EXPECT_EQ(reason(), u"the customer chose the PIN"_s);
    const AccountNumber account = addCaller();
    getPin(account);
    const auto* row = named<ActionButton>(u"Reply by e-mail…"_s);
    EXPECT_FALSE(row->isEnabled());
    EXPECT_EQ(row->accessibleDescription(), u"unlocked by one more right answer"_s);
    ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) {
        return pins::recordVerification(transaction, {idOf(account),
                                                      m_site.csr.actor.staffId,
                                                      {},
                                                      {},
                                                      true,
                                                      m_site.supervisor.actor.staffId,
                                                      u"known"_s,
                                                      {}});
    }));
    model().check();
    ASSERT_TRUE(holds([this] { return model().isVerified(); }));
    EXPECT_EQ(reason(), u"the customer's answers must be typed and agree; somebody's word is not enough"_s);
    EXPECT_EQ(row->accessibleDescription(), reason());
    key(Qt::Key_M, Qt::AltModifier);
    EXPECT_FALSE(reply().isVisible());
    run("UPDATE verification SET at = at - 1000"); // the answers are the newest
    verify();
    ASSERT_TRUE(holds([this] { return model().isVerifiedByAnswers(); }));
    EXPECT_EQ(reason(), QString());
}

TEST_P(ReplyTest, goesThroughTheOutbox) {
    const AccountNumber account = addCaller();
    getPin(account);
    EXPECT_TRUE(shows(u"never given out"_s));
    verify();
    write(u"other@example.org"_s);
    EXPECT_TRUE(shows(u"Not the address on record"_s));
    EXPECT_TRUE(shows(u"A mail is not as safe as a call"_s));
    EXPECT_EQ(named<QComboBox>(u"Language of the reply"_s)->currentData().toString(), u"es"_s);
    EXPECT_EQ(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 0) << "nothing before the click";
    pressText(u"Send through the outbox"_s);
    ASSERT_TRUE(holds([this] { return shows(u"The reply for 12345/678 is in the outbox, to o•••••r@"_s); }))
        << qPrintable(screen());
    EXPECT_EQ(
        ask(u"SELECT recipient FROM outbox WHERE kind = 'initial_pin' AND language = 'es'"_s).toString(),
        u"other@example.org"_s);
    EXPECT_EQ(audited("reply_queued")[u"address_on_record"_s], false);
    EXPECT_FALSE(reply().isVisible());
    EXPECT_TRUE(m_mailProgram.opened.isEmpty());
    EXPECT_TRUE(holds([this] { return shows(u"given out by e-mail, today"_s); })) << qPrintable(screen());
    const auto* history = named<QListView>(u"History"_s);
    EXPECT_TRUE(holds([&] {
        for (int row = 0; row < history->model()->rowCount(); ++row)
            if (history->model()->index(row, 0).data().toString().contains(
                    u"Reply with the initial PIN queued"_s))
                return true;
        return false;
    }));
}

TEST_P(ReplyTest, goesByThePersonsOwnMailProgram) {
    getPin(addCaller());
    verify();
    write(u" ann@EXAMPLE.org"_s);
    EXPECT_TRUE(shows(u"This is the address on record."_s));
    pressText(u"Use my mail program"_s);
    ASSERT_TRUE(holds([this] { return !m_mailProgram.opened.isEmpty(); })) << qPrintable(screen());
    const QUrl url = m_mailProgram.opened.front();
    EXPECT_EQ(url.path(), u"ann@EXAMPLE.org"_s);
    EXPECT_TRUE(url.query().startsWith("subject="_L1) && !url.query().contains(u'&'))
        << qPrintable(url.query());
    EXPECT_FALSE(QUrl::fromPercentEncoding(url.toEncoded()).contains("Old-7391"_L1));
    EXPECT_TRUE(clipboard().contains(u"\nOld-7391\n"_s)) << "for the person to paste";
    EXPECT_EQ(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    EXPECT_TRUE(reply().body().view().contains("Old-7391"));
    EXPECT_FALSE(shows(u"Old-7391"_s));
    auto* text = named<SecretText>(u"Text of the reply"_s);
    EXPECT_TRUE(text->isEmpty()) << "dots at first";
    press(u"Show the text of the reply"_s);
    EXPECT_TRUE(text->secret().view().contains("Old-7391"));
    EXPECT_FALSE(shows(u"Old-7391"_s)) << "in no label, where it would stay";
    QEvent left(QEvent::WindowDeactivate);
    QApplication::sendEvent(&m_window, &left);
    EXPECT_TRUE(text->isEmpty());
    EXPECT_TRUE(clipboard().contains(u"Old-7391"_s)) << "the mail program is another window";
    pressText(u"Done"_s);
    EXPECT_TRUE(reply().body().isEmpty());
    EXPECT_TRUE(clipboard().isEmpty());
    EXPECT_EQ(auditedTimes("reply_prepared"), 1);
    EXPECT_EQ(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 0);
}

TEST_P(ReplyTest, theTextGoesAfterItsTime) {
    reply().setLife(std::chrono::milliseconds(300), std::chrono::milliseconds(100));
    getPin(addCaller());
    verify();
    write(u"ann@example.org"_s);
    pressText(u"Use my mail program"_s);
    ASSERT_TRUE(holds([this] { return !m_mailProgram.opened.isEmpty(); }));
    EXPECT_TRUE(holds([this] { return clipboard().isEmpty(); }));
    EXPECT_TRUE(holds([this] { return reply().body().isEmpty(); }));
    EXPECT_TRUE(shows(u"The text is gone."_s));
    EXPECT_FALSE(button(u"Copy again"_s)->isEnabled());
}

TEST_P(ReplyTest, goesWithTheAccountAndWithTheDesk) {
    const AccountNumber account = addCaller();
    const AccountNumber other = add({.customer = "9"});
    getPin(account);
    verify();
    write(u"ann@example.org"_s);
    getPin(other);
    EXPECT_FALSE(reply().isVisible());
    getPin(account);
    EXPECT_EQ(named<QLineEdit>(u"Address the customer wrote from"_s)->text(), u"ann@example.org"_s)
        << "what was typed stays with its account";
    pressText(u"Use my mail program"_s);
    ASSERT_TRUE(holds([this] { return !m_mailProgram.opened.isEmpty(); })) << qPrintable(screen());
    m_window.lock(u"Locked"_s);
    EXPECT_TRUE(reply().body().isEmpty());
    EXPECT_TRUE(clipboard().isEmpty());
}

TEST_P(ReplyTest, tellsWhatIsWrongBesideTheField) {
    getPin(addCaller());
    verify();
    write(u"nobody"_s);
    pressText(u"Send through the outbox"_s);
    auto* address = named<QLineEdit>(u"Address the customer wrote from"_s);
    ASSERT_TRUE(holds([&] { return address->hasFocus(); }));
    EXPECT_TRUE(button(u"Send through the outbox"_s)->isEnabled());
    EXPECT_EQ(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 0);
    EXPECT_EQ(auditedTimes("pin_revealed"), 0);
}

TEST_P(ReplyTest, anExpiredPinIsNotGivenOut) {
    const AccountNumber account = addCaller();
    m_site.setSetting("pin.initial_days", "1");
    run("INSERT INTO distribution (account_id, issue_id, channel, at, \"by\") VALUES (" +
        QByteArray::number(qint64{idOf(account).value()}) + ", 1, 'telephone', 1000, " +
        QByteArray::number(qint64{m_site.csr.actor.staffId.value()}) + ")");
    getPin(account);
    verify();
    EXPECT_EQ(reason(), u"the initial PIN has expired: reset it"_s);
    EXPECT_TRUE(shows(u"expired on "_s + dateText(1000 + 86'400'000))) << qPrintable(screen());
}

TEST_P(ReplyTest, asksWhatBroughtTheCaller) {
    m_site.setSetting("distribution.survey_answers", R"(["letter","Our booth & co"])");
    enterAs(u"csr1"_s);
    const AccountNumber account = addCaller();
    getPin(account);
    EXPECT_FALSE(shows(u"What brought the caller here?"_s));
    verify();
    reset(u"Maple-7"_s);
    ASSERT_TRUE(holds([this] { return m_page->findChild<ResetCard*>()->newPin().isShowing(); }));
    EXPECT_TRUE(shows(u"What brought the caller here?"_s));
    EXPECT_TRUE(button(u"Done"_s)->hasFocus()) << "nobody has to answer";
    press(u"Our letter"_s);
    ASSERT_TRUE(holds([this] { return shows(u"Noted, what brought the caller here: Our letter."_s); }));
    EXPECT_TRUE(named<QPushButton>(u"Change what brought the caller here"_s)->hasFocus());
    key(Qt::Key_Return);
    press(u"Our booth & co"_s);
    ASSERT_TRUE(holds([this] { return shows(u"here: Our booth & co."_s); }));
    EXPECT_EQ(ask(u"SELECT survey_answer FROM distribution WHERE ended_at IS NULL"_s).toString(),
              u"Our booth & co"_s);
    pressText(u"Done"_s);
    EXPECT_FALSE(shows(u"Our booth"_s) && reply().isVisible());
    const auto* history = named<QListView>(u"History"_s);
    EXPECT_TRUE(holds([&] {
        return history->model()->index(0, 0).data().toString().contains(u"Our booth & co"_s);
    })) << qPrintable(history->model()->index(0, 0).data().toString());
}

TEST_P(ReplyTest, asksAfterARevealToo) {
    getPin(addCaller());
    verify();
    key(Qt::Key_P, Qt::AltModifier);
    chooseFirstReason();
    key(Qt::Key_Return);
    ASSERT_TRUE(holds([this] { return shows(u"What brought the caller here?"_s); })) << qPrintable(screen());
    EXPECT_TRUE(holds([this] { return shows(u"given out on the telephone, today"_s); }))
        << qPrintable(screen());
    press(u"The bill"_s);
    ASSERT_TRUE(holds([this] { return shows(u"here: The bill."_s); }));
    getPin(add({.customer = "9"}));
    EXPECT_FALSE(shows(u"The bill"_s)) << "of another account";
}

TEST_P(ReplyTest, aSiteWithoutAnswersDoesNotAsk) {
    m_site.setSetting("distribution.survey_answers", "[]");
    enterAs(u"csr1"_s);
    EXPECT_TRUE(holds([this] { return model().rules().surveyAnswers.isEmpty(); }));
    getPin(addCaller());
    verify();
    key(Qt::Key_P, Qt::AltModifier);
    chooseFirstReason();
    key(Qt::Key_Return);
    EXPECT_TRUE(holds([this] { return shows(u"given out on the telephone"_s); }));
    EXPECT_FALSE(shows(u"What brought"_s));
}

TEST_P(ReplyTest, tellsOfALetterThatCameBack) {
    const AccountNumber account = addCaller();
    const QByteArray person = QByteArray::number(qint64{m_site.supervisor.actor.staffId.value()});
    run("INSERT INTO distribution_batch (batch_id, channel, format, layout_name, document, selection, "
        "chosen, "
        "requested_by, requested_at, state) VALUES (12, 'letter', 'letter', 'L', '{}', '{}', 1, " +
        person + ", 1, 'written')");
    run("INSERT INTO distribution (account_id, issue_id, channel, batch_id, at, \"by\", letter_status, "
        "ended_at) "
        "VALUES (" +
        QByteArray::number(qint64{idOf(account).value()}) + ", 1, 'letter', 12, 90000000, " + person +
        ", 'returned', 180000000)");
    getPin(account);
    EXPECT_TRUE(shows(u"given out by letter, %1, batch 12; the letter came back"_s.arg(dateText(90'000'000))))
        << qPrintable(screen());
    const auto* history = named<QListView>(u"History"_s);
    const int last = history->model()->rowCount() - 1;
    EXPECT_TRUE(history->model()->index(last, 0).data().toString().contains(
        u"Initial PIN given out by letter, batch 12 by supervisor"_s))
        << qPrintable(history->model()->index(last, 0).data().toString());
}

} // namespace pindesk::ui

#include "replytest.moc"
